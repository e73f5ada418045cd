import { type Desk, openBook } from "../../book/index.js";
import type { TollbookError } from "../../domain/error.js";
import type { LineAddress, Link, WorkerStanding } from "../../line/index.js";
import type { Context } from "../context.js";
import { connectToLine } from "../lines.js";
import type { WorkerMeter } from "./measures.js";
import { untilDone } from "./patience.js";

/** What a worker is from now on, to whoever asks, and what that means here. */
export type Turn = (to: WorkerStanding["state"], sentence: string) => void;

export interface OpeningOptions {
  readonly from: LineAddress;
  readonly book: string;
  readonly meter: WorkerMeter;
  /** How the worker names itself to the servers. */
  readonly as: string;
  readonly turn: Turn;
}

/** Opens what a worker needs, however long that takes, and says what it waits for. */
export interface Opening {
  /** Says each trouble once, until another one, or none. */
  tell(error: TollbookError, more?: string): void;
  /** Null where it was told to stop first. @throws {TollbookError} Where somebody named the wrong thing. */
  openLine(): Promise<Link | null>;
  /** The same of the book; only one that is opened first can be the wrong one. */
  openDesk(isFirst: boolean): Promise<Desk | null>;
  /** The book is away: says so, and `more` of what that means. Whether it is too new for this worker. */
  away(error: TollbookError, more: string): boolean;
}

/** What no waiting mends, when a worker begins: somebody named the wrong thing. */
const WRONG_BOOK: ReadonlySet<string> = new Set([
  "book/not-a-book",
  "book/no-folder",
  "book/read-only",
  "book/damaged",
  "book/no-database",
  "book/refused",
  "book/unsuitable",
  "book/older",
  "usage/bad-option",
]);
const WRONG_LINE: ReadonlySet<string> = new Set(["line/not-a-line", "line/no-jetstream"]);

/** Begins to see to a worker's line and book. */
export function startOpening(
  { from, book: path, meter, as, turn }: OpeningOptions,
  { terminal, stop, now, lineSecrets }: Context,
): Opening {
  let told = "";
  const tell = (error: TollbookError, more = "") => {
    if (told !== error.message) terminal.err(`${error.code}: ${error.message}${more}`);
    told = error.message;
  };
  const wellAgain = (what: string) => {
    if (told !== "") terminal.err(`note: ${what}`);
    told = "";
  };

  const away = (error: TollbookError, more: string): boolean => {
    meter.set("tollbook_book_up", 0);
    const isTooOld = error.code === "book/newer";
    turn(isTooOld ? "too-old" : "no-book", error.message);
    tell(error, isTooOld ? " It takes nothing until then." : more);
    return isTooOld;
  };

  async function openDesk(isFirst: boolean): Promise<Desk | null> {
    const book = await untilDone(() => openBook(path, { now, create: true }), {
      stop,
      isForGood: ({ code }) => isFirst && WRONG_BOOK.has(code),
      onFailure: (error) => away(error, ""),
    });
    if (book !== null) {
      wellAgain("the book is open.");
      meter.set("tollbook_book_up", 1);
    }
    return book;
  }

  const onChange = (up: boolean) => {
    meter.set("tollbook_line_up", up ? 1 : 0);
    if (stop.aborted) return;
    const said = up ? "is back." : "does not answer: trying again until it does.";
    terminal.err(`note: the line ${from.shown} ${said}`);
  };

  async function openLine(): Promise<Link | null> {
    const link = await untilDone(() => connectToLine(from, { secrets: lineSecrets(), as, onChange }), {
      stop,
      isForGood: ({ code }) => WRONG_LINE.has(code) || code === "line/no-secret",
      onFailure(error) {
        turn("waiting", error.message);
        tell(error);
      },
    });
    if (link !== null) {
      wellAgain(`the line ${from.shown} answers.`);
      meter.set("tollbook_line_up", 1);
    }
    return link;
  }

  return { tell, openLine, openDesk, away };
}
