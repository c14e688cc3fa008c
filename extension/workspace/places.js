// The workspace's places: the works list, the review, the history.

import { say } from "../shared/language.js";
import { el } from "../shared/render.js";

/** places: [{place, label, count, current}] @param {PlaceTab[]} places @param {(place: string) => void} go */
export function placeTabs(places, go) {
  return places.length > 0 && el("nav", { class: "places", "aria-label": say("places/places") },
    el("ul", {}, places.map(({ place, label, count, current }) => el("li", { key: place },
      el("button", { type: "button", class: "place", id: `place-${place}`, "aria-current": current ? "page" : null, onclick: () => go(place) },
        label, count !== null && el("span", { class: "place-count" }, say("number", { number: count })))))));
}
