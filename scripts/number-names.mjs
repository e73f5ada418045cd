// Rules ask what a token does by name: `does(sentence, at, "tell")`. In the built files the names are numbers, so that each of
// the thousands of questions that one report asks is one look at a bit. The room of the name is kept: source maps hold.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The questions, with how many arguments stand before the names. */
const QUESTIONS = { does: 2, anyDoes: 1, isMark: 2, hasMark: 1 };

const CALL = /(?<![\w.$])(?:does|anyDoes|isMark|hasMark)\(/gu;

/**
 * A built file with numbers for the names that its questions list; what is no list of names is left as it is, for
 * questions understand names, too. `numberOf(question, names)` gives undefined where it knows no number.
 */
export function numbered(code, numberOf) {
  let out = "";
  let from = 0;
  for (const call of code.matchAll(CALL)) {
    const question = call[0].slice(0, -1);
    const list = namesOf(code, call.index + call[0].length, QUESTIONS[question]);
    const number = list === null ? undefined : numberOf(question, list.names);
    if (number === undefined) continue;
    out += code.slice(from, list.start) + String(number).padEnd(list.end - list.start);
    from = list.end;
  }
  return out + code.slice(from);
}

/** The names that end a call whose arguments begin at `from`; null where others stand among them, or none. */
function namesOf(code, from, before) {
  const starts = [from];
  let depth = 0;
  let at = from;
  for (; depth > 0 || code[at] !== ")"; at += 1) {
    const sign = code[at];
    if (sign === undefined) return null;
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    else if (sign === "," && depth === 0) starts.push(at + 1);
    else if ("\"'`".includes(sign)) at = code.indexOf(sign, at + 1);
    if (at < from) return null;
  }
  if (starts.length <= before) return null;
  const names = starts.slice(before).map((start, i) => {
    const written = code.slice(start, (starts[before + i + 1] ?? at + 1) - 1).trim();
    return /^(?:"[^"\\]+"|'[^'\\]+')$/u.test(written) ? written.slice(1, -1) : null;
  });
  if (names.includes(null)) return null;
  const first = starts[before];
  return { names, start: first + code.slice(first).search(/\S/u), end: at };
}

/** Numbers the names in all files of the room. */
async function main() {
  const dist = new URL("../dist/", import.meta.url);
  const { numberOf } = await import(new URL("extract/role-set.js", dist));
  const { bitsOfMarks, MARKS } = await import(new URL("language/text/marks.js", dist));
  const number = (question, names) => {
    if (question === "does" || question === "anyDoes")
      return names.length === 1 ? numberOf(names[0]) : undefined;
    return names.every((name) => MARKS.includes(name)) ? bitsOfMarks(names) : undefined;
  };
  const room = fileURLToPath(new URL("extract/", dist));
  for (const file of readdirSync(room).filter((name) => name.endsWith(".js"))) {
    const code = readFileSync(room + file, "utf8");
    const made = numbered(code, number);
    if (made !== code) writeFileSync(room + file, made);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
