// The gates of core.js and of the panel, each played with a browser and a core made up here: `node gates.mjs CORE.JS COVER.JS`
// writes {promise: "" or why not}. What is run by the made-up core are the effects given, one after another.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { pathToFileURL } from "node:url";

const [coreScript, coverScript] = process.argv.slice(2);
const { watchCover } = await import(pathToFileURL(coverScript));
const turns = async () => { for (let count = 0; count < 50; count++) await new Promise((done) => { setImmediate(done); }); };

/** core.js with a core that has these effects, and what became of it: `{core, met, left, ended}`; `met` are the answers
 * to the effects, `left` the addresses that were asked, `ended` whether the flow was dropped.
 * @param {object[]} effects @param {{ answer?: () => Response, locks?: object }} [world] */
function coreWith(effects, { answer = () => new Response(""), locks } = {}) {
  const seen = { met: [], left: [], ended: false };
  const next = () => JSON.stringify(effects.length ? { handle: 1, effect: effects.shift() } : { value: null });
  const entries = {
    start: next,
    resume: (_handle, rest, body) => { seen.met.push({ ...JSON.parse(rest), body }); return next(); },
    cancel: () => { seen.ended = true; return "{}"; },
  };
  const world = vm.createContext({
    AbortController, Response, TextDecoder, Error, setTimeout: (act, ms) => (ms < 20_000 ? setImmediate(act) : 0), clearTimeout() {}, navigator: { locks },
    language: { catalogue: () => null },
    __BRYTHON__: {
      aot_import: () => null, module_getattr: (_module, name) => entries[name], $call: (entry, ...args) => entry(...args),
      jsobj2pyobj: (given) => given, pyobj2jsobj: (given) => given,
    },
    fetch: async (url) => { seen.left.push(url); return answer(); },
  });
  vm.runInContext(readFileSync(coreScript, "utf8"), world);
  return { core: world.core, ...seen, seen };
}
const asked = (url, most = null) => ({ kind: "request", method: "GET", url, headers: {}, body: null, most });
const CROSSREF = "https://api.crossref.org/works";

/** Locks as a browser has them, and how many of each gate are held. */
function fakeLocks() {
  const held = new Map();
  return {
    held,
    async request(name, options, act = options) {
      const waits = held.get(name);
      if (waits && options.ifAvailable) return act(null);
      const done = Promise.resolve(waits).then(() => act({ name }));
      const over = done.catch(() => {}).then(() => { if (held.get(name) === over) held.delete(name); });
      held.set(name, over);
      return done;
    },
  };
}

/** The cover that a panel in a page (or with `top` alone) sees, and how the browser tells of it. */
function panel({ top = {}, tells = true } = {}) {
  let tell;
  const how = {};
  globalThis.window = globalThis;
  globalThis.top = top;
  globalThis.document = { body: {} };
  globalThis.IntersectionObserverEntry = class {};
  if (tells) IntersectionObserverEntry.prototype.isVisible = false;
  globalThis.IntersectionObserver = class {
    constructor(look, options) { tell = (...entries) => look(entries); Object.assign(how, options); }
    observe(what) { how.what = what; }
  };
  const covered = watchCover();
  return { covered, tell: (...entries) => tell(...entries), how };
}
const SEEN = { isIntersecting: true, isVisible: true, intersectionRatio: 1 };
const UNSEEN = { ...SEEN, isVisible: false };

const PROMISES = {
  async "an answer is read no further than it may be long"() {
    let cancelled = false;
    const parts = ["12345", "67890", "!"];
    const stream = () => new Response(new ReadableStream({
      pull(way) { if (parts.length) way.enqueue(new TextEncoder().encode(parts.shift())); else way.close(); },
      cancel() { cancelled = true; },
    }, { highWaterMark: 0 }));
    const { core, seen } = coreWith([asked("https://x.example/", 9)], { answer: stream });
    await core.run("flow", {});
    assert.deepEqual([seen.met[0].kind, parts, cancelled], ["no-answer", ["!"], true]);
    for (const most of [null, 10]) {
      const whole = coreWith([asked("https://x.example/", most)], { answer: () => new Response("1234567890") });
      await whole.core.run("flow", {});
      assert.deepEqual([whole.seen.met[0].kind, whole.seen.met[0].body], ["response", "1234567890"]);
    }
  },

  async "a panel in a page waits for its turn"() {
    const { core, seen } = coreWith([asked(CROSSREF)], { locks: fakeLocks() });
    let turn;
    core.askForTurn = () => new Promise((done) => { turn = done; });
    const run = core.run("flow", {});
    await turns();
    assert.deepEqual(seen.left, []);
    turn();
    await run;
    assert.deepEqual(seen.left, [CROSSREF]);
  },

  async "as many requests are under way at Crossref as it allows, until they are answered"() {
    for (const [query, most] of [["", 1], ["?mailto=me@example.org", 3]]) {
      const locks = fakeLocks();
      const open = [];
      let answered = 0;
      const one = () => coreWith([asked(CROSSREF + query)], { locks, answer: () => new Promise((done) => { open.push(done); }) }).core.run("flow", {});
      const all = Promise.all([one(), one(), one(), one(), one()]);
      await turns();
      assert.equal(open.length, most, "under way");
      for (; answered < 5; answered++) {
        assert.ok(open.length > 0 && open.length <= most, `${open.length} under way`);
        open.shift()(new Response(""));
        await turns();
      }
      await all;
    }
  },

  async "what is not wanted any more asks for nothing more"() {
    const stop = new AbortController();
    const { core, seen } = coreWith([asked("https://x.example/1"), asked("https://x.example/2")], { answer: () => { stop.abort(new Error("enough")); return new Response(""); } });
    await assert.rejects(core.run("flow", {}, { signal: stop.signal }), /enough/);
    assert.deepEqual([seen.left, seen.met, seen.ended], [["https://x.example/1"], [], true]);
  },

  async "a panel that cannot be seen is covered, be it short or long, and only as long as it cannot"() {
    const { covered, tell, how } = panel();
    assert.ok(how.trackVisibility && how.delay >= 100 && how.what === document.body);
    assert.equal(covered(), true, "nobody has looked");
    for (const [entries, so] of [
      [[SEEN], false], [[UNSEEN], true], [[SEEN], false], [[{ ...UNSEEN, intersectionRatio: 0.3 }], true], [[UNSEEN, SEEN], false], [[SEEN, UNSEEN], true],
      [[{ ...UNSEEN, isIntersecting: false, intersectionRatio: 0 }], false],
    ]) {
      tell(...entries);
      assert.equal(covered(), so, JSON.stringify(entries));
    }
  },

  async "what stands in no page, or in a browser that cannot tell, is not covered"() {
    assert.equal(panel({ top: globalThis }).covered(), false);
    assert.equal(panel({ tells: false }).covered(), false);
  },
};

const outcome = {};
for (const [name, play] of Object.entries(PROMISES)) {
  try {
    await play();
    outcome[name] = "";
  } catch (error) {
    outcome[name] = String(error.stack);
  }
}
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
