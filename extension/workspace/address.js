// Where the person is, in the address: "#review". Back, Forward and reload keep the place, and the works that are opened
// there; what the state shows by itself takes the place of what stood there, and is no step of its own. The works stand
// beside the address, not in it: browsers keep addresses, an extension's too, in their history.

/** @typedef {{ place: string, works: string[] }} Place */

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
    keep({ place, works }) {
      const before = read();
      if (place === before.place && String(works) === String(before.works)) return;
      history[step ? "pushState" : "replaceState"](works.length > 0 ? { works } : null, "", place ? `#${place}` : location.pathname);
      step = false;
    },

    /** What was gone to is shown. */
    arrived() { step = false; },
  };
}

/** @returns {Place} */
function read() {
  const [, place = ""] = /^#([a-z]+)$/.exec(location.hash) ?? [];
  return { place, works: history.state?.works ?? [] };
}
