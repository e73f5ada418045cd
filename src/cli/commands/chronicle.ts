import type { Command } from "commander";
import { chronicleText } from "../../formats/index.js";
import { asItWas, named } from "../as-of.js";
import type { Context } from "../context.js";
import { asOfOption, type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import { episodeId, withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook chronicle
  tollbook chronicle --as-of 2022-09-17 --json`;

interface Options extends BookOption, JsonOption {
  readonly asOf?: string;
}

/** `tollbook chronicle`: what the parties did and said, the ceasefire clock, who blames whom. */
export function chronicle(program: Command, context: Context): Command {
  const command = program
    .command("chronicle")
    .description("print what the parties did and said, by day; the ceasefire clock; who blames whom")
    .argument("[episode]", "one episode: its id, or a part of its name; else all")
    .addOption(asOfOption())
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON"));
  return command.action((episode: string | undefined, options: Options) => print(episode, options, context));
}

async function print(
  wanted: string | undefined,
  { book: path, json, asOf }: Options,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  await withOpenBook(path, context, async (book) => {
    const episode = await episodeId(book, wanted);
    const found = await book.chronicles({
      ...(episode === undefined ? {} : { episode }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    const then = asOf === undefined ? null : (await book.ledger({ asOf })).episodes;
    const episodes = then === null ? found : found.map((each) => asItWas(each, then));
    if (json === true) return terminal.out(`${JSON.stringify({ episodes }, null, 2)}\n`);
    if (episodes.length === 0)
      return terminal.out("No episode: none of the reports looked at tells of anybody harmed.\n");
    await terminal.out(episodes.map((each) => chronicleText(named(each, asOf), terminal)).join("\n\n"));
  });
}
