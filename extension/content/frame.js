"use strict";
/* What the content scripts share. The page is hostile ground: what is put into it stands in a closed
 * shadow root on a randomly named element, and what it must not touch in a frame of the extension's
 * own, reached by a port that is posted with a nonce to the extension's own origin. */
if (!globalThis.orcidPushFrame) {
  const LATE = 15_000; // ms a frame may take to load, and then to be ready
  const SILENCE = 5_000; // ms after which a loaded frame that has not answered was kept out: a busy machine was seen to take 3 s

  /** @type {FrameParts["make"]} */
  const make = (/** @type {string} */ tag, /** @type {any} */ properties = {}) => Object.assign(document.createElement(tag), properties);
  const token = () => crypto.getRandomValues(new Uint32Array(4)).join("");

  /** A randomly named element whose closed shadow root holds `box`, styled by `style`: `{host, root}`.
   * @param {string} style
   * @param {Element} box */
  function closed(style, box) {
    const host = make("x-" + token());
    host.style.setProperty("all", "initial", "important");
    const root = host.attachShadow({ mode: "closed" });
    try { // the page's policy may forbid style elements
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      root.append(box);
    } catch {
      root.append(make("style", { textContent: style }), box);
    }
    return { host, root };
  }

  /** Frames the extension's page at `path` inside `root`. `hear` gets what it says on the port,
   * `keptOut` is called if it does not load or answer: then the page's policy keeps frames out.
   * @param {ShadowRoot} root
   * @param {string} path
   * @param {string} title
   * @param {(message: FrameSays) => void} hear
   * @param {() => void} keptOut */
  function open(root, path, title, hear, keptOut) {
    const nonce = token();
    const url = chrome.runtime.getURL(path);
    const element = make("iframe", { title, src: `${url}#${nonce}` });
    // Chromium's address is a passing one (use_dynamic_url); the frame's origin is the real one.
    const origin = url.startsWith("moz-") ? url.slice(0, -path.length - 1) : `chrome-extension://${chrome.runtime.id}`;
    let timer = 0;
    /** @param {number} ms */
    const wait = (ms) => {
      clearTimeout(timer);
      timer = setTimeout(keptOut, ms);
    };
    wait(LATE);
    /** @type {MessagePort | null} */
    let port;
    element.onload = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        if (data.name === "here") wait(LATE);
        if (data.name === "ready") {
          clearTimeout(timer);
          element.classList.add("ready");
        }
        hear(data);
      };
      port = port1;
      wait(SILENCE);
      element.contentWindow?.postMessage({ nonce }, origin, [port2]);
    };
    root.append(element);
    return {
      element,
      /** The page's own colour scheme goes with it: no frame is told that. @param {object} message */
      say: (message) => port?.postMessage({ scheme: getComputedStyle(document.documentElement).colorScheme, ...message }),
      end() {
        clearTimeout(timer);
        port?.close();
        element.remove();
      },
    };
  }

  globalThis.orcidPushFrame = { make, closed, open };
}
