import { type Command, Option } from "commander";
import { TollbookError } from "../../domain/error.js";
import type { LineAddress } from "../../line/address.js";
import type { Context } from "../context.js";
import { type JsonOption, lineOption, withJson } from "../options.js";
import { bookState, lineState } from "../working/state.js";
import { bookLines, lineLines } from "../working/state-text.js";

const EXAMPLE = `
Examples:
  tollbook status --line nats://queue.example/tollbook
  tollbook status --line nats://queue.example --book postgres://desk@db.example/tollbook --json`;

interface Options extends JsonOption {
  readonly line?: LineAddress;
  readonly book?: string;
  readonly over: number;
}

/** `tollbook status`: how a line, its workers and a book fare. */
export function status(program: Command, context: Context): Command {
  const command = program
    .command("status")
    .description(
      "tell how a line, its workers and a book fare: rates, what waits and since when, what was set aside and why",
    )
    .addOption(lineOption("line", "the line to ask about"))
    .option("--book <book>", "the book to ask about: a file, or postgres://user@host/database")
    .addOption(new Option("--over <seconds>", "how long to look for the rates").argParser(overOf).default(2))
    .addHelpText("after", EXAMPLE);
  withJson(command, "the same as JSON");
  return command.action((options: Options) => run(options, context));
}

async function run({ line, book, over, json }: Options, context: Context): Promise<void> {
  const { terminal, now, end } = context;
  if (line === undefined && book === undefined) {
    const problem = "Neither --line nor --book is named";
    throw new TollbookError("usage/wrong-call", { problem, command: "tollbook status" });
  }
  const [ofLine, ofBook] = await Promise.all([
    line === undefined ? null : lineState(line, over, context),
    book === undefined ? null : bookState(book, context),
  ]);
  if (json === true)
    await terminal.out(`${JSON.stringify({ at: now(), line: ofLine, book: ofBook }, null, 2)}\n`);
  else {
    const lines = [
      ...(ofLine === null ? [] : lineLines(ofLine, terminal.width)),
      ...(ofBook === null ? [] : bookLines(ofBook, now())),
    ];
    await terminal.out(`${lines.join("\n")}\n`);
  }
  if ([ofLine, ofBook].some((state) => state !== null && "code" in state)) end(1);
}

function overOf(value: string): number {
  const seconds = /^\d{1,4}(?:\.\d)?$/u.test(value) ? Number(value) : Number.NaN;
  if (seconds >= 0.1 && seconds <= 600) return seconds;
  throw new TollbookError("usage/bad-option", {
    option: "--over",
    value,
    expected: "seconds, from 0.1 to 600",
  });
}
