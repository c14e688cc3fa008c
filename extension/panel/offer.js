// After the toolbar button was used on a page where the launcher does not show by itself: the offer
// to show it there, and what was allowed before.

import { launcherActs, launcherSection, listed } from "../shared/launcher.js";
import { mount } from "../shared/render.js";

/** Shows the offer inside `root` for the page at `url`.
 * @param {Element | null} root
 * @param {string} url
 * @param {{ core: Core, send: Send }} given */
export async function mountOffer(root, url, { core, send }) {
  if (listed(url)) return;
  const show = mount(root);
  /** @param {string[]} patterns */
  const draw = (patterns) => show(launcherSection(core.call("launcher.view", { patterns, url }), acts));
  const acts = launcherActs(draw, url);
  const answer = await send({ name: "launcher.get" });
  if (answer?.ok) draw(answer.patterns);
}
