// Hosts that the extension may read only when the person allows it.

import { ext } from "./ext.js";

/** Whether the host of `url` may be read: true, or false where the person says no. Asks, so it must be
 * called by what the person did. Null where it must be asked and this page cannot ask: in Firefox the
 * panel, which is framed by a web page.
 * @param {string} url */
export async function allowed(url) {
  const { hostname, protocol } = new URL(url);
  if (listed().some((pattern) => covers(pattern, hostname))) return true; // with the extension itself
  if (!ext.permissions) return null;
  return ext.permissions.request({ origins: [`${protocol}//${hostname}/*`] }); // patterns have no ports in Firefox
}

function listed() {
  const { content_scripts: scripts, host_permissions: hosts } = ext.runtime.getManifest();
  return [...hosts, ...(scripts ?? []).flatMap(({ matches }) => matches)];
}

/** Whether a match pattern's host, which may begin with "*.", is this one. @param {string} pattern @param {string} host */
function covers(pattern, host) {
  const own = pattern.split("/")[2];
  return own === host || (own.startsWith("*.") && `.${host}`.endsWith(own.slice(1)));
}
