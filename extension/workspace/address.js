// Where the person is, in the address: "#review", "#works?show=silent&from=2020". Back, Forward and reload keep the place,
// and the works that are opened there, and what is asked of the list; what the state shows by itself takes the place of
// what stood there, and is no step of its own. The works and the words that are sought stand beside the address, not in
// it: browsers keep addresses, an extension's too, in their history.

import { EVERYTHING } from "./works/engine.js";

/** `query`: what is asked of the works list, null where that is everything.
 * @typedef {{ place: string, works: string[], query: Query | null }} Place */

/** `changed(place)` is told where Back, Forward or the person's own editing led.
 * @param {(place: Place) => void} changed */
export function makeAddress(changed) {
  let step = false; // whether the person went to where they are
  history.scrollRestoration = "manual"; // each place knows where it begins
  addEventListener("popstate", () => changed(read()));
  return {
    read,

    /** The person goes somewhere: that is a step, which Back takes back. */
    goes() { step = true; },

    /** Where the person is now; "" at the start. @param {Place} now */
    keep(now) {
      if (JSON.stringify(now) === JSON.stringify(read())) return;
      const { place, ...beside } = now;
      const asked = place === "works" && now.query ? filterOf(now.query) : "";
      history[step ? "pushState" : "replaceState"](beside, "", place ? `#${place}${asked}` : location.pathname);
      step = false;
    },

    /** What was gone to is shown. */
    arrived() { step = false; },
  };
}

/** What of the query says nothing of any work. @param {Query} query */
function filterOf({ facets, from, to }) {
  const said = new URLSearchParams();
  for (const facet of facets) said.append("show", facet);
  if (from) said.set("from", String(from));
  if (to) said.set("to", String(to));
  return said.size ? `?${said}` : "";
}

/** @returns {Place} */
function read() {
  const [, place = "", asked = ""] = /^#([a-z]+)(\?.*)?$/.exec(location.hash) ?? [];
  const { works = [], query = null } = history.state ?? {};
  return { place, works, query: place === "works" && (query || asked) ? { ...EVERYTHING, ...query, ...filterIn(asked) } : query };
}

/** What the address asks for counts: it may have been kept, or written by hand. @param {string} asked */
function filterIn(asked) {
  const said = new URLSearchParams(asked);
  /** @param {"from" | "to"} name */
  const year = (name) => Number(said.get(name)) || null;
  return { facets: said.getAll("show"), from: year("from"), to: year("to") };
}
