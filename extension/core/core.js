"use strict";
/* The JavaScript side of the bridge (pycore/browser/bridge.py) and of the parsed page
 * (pycore/browser/dom.py). A classic script, loaded after py/runtime.js, py/stdlib.js, py/reading.js
 * and core/language.js, and before or after py/rest.js, which only what asks for more than the panel needs; defines `core` and `coreDom`, and starts the core at its first use only. */

if (!globalThis.core) {
  /** A defect in the core, or a call that breaks the contract. What can go wrong in use is a value. */
  class CoreError extends Error {
    /** @param {CoreFault} fault */
    constructor({ type, message, trace }) {
      super(`${type}: ${message}`);
      this.name = "CoreError";
      this.trace = trace;
    }
  }

  const TIME_OUT = 30_000;
  const READS = ["GET", "HEAD"];
  const { language } = globalThis;
  /** @type {{ [entry: string]: any }} */
  const bridge = {}; // Python's functions, once they were wanted
  /** @type {Catalogue | null} */
  let spoken = null; // the catalogue that the core has

  /** @param {string} name */
  const entryPoint = (name) => globalThis.__BRYTHON__.module_getattr(globalThis.__BRYTHON__.aot_import("pycore.browser.api"), name);

  /** @param {string} entry @param {...(string | number)} args @returns {any} */
  function invoke(entry, ...args) {
    const python = globalThis.__BRYTHON__;
    let text;
    try {
      if (spoken !== language.catalogue()) {
        spoken = language.catalogue();
        python.$call(entryPoint("speak"), python.js_module("_json").shared(spoken));
      }
      bridge[entry] ??= entryPoint(entry);
      text = python.pyobj2jsobj(python.$call(bridge[entry], ...args.map((arg) => python.jsobj2pyobj(arg))));
    } catch (/** @type {any} */ thrown) {
      // Only a failure to start comes here: the bridge turns every exception into a value.
      const trace = thrown?.ob_type ? python.error_trace(python.exception(thrown)) : String(thrown?.stack ?? thrown);
      throw new CoreError({ type: "NotStarted", message: trace.trim().split("\n").at(-1), trace: [trace] });
    }
    const step = JSON.parse(String(text));
    if (step.error) throw new CoreError(step.error);
    return step;
  }

  /* One gate a host for the whole browser, so that background, pages and panels keep a server's limits together.
   * A gate has lanes, each a lock of this extension; a request enters one that is free and leaves it free again
   * after `apart` ms, with `whole` not before it is answered. ORCID takes 24 a second from a member and 12 from
   * anyone; Crossref 3 a second and 3 at a time from who names an address, else 1 and 1; Europe PMC 10 a second;
   * doi.org says nothing, and is spared. */
  const GATES = [
    { name: "orcid", at: /^https:\/\/api\.(sandbox\.)?orcid\.org\//, lanes: 1, apart: 45, whole: false },
    { name: "orcid-public", at: /^https:\/\/pub\.(sandbox\.)?orcid\.org\//, lanes: 1, apart: 90, whole: false },
    { name: "crossref-polite", at: /^https:\/\/api\.crossref\.org\/.*[?&]mailto=/, lanes: 3, apart: 1050, whole: true },
    { name: "crossref", at: /^https:\/\/api\.crossref\.org\//, lanes: 1, apart: 1050, whole: true },
    { name: "europepmc", at: /^https:\/\/www\.ebi\.ac\.uk\//, lanes: 1, apart: 110, whole: false },
    { name: "doi", at: /^https:\/\/doi\.org\//, lanes: 1, apart: 250, whole: false },
  ];
  const JITTER = 0.15; // of a pause at most is added to it, so that browsers do not fall into step

  /** @param {number} ms @returns {Promise<void>} */
  const pause = (ms) => new Promise((done) => { setTimeout(done, ms * (1 + Math.random() * JITTER)); });

  /** Does `act` when it is its turn at the gate of this address; resolves to what it comes to.
   * @template T
   * @param {string} url
   * @param {() => Promise<T>} act
   * @returns {Promise<T>} */
  async function throughGate(url, act) {
    const gate = GATES.find(({ at }) => at.test(url));
    const locks = globalThis.navigator?.locks;
    if (!gate || !locks) return act();
    // A frame in a page has locks of its own in some browsers: the background lets it through.
    if (globalThis.core.askForTurn) {
      await globalThis.core.askForTurn(url);
      return act();
    }
    const lanes = Array.from({ length: gate.lanes }, (_, lane) => `gate ${gate.name} ${lane}`);
    return new Promise((resolve, reject) => {
      const turn = async () => {
        const done = act();
        done.then(resolve, reject);
        await Promise.all([pause(gate.apart), gate.whole && done.catch(() => {})]);
        return true;
      };
      const enter = async () => {
        for (const lane of lanes) {
          if (await locks.request(lane, { ifAvailable: true }, (lock) => lock && turn())) return;
        }
        await locks.request(lanes[Math.floor(Math.random() * lanes.length)], turn);
      };
      enter().catch(reject);
    });
  }

  /** One HTTP exchange, without cookies, cache or referrer. Never rejects: a failure is an answer.
   * @param {RequestEffect} effect
   * @returns {Promise<EffectAnswer>} */
  async function request({ method, url, headers, body, most }) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), TIME_OUT);
    try {
      const answer = await fetch(url, {
        method, headers, body: body ?? undefined, signal: stop.signal,
        credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer",
        redirect: READS.includes(method) ? "follow" : "error", // what writes, or carries a secret, goes nowhere else
      });
      /** @type {{ [name: string]: string }} */
      const names = {};
      for (const [name, value] of answer.headers) names[name.toLowerCase()] = value;
      return { kind: "response", status: answer.status, headers: names, body: await (most ? atMost(most, answer) : answer.text()) };
    } catch (/** @type {any} */ error) {
      const reason = stop.signal.aborted ? `no answer within ${TIME_OUT / 1000} seconds` : String(error.message);
      return { kind: "no-answer", reason };
    } finally {
      clearTimeout(timer);
    }
  }

  /** The answer's text, read no further than `most` bytes. @param {number} most @param {Response} answer */
  async function atMost(most, answer) {
    if (!answer.body) return "";
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        reader.cancel();
        throw new Error(`too large: more than ${most} bytes`);
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  }

  /** @param {Effect} effect @param {Save} save @returns {Promise<EffectAnswer | null>} */
  async function perform(effect, save) {
    switch (effect.kind) {
      case "request": return throughGate(effect.url, () => request(effect));
      case "wait": await new Promise((done) => setTimeout(done, effect.seconds * 1000)); return null;
      case "save": return await save(effect.key, effect.value) ?? null;
      default: throw new CoreError({ type: "NoEffect", message: /** @type {Effect} */ (effect).kind, trace: [] });
    }
  }

  globalThis.core = {
    /** Resolves when a request to this address may leave. */
    turn: (url) => throughGate(url, async () => {}),

    /** A pure function of the table `pycore.browser.api.CALLS`, at once. */
    call: (name, args) => invoke("call", name, JSON.stringify(args ?? {})).value,

    /**
     * A flow of the table `pycore.browser.api.FLOWS`, driven to its end.
     * `save(key, value)` keeps what the flow saves, and may be asynchronous: the flow goes on after it.
     * It may answer `{kind: "pause"}`: a push then ends where nothing is under way.
     * When `signal` is aborted, the flow is dropped at its next effect and the promise rejects with
     * the signal's reason.
     */
    async run(name, args, { save = () => {}, signal } = {}) {
      /** @type {BridgeStep} */
      let step = invoke("start", name, JSON.stringify(args ?? {}));
      while (!("value" in step)) {
        /** @type {EffectAnswer | null} */
        let answer;
        try {
          signal?.throwIfAborted();
          answer = await perform(step.effect, save);
          signal?.throwIfAborted();
        } catch (reason) {
          invoke("cancel", step.handle);
          throw reason;
        }
        const { body = "", ...rest } = answer ?? {};
        step = invoke("resume", step.handle, JSON.stringify(answer && rest), body);
      }
      return step.value;
    },
  };
}

/* The parsed page. Python holds numbers, not nodes: a number costs nothing at the border, and
 * two numbers are equal when the nodes are. The document is inert (DOMParser): its scripts
 * do not run and nothing of it is loaded. */
if (!globalThis.coreDom) {
  /** @type {Map<number, ParsedPage>} */
  const documents = new Map();
  let last = 0;
  /** @type {DOMParser | undefined} */
  let parser;

  /* Chromium reports the inline styles, event handlers and base elements of a page that is parsed
   * here as violations of this page's own policy, although nothing of it takes effect. A parser whose
   * window is gone has no policy to violate. */
  function newParser() {
    if (!globalThis.document?.body) return new DOMParser();
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.loading = "lazy"; // so that it stays as it begins: no page is made in it
    frame.src = document.URL;
    document.body.append(frame);
    const its = /** @type {Window & typeof globalThis} */ (frame.contentWindow); // it has one: it stands in the page
    const windowless = new its.DOMParser();
    frame.remove();
    return windowless;
  }

  /** @param {ParsedPage} page @param {Node | null | undefined} node */
  function number(page, node) {
    if (!node) return 0;
    let id = page.numbers.get(node);
    if (id === undefined) {
      id = page.nodes.push(node) - 1;
      page.numbers.set(node, id);
    }
    return id;
  }
  /** @param {ParsedPage} page @param {ArrayLike<Node>} nodes */
  const list = (page, nodes) => Array.from(nodes, (node) => number(page, node)).join(" ");
  /** @param {number} doc */
  function opened(doc) {
    const page = documents.get(doc);
    if (!page) throw new Error(`The document ${doc} is closed.`);
    return page;
  }
  /** @param {number} doc @param {number} id */
  function at(doc, id) {
    const node = opened(doc).nodes[id];
    if (!node) throw new Error(`The document ${doc} has no node ${id}.`);
    return node;
  }

  globalThis.coreDom = {
    /** Parses HTML; the document's number. Node 1 is the document itself. */
    parse(html) {
      parser ??= newParser();
      const root = parser.parseFromString(html, "text/html");
      documents.set(++last, { root, nodes: [null, root], numbers: new Map([[root, 1]]) });
      return last;
    },
    /** Forgets the document and all its nodes. */
    close(doc) { documents.delete(doc); },
    /** As JSON, the attributes of these names (with spaces between) of each element that matches. */
    attributes(doc, selector, names) {
      try {
        const elements = [...opened(doc).root.querySelectorAll(selector)];
        return JSON.stringify(elements.map((element) => names.split(" ").map((name) => element.getAttribute(name))));
      } catch (/** @type {any} */ error) { return `!${error.message}`; }
    },
    /** How many elements match, the characters of the last `most` of them, and of those whose text begins with
     * what `hint` finds the number and the characters up to it; all with spaces between. */
    hinted(doc, selector, hint, within, most) {
      let elements;
      try {
        elements = [...opened(doc).root.querySelectorAll(selector)];
      } catch (/** @type {any} */ error) { return `!${error.message}`; }
      const pattern = new RegExp(hint, "u");
      const found = [];
      let size = 0;
      for (const element of elements.slice(-most)) {
        const text = element.textContent;
        size += text.length;
        if (pattern.test(text.slice(0, within))) found.push(number(opened(doc), element), size);
      }
      return [elements.length, size, ...found].join(" ");
    },
    /** Numbers of the elements that match, with spaces between; "!" and why when it is no selector. */
    select(doc, id, selector) {
      const node = at(doc, id);
      if (!node.querySelectorAll) return "";
      try {
        return list(opened(doc), node.querySelectorAll(selector));
      } catch (/** @type {any} */ error) {
        return "!" + error.message;
      }
    },
    tag: (doc, id) => at(doc, id).localName?.toLowerCase() ?? "",
    text: (doc, id) => at(doc, id).textContent ?? "",
    /** The value behind a "=", or "" where the attribute is absent. */
    attribute(doc, id, name) {
      const value = at(doc, id).getAttribute?.(name) ?? null;
      return value === null ? "" : "=" + value;
    },
    children(doc, id) {
      const kept = Array.from(at(doc, id).childNodes).filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
      return list(opened(doc), kept);
    },
    parent: (doc, id) => number(opened(doc), at(doc, id).parentElement),
    following: (doc, id) => number(opened(doc), at(doc, id).nextElementSibling),
    preceding: (doc, id) => number(opened(doc), at(doc, id).previousElementSibling),
  };
}
