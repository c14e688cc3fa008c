/* How values are kept in the session's store. The browser gives a session about 10 MB and counts an
 * object three times over, so what is large is kept as text: compressed JSON. Small values stay as
 * they are. */
const LARGE = 20_000; // characters of JSON
const SIGN = "packed:";

/** @param {Uint8Array<ArrayBuffer>} bytes @param {CompressionStream | DecompressionStream} stream */
const through = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** @param {Uint8Array<ArrayBuffer>} bytes */
function base64(bytes) {
  const parts = [];
  for (let start = 0; start < bytes.length; start += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return btoa(parts.join(""));
}

/** @param {any} value */
async function pack(value) {
  const text = JSON.stringify(value);
  if (text === undefined || text.length < LARGE) return value;
  return SIGN + base64(await through(new TextEncoder().encode(text), new CompressionStream("deflate")));
}

/** A value that was read, as it was before it was kept. @param {any} value */
export async function unpack(value) {
  if (typeof value !== "string" || !value.startsWith(SIGN)) return value;
  const bytes = Uint8Array.from(atob(value.slice(SIGN.length)), (char) => char.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate"))));
}

/** @param {{ [key: string]: any }} values @param {(value: any) => Promise<any>} change */
const each = async (values, change) =>
  Object.fromEntries(await Promise.all(Object.entries(values).map(async ([key, value]) => [key, await change(value)])));

/** All values of an object, as they are to be kept. @param {{ [key: string]: any }} values */
export const packAll = (values) => each(values, pack);

/** All values of an object that was read, as they were before they were kept.
 * @param {{ [key: string]: any }} values */
export const unpackAll = (values) => each(values, unpack);
