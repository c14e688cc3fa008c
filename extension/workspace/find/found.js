// What was found of the works without roles, as this page has it: by DOI, in the order in which it was found; and
// whether a role of the person's is in it, which the core says of a few works at a time.

const CHUNK = /^found\.(\d+)$/;
const SLICE = 30; // ms after which what waits for the page has its turn

/** Whether a key of the session is kept here. @param {string} key */
export const isFound = (key) => CHUNK.test(key);

/** `look(doi)` says whether a role of the person's was read in what was found of a work, null where the work is
 * not (or not yet) among those that are gone through; `changed()` is called when more is known.
 * @param {{ look: (doi: string) => boolean | null, changed: () => void, broke: (error: any) => void }} given */
export function makeFound({ look, changed, broke }) {
  /** @type {Map<number, { [doi: string]: FoundRoles }>} */
  const chunks = new Map();
  /** @type {Map<string, FoundRoles>} */
  let all = new Map();
  /** @type {Map<string, boolean>} */
  const mine = new Map();
  /** @type {Set<string>} */
  const again = new Set(); // what was said of these was said of somebody else
  let atWork = false;

  function gather() {
    all = new Map([...chunks.keys()].sort((a, b) => a - b).flatMap((number) => Object.entries(chunks.get(number) ?? {})));
  }

  /** The next one that there is something to see of, and of which it is not known yet whose roles these are. */
  function next() {
    for (const [doi, { article }] of all) {
      if (!article || (mine.has(doi) && !again.has(doi))) continue;
      again.delete(doi);
      const said = look(doi);
      if (said !== null) return { doi, said };
    }
    return null;
  }

  async function go() {
    if (atWork) return;
    atWork = true;
    try {
      let begun = performance.now();
      for (let one = next(); one; one = next()) {
        mine.set(one.doi, one.said);
        if (performance.now() - begun < SLICE) continue;
        changed();
        await new Promise((resolve) => setTimeout(resolve, 0));
        begun = performance.now();
      }
    } catch (error) {
      broke(error);
    } finally {
      atWork = false;
    }
    changed();
  }

  return {
    /** Takes what of the session is new; the value is undefined where it went. @param {[string, any][]} pairs */
    take(pairs) {
      let more = false;
      for (const [key, value] of pairs) {
        const number = CHUNK.exec(key)?.[1];
        if (number === undefined) continue;
        more = true;
        if (value) chunks.set(Number(number), JSON.parse(value));
        else chunks.delete(Number(number));
      }
      if (!more) return;
      gather();
      for (const doi of mine.keys()) if (!all.has(doi)) mine.delete(doi);
      go();
    },
    /** Rows have come: what could not be said before may be now. */
    again: go,
    /** The person is known by another name; until all is looked at again, what was said stands. */
    forgetWhose() {
      for (const doi of mine.keys()) again.add(doi);
      go();
    },
    /** @param {string} doi */
    get: (doi) => all.get(doi) ?? null,
    /** @param {string} doi */
    mine: (doi) => mine.get(doi) ?? null,
    dois: () => [...all.keys()],
    size: () => all.size,
  };
}
