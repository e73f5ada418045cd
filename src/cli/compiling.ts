import { setFlagsFromString } from "node:v8";

/**
 * How V8 is to compile while a command runs. Reading is two thousand small functions, none of which takes more than a
 * fiftieth of the time, and V8's usual settings are for programs with a few hot loops: it optimises most of them within
 * the first 600 reports, in every thread anew, and puts many into each other. That takes more processor time than it
 * saves. So a function is optimised when it has run some four times as long, and less is put into it. Figures:
 * [bench](../../docs/bench.md).
 *
 * They hold for the whole process, so a command sets them, and the library never does. What is read is the same with
 * any settings. By the main version of V8, which writes to standard error about flags it does not know: that of
 * Node 20, and that of Node 22, where all is counted in calls. Others are left as they are.
 */
const SETTINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["11", ["--interrupt-budget=264000", "--max-inlined-bytecode-size-cumulative=400"]],
  ["12", ["--invocation-count-for-turbofan=6000", "--max-inlined-bytecode-size-cumulative=650"]],
]);

/** Sets how V8 compiles from now on, in all threads of the process: at the start of a command. */
export function settleCompiling(): void {
  const [main = ""] = process.versions.v8.split(".");
  for (const flag of SETTINGS.get(main) ?? []) setFlagsFromString(flag);
}
