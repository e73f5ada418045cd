import type { Arrival, Defaults, Failure } from "../arrival.js";
import { readWhole } from "../read-whole.js";
import { readJson } from "./json.js";
import { readJsonLines } from "./jsonl.js";
import { readMarkdown } from "./markdown.js";
import { readText } from "./text.js";

/** Reads one file: its reports, and what was wrong with those that are none. */
export type Reader = (path: string, defaults: Defaults) => AsyncGenerator<Arrival | Failure>;

/** Which reader reads which ending, the ending in lower case with its dot. */
export const READERS: Readonly<Record<string, Reader>> = {
  ".txt": readWhole(readText),
  ".md": readWhole(readMarkdown),
  ".html": readPage,
  ".htm": readPage,
  ".json": readWhole(readJson),
  ".jsonl": readJsonLines,
};

/** The parser of pages takes longer to load than most readings take: it comes when a page does. */
async function* readPage(path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
  const { readHtml } = await import("./html.js");
  yield* readWhole(readHtml)(path, defaults);
}
