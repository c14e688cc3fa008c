// Where "Why are my roles missing?" leads for more. The pages are linked to and never fetched.

const CASRAI = { publishers: "https://casrai.org/publishers", authors: "https://casrai.org/credit/for-authors" };

/** The pages: CASRAI's, or those that a deployer says; "" where there is to be no link, or what they say is no address.
 * @param {{ publishers_url?: unknown, authors_url?: unknown }} said
 * @returns {PageLinks} */
export function linksOf({ publishers_url, authors_url }) {
  return { publishers: address(publishers_url, CASRAI.publishers), authors: address(authors_url, CASRAI.authors) };
}

/** @param {unknown} said @param {string} usual */
function address(said, usual) {
  if (typeof said !== "string") return usual;
  return /^https:\/\/[^\s/]+(\/\S*)?$/.test(said) && URL.canParse(said) ? said : "";
}
