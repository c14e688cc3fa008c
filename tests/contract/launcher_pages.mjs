// Whether the launcher is due on pages: `node launcher_pages.mjs SCRIPT` reads a JSON list of
// `{url, html}` from standard input and writes the list of answers.
import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "../../node_modules/jsdom/lib/api.js";

const script = readFileSync(process.argv[2], "utf8");
const quiet = new VirtualConsole(); // what a page's styles are like is nothing to us
const answers = JSON.parse(readFileSync(0, "utf8")).map(({ url, html }) => {
  const { window } = new JSDOM(html, { url, runScripts: "outside-only", virtualConsole: quiet });
  window.eval(script);
  return window.orcidPushPage.isArticle();
});
process.stdout.write(JSON.stringify(answers));
