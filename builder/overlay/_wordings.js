// Undoes builder/compiler/wordings.py, which says what the text looks like.
"use strict";
const { plain } = $B.js_module("_json");
const SHORTENED = /[A-Z][^A-Z]*/g;

// The characters for senses: `SIGNS` there.
const SIGNS = [];
for (let code = 0x23; code < 0x250; code++) {
  if ((code < 0x7f || code > 0xa0) && code !== 0x27 && code !== 0x5c && code !== 0xad) SIGNS.push(String.fromCharCode(code));
}

function unpack(text) {
  const [rest, senses, signs, wordings, runs] = text.split("\n");
  const ends = {}; // sign -> kind, and what stands after the wording
  for (const [number, sense] of senses.split(" ").entries()) {
    const bar = sense.indexOf("|");
    ends[SIGNS[number]] = [sense.slice(0, bar + 1), sense.slice(bar)];
  }
  const first = Object.create(null); // so that no word finds what every object has
  const words = new Set();
  let wording = "";
  let place = 0;
  for (const shortened of wordings.match(SHORTENED)) {
    wording = wording.slice(0, shortened.charCodeAt(0) - 65) + shortened.slice(1);
    const [kind, sense] = ends[signs[place++]];
    const blank = wording.indexOf(" ");
    const word = blank < 0 ? wording : wording.slice(0, blank);
    const before = first[word];
    first[word] = (before === undefined ? "" : before + "\n") + kind + wording + sense;
    words.add(word);
    if (blank >= 0) for (const other of wording.slice(blank + 1).split(" ")) words.add(other);
  }
  const listed = [...words];
  const core = [];
  let at = 0;
  for (const [number, run] of runs.split(" ").entries()) {
    if (number % 2) core.push(...listed.slice(at, at + Number(run)));
    at += Number(run);
  }
  return plain({ ...JSON.parse(rest), first, words: listed.join(" "), core: core.join(" ") });
}

return { unpack };
