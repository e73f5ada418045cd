import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { TollbookError } from "../domain/error.js";
import {
  type Arrival,
  type Defaults,
  type Failure,
  type Fetcher,
  isFailure,
  isWebAddress,
  lookAt,
  parsePublished,
  primaryLanguage,
  readListing,
  readPaths,
} from "../ingest/index.js";

/** Something handed over to be read. */
export type Handed =
  | { readonly kind: "text"; readonly title: string; readonly text: string; readonly url?: string | null }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "address"; readonly address: string };

export interface ReceiveOptions {
  /** What is taken for granted where it does not say. */
  readonly defaults: Defaults;
  /** Opens the fetcher: called when there is an address to fetch. */
  readonly fetcher: () => Promise<Fetcher>;
}

/**
 * What somebody wrote to be taken for granted, as reports hold it; empty words are nothing.
 *
 * @throws {TollbookError} `input/bad-date`, `usage/bad-option` for a language that is no code.
 */
export function readDefaults({ published, publisher, language }: Defaults): Defaults {
  const [day, name, code] = [published, publisher, language].map((words) => words?.trim() || null);
  const date = day == null ? null : parsePublished(day);
  if (day != null && date === null) throw new TollbookError("input/bad-date", { value: day });
  const tag = code == null ? null : primaryLanguage(code);
  if (code != null && tag === null)
    throw new TollbookError("usage/bad-option", {
      ...{ option: "language", value: code },
      expected: 'a code such as "en"',
    });
  return { published: date, publisher: name ?? null, language: tag };
}

/** The reports in what was handed over, and what could not be read, one after another. */
export async function* receive(
  handed: Handed,
  { defaults, fetcher }: ReceiveOptions,
): AsyncGenerator<Arrival | Failure> {
  if (handed.kind === "address") {
    if (!isWebAddress(handed.address)) {
      const details = { url: handed.address.slice(0, 500), why: "it is no http or https address" };
      yield { origin: handed.address, error: new TollbookError("fetch/bad-address", details) };
      return;
    }
    const look = await lookAt(handed.address, await fetcher(), defaults, null);
    if (look.kind === "failure") yield look.failure;
    else if (look.kind === "listing") yield* readListing(look.listing, handed.address, defaults);
    else if (look.kind === "arrival") yield look.arrival;
    return;
  }
  const { name, bytes } = handed.kind === "file" ? handed : typed(handed);
  yield* readNamed(name, bytes, defaults);
}

/** Typed or pasted words are a JSON report: nothing in them is taken for a title, a date or markup. */
function typed({ title, text, url = null }: Handed & { kind: "text" }) {
  const bytes = new TextEncoder().encode(JSON.stringify({ title, text, ...(url === null ? {} : { url }) }));
  return { name: "pasted.json", bytes };
}

/** Reads bytes as the file they were, from a folder of their own that is gone afterwards; of the name only the ending counts. */
async function* readNamed(
  name: string,
  bytes: Uint8Array,
  defaults: Defaults,
): AsyncGenerator<Arrival | Failure> {
  const folder = await mkdtemp(join(tmpdir(), "tollbook-"));
  const path = join(folder, `handed${endingOf(name)}`);
  const shown = shownName(name);
  try {
    await writeFile(path, bytes, { mode: 0o600 });
    for await (const outcome of readPaths([path], defaults, {})) {
      const origin = outcome.origin.replace(path, shown);
      if (!isFailure(outcome)) yield { ...outcome, origin };
      else yield { origin, error: renamed(outcome.error, path, shown) };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** ".warc.gz" of "x.WARC.gz": short, of letters and digits only. */
function endingOf(name: string): string {
  return /(?:\.[a-z0-9]{1,8}){1,2}$/iu.exec(basename(name))?.[0].toLowerCase() ?? ".txt";
}

function shownName(name: string): string {
  return basename(name.replaceAll("\\", "/")).slice(0, 300) || "file";
}

function renamed(error: TollbookError, path: string, name: string): TollbookError {
  const details = Object.fromEntries(
    Object.entries(error.details).map(([key, value]) => [
      key,
      typeof value === "string" ? value.replaceAll(path, name) : value,
    ]),
  );
  return new TollbookError(error.code, details as never, { cause: error });
}
