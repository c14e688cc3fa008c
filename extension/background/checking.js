/* Checks a message against its shape (schema.js, made from pycore/shapes/messages.py): a field that is
 * missing, unknown, of another type or too large is named. The work is bounded by the shapes' limits,
 * whatever is sent: lengths are looked at before what they are the length of. */
import { MESSAGES, SHAPES } from "./schema.js";

const KEY = 8_000; // characters of a key in a map

/** Whether something is a message that there is. @param {any} message */
export const known = (message) => typeof message?.name === "string" && Object.hasOwn(MESSAGES, message.name);

/** What is wrong with the fields of a message, by its place; "" where nothing is. @param {any} message */
export function fault(message) {
  const { name, ...fields } = message;
  return ofShape(fields, MESSAGES[/** @type {keyof Messages} */ (name)].fields, "");
}

/** @type {{ [kind: string]: (value: any, ...limits: any[]) => string }} */
const CHECKS = {
  anything: () => "",
  /** @param {any} value */
  flag: (value) => (typeof value === "boolean" ? "" : "is not true or false"),
  /** @param {any} value @param {number} most */
  text(value, most) {
    if (typeof value !== "string") return "is not a text";
    return value.length > most ? `is longer than ${most} characters` : "";
  },
  /** @param {any} value @param {number} low @param {number} high */
  number(value, low, high) {
    if (!Number.isInteger(value)) return "is not a whole number";
    return value < low || value > high ? `is not between ${low} and ${high}` : "";
  },
  /** @param {any} value @param {unknown[]} values */
  exactly: (value, values) => (values.includes(value) ? "" : "is none of the values that it may have"),
};

/** @param {any} value @param {Rule} rule @param {string} place @returns {string} */
function ofRule(value, [kind, ...rest], place) {
  switch (kind) {
    case "shape": return ofShape(value, rest[0], place);
    case "list": return ofList(value, rest[0], rest[1], place);
    case "map": return ofMap(value, rest[0], rest[1], place);
    case "either": return ofEither(value, rest[0], place);
    default: {
      const wrong = CHECKS[kind](value, ...rest);
      return wrong && `${place} ${wrong}`;
    }
  }
}

/** One of several rules: what is wrong is said by the first that fits the value's type.
 * @param {any} value
 * @param {any[]} rules
 * @param {string} place @returns {string} */
function ofEither(value, rules, place) {
  const faults = rules.map((rule) => ofRule(value, rule, place));
  return faults.includes("") ? "" : faults.find(/** @param {any} said */ (said) => !/ is (not an? |none )/.test(said)) ?? faults[0];
}

/** @param {any} value @param {string} name @param {string} place @returns {string} */
function ofShape(value, name, place) {
  if (!isObject(value)) return `${place} is not an object`;
  const rules = /** @type {{ [shape: string]: { [field: string]: any[] } }} */ (SHAPES)[name];
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(rules, key)) return `${inside(place, key.slice(0, 100))} is not known`;
  }
  for (const [key, [rule, required]] of Object.entries(rules)) {
    const here = inside(place, key);
    if (!Object.hasOwn(value, key) || value[key] === undefined) {
      if (required) return `${here} is missing`;
      continue;
    }
    const wrong = ofRule(value[key], rule, here);
    if (wrong) return wrong;
  }
  return "";
}

/** @param {any} value @param {any} rule @param {number} most @param {string} place @returns {string} */
function ofList(value, rule, most, place) {
  if (!Array.isArray(value)) return `${place} is not a list`;
  if (value.length > most) return `${place} has more than ${most} items`;
  for (const [index, item] of value.entries()) {
    const wrong = ofRule(item, rule, `${place}[${index}]`);
    if (wrong) return wrong;
  }
  return "";
}

/** @param {any} value @param {any} rule @param {number} most @param {string} place @returns {string} */
function ofMap(value, rule, most, place) {
  if (!isObject(value)) return `${place} is not an object`;
  const keys = Object.keys(value);
  if (keys.length > most) return `${place} has more than ${most} keys`;
  for (const key of keys) {
    if (key.length > KEY) return `${place} has a key longer than ${KEY} characters`;
    const wrong = ofRule(value[key], rule, inside(place, key.slice(0, 100)));
    if (wrong) return wrong;
  }
  return "";
}

/** @param {any} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {string} place @param {string} key */
const inside = (place, key) => (place ? `${place}.${key}` : key);
