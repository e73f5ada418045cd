import { Command } from "commander";
import { COMMANDS } from "./commands/index.js";
import type { Context } from "./context.js";
import { versionOf } from "./version.js";

const ABOUT =
  "Reads news reports of fighting and keeps a book of every claim of how many were killed, wounded, missing, " +
  "captured or displaced: who says so, whose people, as of when, in which words.";

const AFTER = `
Examples:
  tollbook read reports/            read a folder into tollbook.db
  tollbook ledger                   print the toll
  tollbook explain f_0123456789ab   show where a figure comes from

Exit codes: 0 done, 1 something failed, 2 wrong usage. An error is one line,
"code: what happened and what to do"; docs/errors.md lists the codes.`;

/** The command line, as commander runs it and as docs/cli.md prints it. */
export function programOf(context: Context): Command {
  const program = new Command("tollbook")
    .description(ABOUT)
    .version(versionOf(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", AFTER);
  shape(program, context);
  program.hook("preAction", (_, action) => {
    const { book } = action.opts<{ book?: unknown }>();
    if (typeof book === "string") action.setOptionValue("book", context.bookAddress(book));
  });
  for (const command of COMMANDS) shape(command(program, context), context);
  return program;
}

/** Each command throws instead of leaving the process, and writes through the terminal. */
function shape(command: Command, { terminal }: Context): void {
  command
    .exitOverride()
    .helpOption("-h, --help", "show this help")
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      outputError: () => {}, // `run` says it, once, in our words
      getOutHelpWidth: () => Math.min(terminal.width, 110),
    });
}
