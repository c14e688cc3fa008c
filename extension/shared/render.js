// Rendering: vnodes of snabbdom, built by `el`, shown by `mount`. Text enters the document as
// text nodes only; what could carry markup or script is refused here, for every page.

import { h } from "../vendor/snabbdom/h.js";
import { init } from "../vendor/snabbdom/init.js";
import { attributesModule } from "../vendor/snabbdom/modules/attributes.js";
import { eventListenersModule } from "../vendor/snabbdom/modules/eventlisteners.js";
import { propsModule } from "../vendor/snabbdom/modules/props.js";

const patch = init([attributesModule, propsModule, eventListenersModule]);

// State that lives in the element's property, not in its attribute.
const PROPERTIES = new Set(["value", "checked", "selected", "indeterminate"]);
const SAFE_LINK = /^(https?:|mailto:|#|\.\.\/|$)/i; // "../": a page of ours

/** A vnode: `el("button", {class: "button", onclick, key}, "text", child, …)`.
 *
 * `on…` are listeners, `key` and `hook` are snabbdom's, `value`, `checked`, `selected` and
 * `indeterminate` are set as properties, all else as attributes; an attribute of null,
 * undefined or false is left out (`aria-*` and `data-*` write true and false as words).
 * Children may be strings, numbers, vnodes, or arrays of them; null and false are left out.
 * @param {string} tag
 * @param {Attributes} [options]
 * @param {...Child} children */
export function el(tag, options = {}, ...children) {
  /** @type {any} */
  const data = { attrs: {}, props: {}, on: {} };
  for (const [name, value] of Object.entries(options ?? {})) {
    if (name === "key" || name === "hook") data[name] = value;
    else if (typeof value === "function" && name.startsWith("on")) data.on[name.slice(2)] = value;
    else if (/^(on|srcdoc$|style$|innerhtml$|outerhtml$)/i.test(name)) throw new TypeError(`${name} is not set from here`);
    else if (isProperty(tag, name)) data.props[name] = value;
    else if (isSaid(value, name)) data.attrs[name] = typeof value === "boolean" && /^(aria|data)-/.test(name) ? String(value) : value;
  }
  if ("href" in data.attrs && !SAFE_LINK.test(String(data.attrs.href))) delete data.attrs.href;
  return h(tag, data, /** @type {any[]} */ (children).flat(Infinity).filter((child) => isSaid(child))
    .map((child) => (typeof child === "object" ? child : String(child))));
}

/** An option without the attribute has its words as its value, and setting the property to "" sets nothing.
 * @param {string} tag @param {string} name */
const isProperty = (tag, name) => PROPERTIES.has(name) && !(tag === "option" && name === "value");

/** Whether a value stands for something: false does for `aria-*` and `data-*` only.
 * @param {any} value
 * @param {string} [name] */
function isSaid(value, name = "") {
  return value !== null && value !== undefined && (value !== false || /^(aria|data)-/.test(name));
}

/** The element of the page that has this id. @param {string} id */
export function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no "${id}".`);
  return found;
}

/** Gives the focus to what `selector` finds inside `root`, where it finds anything.
 * @param {Element | null} root
 * @param {string} selector */
export function focusOn(root, selector) {
  /** @type {HTMLElement | null | undefined} */ (root?.querySelector(selector))?.focus();
}

/** Shows vnodes inside `root`: `const show = mount(root); show(vnode);` again and again.
 * `show.settle()` puts back what the person changed in a control and nothing came of.
 * @param {Element | null} root */
export function mount(root) {
  if (!root) throw new TypeError("there is nothing to show it in");
  root.replaceChildren(document.createElement("div"));
  /** @type {any} */
  let current = root.firstChild;
  /** @param {VNode} vnode */
  const show = (vnode) => { current = patch(current, vnode); };
  show.settle = () => settle(current);
  return show;
}

/** @param {any} given */
function settle({ elm, data, children }) {
  for (const [name, value] of Object.entries(data?.props ?? {})) if (elm[name] !== value) elm[name] = value;
  children?.forEach(settle);
}
