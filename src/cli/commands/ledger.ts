import type { Command } from "commander";
import type { Category } from "../../domain/category.js";
import { FORMATS, type FormatName } from "../../formats/index.js";
import type { PolicyName } from "../../reconcile/index.js";
import type { Context } from "../context.js";
import {
  asOfOption,
  type BookOption,
  categoryOption,
  formatOption,
  type JsonOption,
  policyOption,
  sideOption,
  withBook,
  withJson,
} from "../options.js";
import { episodeId, withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook ledger --as-of 2022-09-17
  tollbook ledger --policy by-speaker --category killed
  tollbook ledger --format csv > toll.csv`;

interface Options extends BookOption, JsonOption {
  readonly asOf?: string;
  readonly policy?: PolicyName;
  readonly category?: Category;
  readonly side?: string;
  readonly format: FormatName;
}

/** `tollbook ledger`: the figures, and what is to be said of them. */
export function ledger(program: Command, context: Context): Command {
  const command = program
    .command("ledger")
    .description("print the figures: who was harmed, how many, who says so, what adds up and what does not")
    .argument("[episode]", "one episode: its id, or a part of its name; else all")
    .addOption(asOfOption())
    .addOption(policyOption())
    .addOption(categoryOption())
    .addOption(sideOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "the whole ledger as JSON: the same as --format json"));
  return command.action((episode: string | undefined, options: Options) => print(episode, options, context));
}

async function print(named: string | undefined, options: Options, context: Context): Promise<void> {
  const { book: path, json, format, asOf, policy, category, side } = options;
  await withOpenBook(path, context, async (book) => {
    const episode = await episodeId(book, named);
    const shown = {
      ledger: await book.ledger({
        ...(episode === undefined ? {} : { episode }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(policy === undefined ? {} : { policy }),
        ...(category === undefined ? {} : { category }),
        ...(side === undefined ? {} : { side }),
      }),
      reports: await book.reports(),
      claims: await book.claims(),
    };
    const writer = FORMATS[json === true ? "json" : format];
    await context.terminal.out(writer.write(shown, context.terminal));
  });
}
