// Undoes builder/compiler/wordings.py, which says what the text looks like.
"use strict";
const { plain } = $B.js_module("_json");
const SHORTENED = /[A-Z][^A-Z]*/g;

function unpack(text) {
  const lines = text.split("\n");
  const rest = JSON.parse(lines.shift());
  const runs = lines.pop().split(" ");
  const first = Object.create(null); // so that no word finds what every object has
  const words = new Set();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const bar = line.indexOf("|");
    const kind = line.slice(0, bar + 1), sense = line.slice(bar, colon);
    let wording = "";
    for (const shortened of line.slice(colon + 1).match(SHORTENED)) {
      wording = wording.slice(0, shortened.charCodeAt(0) - 65) + shortened.slice(1);
      const blank = wording.indexOf(" ");
      const word = blank < 0 ? wording : wording.slice(0, blank);
      const before = first[word];
      first[word] = (before === undefined ? "" : before + "\n") + kind + wording + sense;
      words.add(word);
      if (blank >= 0) for (const other of wording.slice(blank + 1).split(" ")) words.add(other);
    }
  }
  const listed = [...words];
  const core = [];
  let at = 0;
  for (const [number, run] of runs.entries()) {
    if (number % 2) core.push(...listed.slice(at, at + Number(run)));
    at += Number(run);
  }
  return plain({ ...rest, first, words: listed.join(" "), core: core.join(" ") });
}

return { unpack };
