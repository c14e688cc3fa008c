// A letter as a link that opens the mail program.

const LONGEST = 2000; // characters of a link that mail programs and systems take whole

/** The mail has no address: only the person knows it. Lines are as mail has them (RFC 6068, section 5). A letter that
 * is too long for a link is not cut: the mail has its subject only then (`whole` is false).
 * @param {string} subject @param {string} body */
export function mailto(subject, body) {
  const empty = `mailto:?subject=${encodeURIComponent(subject)}`;
  const href = `${empty}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  const whole = href.length <= LONGEST;
  return { href: whole ? href : empty, whole };
}
