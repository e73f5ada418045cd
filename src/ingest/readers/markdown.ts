import { type Draft, EMPTY_DRAFT } from "../draft.js";
import type { WholeReader } from "../read-whole.js";
import { splitTitle } from "./text.js";

/**
 * Markdown: the marks go, the words stay; the first line is the title. A front matter block ("---", then
 * "key: value" lines) may give title, date, publisher, language and url.
 */
export const readMarkdown: WholeReader = {
  form: "markdown",
  read(text) {
    const { facts, body } = splitFrontMatter(text.replace(/\r\n?/gu, "\n"));
    const plain = withoutMarks(body);
    const draft: Draft = {
      ...EMPTY_DRAFT,
      published: facts.get("published") ?? facts.get("date") ?? null,
      publisher: facts.get("publisher") ?? facts.get("source") ?? null,
      language: facts.get("language") ?? facts.get("lang") ?? null,
      url: facts.get("url") ?? facts.get("link") ?? null,
      id: facts.get("id") ?? null,
    };
    const title = facts.get("title");
    return title === undefined ? { ...draft, ...splitTitle(plain) } : { ...draft, title, text: plain.trim() };
  },
};

function splitFrontMatter(text: string): { facts: ReadonlyMap<string, string>; body: string } {
  const match = /^\ufeff?---[ \t]*\n((?:[^\n]*\n){0,100}?)---[ \t]*(?:\n|$)/u.exec(text);
  if (match === null) return { facts: new Map(), body: text };
  const facts = (match[1] ?? "").split("\n").flatMap((line) => {
    const pair = /^([\w-]+)[ \t]*:[ \t]*(\S.*)$/u.exec(line);
    return pair === null ? [] : [[(pair[1] ?? "").toLowerCase(), unquoted(pair[2] ?? "")] as const];
  });
  return { facts: new Map(facts), body: text.slice(match[0].length) };
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, "$2");
}

function withoutMarks(text: string): string {
  return text.split("\n").flatMap(plainLine).join("\n");
}

function plainLine(line: string): readonly string[] {
  if (/^[ \t]*(?:```|~~~|\[[^\]]*\]: )/u.test(line) || /^[ \t]*(?:[-*_=][ \t]*){3,}$/u.test(line)) return [];
  if (/^[ \t|:-]+$/u.test(line) && line.includes("|") && line.includes("-")) return [];
  const words = line
    .replace(/^[ \t]{0,3}(?:>[ \t]?)+/u, "")
    .replace(/^[ \t]*#{1,6}[ \t]+/u, "")
    .replace(/[ \t]#+[ \t]*$/u, "")
    .replace(/^[ \t]*[-*+][ \t]+/u, "")
    .replace(/^[ \t]*\|(.*)\|[ \t]*$/u, "$1");
  return [withoutInlineMarks(words)];
}

function withoutInlineMarks(words: string): string {
  return words
    .replace(/!\[[^\][]*\]\([^()\s]*(?:\s+"[^"]*")?\)/gu, "")
    .replace(/\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/gu, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/gu, "$2")
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]*\S)\1(?![\w*])/gu, "$2")
    .replace(/`([^`]+)`/gu, "$1")
    .replace(/<(https?:[^<>\s]{1,2000})>/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/gu, "$1");
}
