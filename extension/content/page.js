"use strict";
/* Whether a page is an article's: by its tags, its address, or the data behind it. No site is known here. */
globalThis.orcidPushPage ??= (() => {
  const DOI = /\b10\.\d{4,9}(\.\d+)*\/\S/;
  const METAS = /^(((bepress_)?citation|wkhealth)_doi|publication_doi|(prism\.|dc\.)?doi|dc\.identifier(\.doi)?)$/;
  // What stands beside an article at an address below its own: figures, reviews, comments, figures of use.
  const BESIDE = new RegExp([
    String.raw`[/.](figures?(-only)?|tables?|comments?|(rapid-)?responses|(peer-?)?reviews?|review_?reports?|(article-)?metrics|suppl[\w-]*`,
    String.raw`|cited-?by|references|related(-articles)?|eletters|discussions?)(/[\w.-]*)?/?$|/doi/(figure|suppl|citedby|references)/`,
    String.raw`|-(discussion|metrics|relations)\.html$`,
  ].join(""), "i");
  const IN_DATA = /"doi"\s*:\s*"(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/[^"\s]+)"/gi;
  const TITLES = /"(?:title|headline|displayDocTitle|name)"\s*:\s*"((?:[^"\\]|\\.){8,400})"/g;
  const MOST = 3_000_000; // characters of a script that are looked at
  const ALIKE = 24; // letters by which a title in the data is this page's

  /** @param {string | null | undefined} text */
  const letters = (text) => (text ?? "").replace(/\\u[\da-f]{4}|<[^>]*>|&\w+;/gi, "").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

  function byTags() {
    let scholarly = false;
    for (const meta of document.querySelectorAll("meta[name], meta[property]")) {
      const name = (meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase();
      const scheme = meta.getAttribute("scheme") ?? "doi"; // of several dc.identifier
      if (METAS.test(name) && /^doi$/i.test(scheme) && DOI.test(meta.getAttribute("content") ?? "")) return true;
      if (name === "citation_arxiv_id") return true; // arXiv makes its DOIs of it
      scholarly ||= /^(citation_|dc\.)/.test(name);
    }
    return scholarly && DOI.test(location.pathname.replace(/%2f/gi, "/"));
  }

  /** Articles with a DOI that a page's JSON-LD describes, itself and not as what it cites. @param {string} text */
  function described(text) {
    let found = 0;
    const queue = [];
    try { queue.push(JSON.parse(text)); } catch { return 0; }
    for (let seen = 0; queue.length && seen < 500; seen++) {
      const item = queue.pop();
      if (Array.isArray(item)) queue.push(...item.slice(0, 500));
      else if (item && typeof item === "object") {
        const names = JSON.stringify([item.identifier, item.sameAs, item["@id"], item.url, item.doi]);
        if (/ScholarlyArticle/.test(item["@type"]) && DOI.test(names)) found++;
        queue.push(...["@graph", "mainEntity", "mainEntityOfPage"].map((key) => item[key]).filter(Boolean));
      }
    }
    return found;
  }

  /** Whether the page's data holds one DOI, and the title that the page has. @param {string} text */
  function holds(text) {
    if (new Set([...text.matchAll(IN_DATA)].map(([, doi]) => doi.toLowerCase())).size !== 1) return false;
    const shown = [document.title, document.querySelector("h1")?.textContent].map(letters);
    return [...text.matchAll(TITLES)].some(([, title]) => {
      const start = letters(title).slice(0, ALIKE);
      return start.length > 5 && shown.some((one) => one.startsWith(start));
    });
  }

  function byData() {
    if (document.querySelector(".ltx_document .ltx_authors")) return true; // LaTeX made into HTML: arXiv's
    const scripts = /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script:not([src])"));
    return [...scripts].some(({ type, textContent: text }) => {
      if (text.length > MOST || !text.includes("10.")) return false;
      return /ld\+json/i.test(type) ? described(text) === 1 : holds(text);
    });
  }

  return {
    byTags: () => !BESIDE.test(location.pathname) && byTags(),
    isArticle: () => !BESIDE.test(location.pathname) && (byTags() || byData()),
  };
})();
