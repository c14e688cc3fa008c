// Where the person is, in the address: "#review", "#works/10.5555%2Fabc". Back, Forward and reload keep the place; what the
// state shows by itself takes the place of what stood there, and is no step of its own.

/** @typedef {{ place: string, work: string }} Place */

/** `changed(place)` is told where Back, Forward or the person's own editing led.
 * @param {(place: Place) => void} changed */
export function makeAddress(changed) {
  let step = false; // whether the person went to where they are
  addEventListener("popstate", () => changed(read()));
  return {
    read,

    /** The person goes somewhere: that is a step, which Back takes back. */
    goes() { step = true; },

    /** Where the person is now; "" at the start. @param {Place} now */
    keep({ place, work }) {
      const hash = place && `#${place}${work && `/${encodeURIComponent(work)}`}`;
      if (hash === location.hash) return;
      history[step ? "pushState" : "replaceState"](null, "", hash || location.pathname);
      step = false;
    },

    /** What was gone to is shown. */
    arrived() { step = false; },
  };
}

/** @returns {Place} */
function read() {
  const [, place = "", work = ""] = /^#([a-z]+)(?:\/(.+))?$/.exec(location.hash) ?? [];
  try {
    return { place, work: decodeURIComponent(work) };
  } catch {
    return { place, work: "" }; // no address of ours
  }
}
