import type { Arrival, Defaults, Failure } from "./arrival.js";
import type { Answer, Fetcher, FetcherOptions, Validators } from "./fetch/fetcher.js";
import { failureOf } from "./refusal.js";

/** What came of reading an address. */
export type WebOutcome =
  | { readonly kind: "arrival"; readonly arrival: Arrival; readonly validators: Validators }
  | { readonly kind: "failure"; readonly failure: Failure }
  /** The server says that nothing changed since the validators given were. */
  | { readonly kind: "not-modified" };

/** Opens a fetcher; what it needs takes time to load, so it comes when something is to be fetched. */
export async function openFetcher(options: FetcherOptions): Promise<Fetcher> {
  return (await import("./fetch/open-fetcher.js")).openFetcher(options);
}

/** Fetches one address and reads the report there; nothing is thrown for what an address answers. */
export async function readAddress(
  address: string,
  fetcher: Fetcher,
  defaults: Defaults = {},
  known: Validators | null = null,
): Promise<WebOutcome> {
  let answer: Answer;
  try {
    answer = await fetcher.fetch(address, known);
  } catch (cause) {
    return { kind: "failure", failure: failureOf(cause, address) };
  }
  if (answer.kind === "not-modified") return answer;
  const { readCaptured } = await import("./captured.js");
  const read = readCaptured(answer.capture, address, defaults);
  return "error" in read
    ? { kind: "failure", failure: read }
    : { kind: "arrival", arrival: read, validators: answer.validators };
}
