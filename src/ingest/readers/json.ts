import { TollbookError } from "../../domain/error.js";
import { type Draft, hasWords } from "../draft.js";
import { isNinjs, ninjsDraft } from "../ninjs.js";
import type { WholeReader } from "../read-whole.js";

/** One report in a JSON file, or one news item in ninjs. Keys that a report does not have are left alone. */
export const readJson: WholeReader = {
  form: "json",
  read: (text, path) => draftOf(parseJson(text, path, null), path, null),
};

/** @throws {TollbookError} `input/broken-json`, with the line of the file that is broken. */
export function parseJson(text: string, path: string, line: number | null): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (cause) {
    const where = line ?? lineOfBreak(text, String(cause));
    throw new TollbookError(
      "input/broken-json",
      { path, line: where, why: reasonOf(String(cause)) },
      { cause },
    );
  }
}

/**
 * The report that a JSON value holds.
 *
 * @throws {TollbookError} `input/not-a-report` for any other value, saying what is missing; `input/empty` for
 * a report without a word in it.
 */
export function draftOf(value: unknown, path: string, line: number | null): Draft {
  const not = (why: string) => new TollbookError("input/not-a-report", { path, line, why });
  if (Array.isArray(value)) throw not("it is a list, and a list goes into a .jsonl file, one report a line");
  if (typeof value !== "object" || value === null) throw not("it is no JSON object");
  const fields = value as Readonly<Record<string, unknown>>;
  if (!("text" in fields) && isNinjs(fields)) return filled(ninjsDraft(fields), path, line);
  if (!("title" in fields) && !("text" in fields)) throw not('it has neither "title" nor "text"');
  const wrong = ["title", "text"].find((name) => !isTextOrNothing(fields[name]));
  if (wrong !== undefined) throw not(`"${wrong}" is not a string`);
  const draft: Draft = {
    id: wordOf(fields.id),
    title: wordOf(fields.title) ?? "",
    text: wordOf(fields.text) ?? "",
    published: wordOf(fields.published),
    publisher: wordOf(fields.publisher),
    url: wordOf(fields.url),
    language: wordOf(fields.language),
  };
  return filled(draft, path, line);
}

function filled(draft: Draft, path: string, line: number | null): Draft {
  if (hasWords(draft)) return draft;
  const why = '"title" and "text" hold no word';
  throw line === null
    ? new TollbookError("input/empty", { path })
    : new TollbookError("input/not-a-report", { path, line, why });
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

function wordOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : null;
}

/** The engine's reason without the piece of the file it quotes. */
function reasonOf(cause: string): string {
  return cause
    .replace(/^SyntaxError: /u, "")
    .replace(/,? ?(?:\.\.\.)?"[\s\S]*" is not valid JSON$/u, "")
    .replace(/ in JSON at position \d+[\s\S]*$/u, "");
}

function lineOfBreak(text: string, cause: string): number | null {
  const position = / at position (\d+)/u.exec(cause)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split("\n").length;
  return /end of JSON/u.test(cause) ? text.trimEnd().split("\n").length : null;
}
