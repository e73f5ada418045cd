import { setFlagsFromString } from "node:v8";

/**
 * How V8 is to compile while a command runs. Reading is two thousand small functions, none of which takes more than a
 * fiftieth of the time, and V8's usual settings are for programs with a few hot loops: it puts many functions into each
 * other, and so compiles the small ones over and over, in every thread anew. Less is put into each. Figures:
 * [bench](../../docs/bench.md).
 *
 * It holds for the whole process, so a command sets it, and the library never does. What is read is the same with any
 * settings.
 */
const SETTING = "--max-inlined-bytecode-size-cumulative=200";

/** The main versions of V8 it was measured with, of Node 20 and 22: V8 writes to standard error about flags it does not know. */
const MEASURED: ReadonlySet<string> = new Set(["11", "12"]);

/** Sets how V8 compiles from now on, in all threads of the process: at the start of a command. */
export function settleCompiling(): void {
  const [main = ""] = process.versions.v8.split(".");
  if (MEASURED.has(main)) setFlagsFromString(SETTING);
}
