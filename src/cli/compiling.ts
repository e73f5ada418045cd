import { setFlagsFromString } from "node:v8";

/** Settings for the first reports, and from the `MANY`th on. */
interface Settings {
  readonly few: readonly string[];
  /** V8's own values of the same; none where functions keep the count that they began with. */
  readonly many: readonly string[];
}

/**
 * How V8 is to compile while a command runs. Reading is two thousand small functions, none of which takes more than a
 * fiftieth of the time, and V8's usual settings are for programs with a few hot loops: it optimises most of them within
 * the first 600 reports, in every thread anew, and puts many into each other. For few reports that takes more processor
 * time than it saves. So a command begins with settings by which a function is optimised when it has run some four
 * times as long, and less is put into it; and once it has read `MANY` reports, what is still hot is worth V8's own.
 * Figures: [bench](../../docs/bench.md).
 *
 * They hold for the whole process, so a command sets them, and the library never does. What is read is the same with
 * any settings. By the main version of V8, which writes to standard error about flags it does not know: that of
 * Node 20, and that of Node 22, where all is counted in calls and a later change comes too late. Others are left as they
 * are.
 */
const SETTINGS: ReadonlyMap<string, Settings> = new Map([
  [
    "11",
    {
      few: ["--interrupt-budget=264000", "--max-inlined-bytecode-size-cumulative=400"],
      many: ["--interrupt-budget=67584", "--max-inlined-bytecode-size-cumulative=920"],
    },
  ],
  [
    "12",
    {
      few: ["--invocation-count-for-turbofan=6000", "--max-inlined-bytecode-size-cumulative=650"],
      many: [],
    },
  ],
]);

/** Reports in all threads together. */
const MANY = 600;

let reports = 0;

/** Sets how V8 compiles from now on, in all threads of the process: at the start of a command. */
export function settleCompiling(): void {
  set("few");
}

/** One report more has been read. */
export function countReading(): void {
  reports += 1;
  if (reports === MANY) set("many");
}

function set(stage: keyof Settings): void {
  const [main = ""] = process.versions.v8.split(".");
  for (const flag of SETTINGS.get(main)?.[stage] ?? []) setFlagsFromString(flag);
}
