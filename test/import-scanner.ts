import type { Import } from "./rooms.js";

/** Where a module's name can stand: after `from`, in `import "x"`, in `import("x")` and in `import x = require("x")`. */
const IMPORTING = /(?:\bfrom|\bimport(?:\s*\()?|\brequire\s*\()\s*$/u;

/**
 * Every module that a TypeScript file imports or exports from, in order: `import`, `import type`,
 * `export ... from`, `import("x")` as a call or a type. Comments are skipped, and so is what stands in strings.
 */
export function importsOf(code: string): Import[] {
  const imports: Import[] = [];
  /** The code since the last statement's end, strings and comments left out. */
  let before = "";
  let line = 1;
  let at = 0;

  while (at < code.length) {
    const end = endOfToken(code, at);
    const token = code.slice(at, end);
    const quote = token[0] ?? "";
    if (token.length > 1 && (quote === '"' || quote === "'" || quote === "`")) {
      if (IMPORTING.test(before.slice(-40))) imports.push({ specifier: token.slice(1, -1), line });
      before = `${before} "" `;
    } else if (token.startsWith("//") || token.startsWith("/*")) {
      before += " ";
    } else {
      before += token;
    }
    line += token.split("\n").length - 1;
    at = end;
  }
  return imports;
}

/** The end of the string, comment, regular expression or single character that starts at `at`. */
function endOfToken(code: string, at: number): number {
  if (code.startsWith("//", at)) return indexOrEnd(code, "\n", at);
  if (code.startsWith("/*", at)) return indexOrEnd(code, "*/", at + 2) + 2;
  const quote = code[at] ?? "";
  if (quote === '"' || quote === "'" || quote === "`") return endOfString(code, at, quote);
  if (quote === "/" && startsRegExp(code, at)) return endOfRegExp(code, at);
  return at + 1;
}

function endOfString(code: string, at: number, quote: string): number {
  for (let i = at + 1; i < code.length; i += 1) {
    if (code[i] === "\\") i += 1;
    else if (quote === "`" && code.startsWith("${", i)) i = endOfSubstitution(code, i + 2);
    else if (code[i] === quote) return i + 1;
  }
  return code.length;
}

function endOfSubstitution(code: string, from: number): number {
  let depth = 1;
  let i = from;
  while (i < code.length) {
    if (code[i] === "{") depth += 1;
    if (code[i] === "}") depth -= 1;
    if (depth === 0) return i;
    i = endOfToken(code, i);
  }
  return i;
}

/** A slash divides after a value and opens a regular expression after anything else. */
function startsRegExp(code: string, at: number): boolean {
  const before = code.slice(Math.max(0, at - 60), at).trimEnd();
  return before === "" || /[=(,:;!&|?{}[+\-*%~^<>]$|\b(?:return|typeof|case|in|of|=>)$/u.test(before);
}

function endOfRegExp(code: string, at: number): number {
  let inClass = false;
  for (let i = at + 1; i < code.length && code[i] !== "\n"; i += 1) {
    if (code[i] === "\\") i += 1;
    else if (code[i] === "[") inClass = true;
    else if (code[i] === "]") inClass = false;
    else if (code[i] === "/" && !inClass) return i + 1;
  }
  return at + 1;
}

function indexOrEnd(code: string, what: string, from: number): number {
  const found = code.indexOf(what, from);
  return found < 0 ? code.length : found;
}
