import { CommanderError } from "commander";
import { exitCodeOf, TollbookError } from "../domain/error.js";
import type { Context } from "./context.js";
import { programOf } from "./program.js";

/**
 * Runs one command line and answers with its exit code: 0, 1 for a failure of the work, 2 for wrong usage.
 * The rim of tollbook: every error ends here, as one line "code: sentence" on standard error.
 */
export async function run(args: readonly string[], outside: Omit<Context, "end">): Promise<0 | 1 | 2> {
  let code: 0 | 1 = 0;
  const context: Context = { ...outside, end: (ended) => (code = ended) };
  const program = programOf(context);
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const known = knownError(
      error,
      commandOf(
        args,
        program.commands.map((command) => command.name()),
      ),
    );
    outside.terminal.err(`${known.code}: ${known.message}`);
    return exitCodeOf(known);
  }
}

function knownError(error: unknown, command: string): TollbookError {
  if (error instanceof TollbookError) return error;
  if (error instanceof CommanderError) {
    const problem = sentenceOf(error.message);
    return new TollbookError("usage/wrong-call", { problem, command }, { cause: error });
  }
  const why = error instanceof Error ? error.message : String(error);
  return new TollbookError("internal/unexpected", { why }, { cause: error });
}

/** "error: unknown option '--x'\n(Did you mean --y?)" as the beginning of a sentence. */
function sentenceOf(message: string): string {
  const plain = message
    .replace(/^error: /u, "")
    .replace(/\s*\n\s*/gu, " ")
    .replace(/[.\s]+$/u, "");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function commandOf(args: readonly string[], names: readonly string[]): string {
  const name = args.find((arg) => names.includes(arg));
  return name === undefined ? "tollbook" : `tollbook ${name}`;
}
