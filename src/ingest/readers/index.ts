import { basename } from "node:path";
import type { Arrival, Defaults, Failure, Hooks } from "../arrival.js";
import { readWhole } from "../read-whole.js";
import { readJson } from "./json.js";
import { readJsonLines } from "./jsonl.js";
import { readMarkdown } from "./markdown.js";
import { readText } from "./text.js";

/** Reads one file: its reports, and what was wrong with those that are none. */
export type Reader = (path: string, defaults: Defaults, hooks?: Hooks) => AsyncGenerator<Arrival | Failure>;

/** Which reader reads which ending, the ending in lower case with its dot. */
export const READERS: Readonly<Record<string, Reader>> = {
  ".txt": readWhole(readText),
  ".md": readWhole(readMarkdown),
  ".html": readPage,
  ".htm": readPage,
  ".json": readWhole(readJson),
  ".jsonl": readJsonLines,
  ".xml": readFeedFile,
  ".rss": readFeedFile,
  ".atom": readFeedFile,
  ".csv": lazily(async () => (await import("./csv.js")).readCsv),
  ".warc": lazily(async () => (await import("./warc.js")).readWarc),
  ".warc.gz": lazily(async () => (await import("./warc.js")).readWarc),
  ".wacz": lazily(async () => (await import("./wacz.js")).readWacz),
  ".eml": lazily(async () => (await import("../documents/read-document.js")).readDocuments("mail")),
  ".pdf": lazily(async () => (await import("../documents/read-document.js")).readDocuments("pdf")),
  ".docx": lazily(async () => (await import("../documents/read-document.js")).readDocuments("docx")),
};

/** The endings of files that are read, each with its dot. */
export const REPORT_ENDINGS: readonly string[] = Object.keys(READERS);

/** The reader for a path, by its ending: the longest one that is known. */
export function readerFor(path: string): Reader | undefined {
  const endings = basename(path).toLowerCase().matchAll(/\./gu);
  for (const { index } of endings) {
    const reader = READERS[basename(path).toLowerCase().slice(index)];
    if (reader !== undefined) return reader;
  }
  return undefined;
}

/** The parser of pages takes longer to load than most readings take: it comes when a page does. */
async function* readPage(path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
  const { readHtml } = await import("./html.js");
  yield* readWhole(readHtml)(path, defaults);
}

async function* readFeedFile(path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
  const { readFeedFile: read } = await import("./feed.js");
  yield* read(path, defaults);
}

/** A reader whose libraries come when a file for it does. */
function lazily(load: () => Promise<Reader>): Reader {
  return async function* (path, defaults, hooks) {
    yield* (await load())(path, defaults, hooks);
  };
}
