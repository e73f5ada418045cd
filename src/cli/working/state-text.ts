import { plural, wrap } from "../../formats/index.js";
import type { LineStanding, Poison, WorkerStanding } from "../../line/index.js";
import { timeText } from "../watching/status.js";
import type { BookState, LineState, Trouble } from "./state.js";

/** How a line fares, as lines of at most so many columns. */
export function lineLines(state: LineState | Trouble, width: number): readonly string[] {
  if ("code" in state) return [`${state.code}: ${state.message}`];
  const { line, workers, poison, poisonItems } = state;
  return [
    `line ${line}`,
    ...table([
      ["waiting", waitingText(state)],
      ["in hand", `${number(state.inHand)} at ${plural(workers.length, "worker")} that answer`],
      ["put, settled", `${state.putASecond} and ${state.settledASecond} a second`],
      ["since it began", `${number(state.put)} put, ${number(state.settled)} settled`],
      [
        "handed out again",
        `${number(state.redeliveries)} times, ${number(state.redelivered)} of those waiting`,
      ],
      ["set aside", poison === 0 ? "none" : number(poison)],
    ]),
    ...poisonItems.flatMap((item) => poisonLines(item, width)),
    ...(poison > poisonItems.length ? [`    and ${number(poison - poisonItems.length)} more`] : []),
    ...(workers.length > 0 ? ["workers"] : []),
    ...workers.flatMap((worker) => workerLines(worker, width)),
  ];
}

/** How a book fares, as lines. */
export function bookLines(state: BookState | Trouble, now: string): readonly string[] {
  if ("code" in state) return [`${state.code}: ${state.message}`];
  const { book, lines, lastReport } = state;
  const last = lastReport === null ? "none yet" : `${timeText(Date.parse(now) - Date.parse(lastReport))} ago`;
  return [
    `book ${book}`,
    ...table([
      ["log", plural(lines, "line")],
      ["last report", last],
    ]),
  ];
}

function waitingText({
  waiting,
  bytes,
  maxBytes,
  maxItems,
  oldestSeconds,
}: LineStanding & LineState): string {
  const room = [
    `${size(bytes)} of ${size(maxBytes)}`,
    ...(maxItems === null ? [] : [`at most ${number(maxItems)}`]),
  ].join(", ");
  const since = oldestSeconds === null ? "" : `, the oldest for ${timeText(oldestSeconds * 1000)}`;
  return `${number(waiting)} (${room})${since}`;
}

function poisonLines({ origin, item, code, why, deliveries, at }: Poison, width: number): readonly string[] {
  const head = `    ${at.slice(0, 16).replace("T", " ")}  ${origin || item}: ${code}, ${triesText(deliveries)}`;
  return [head, ...wrapped(why, width - 6).map((line) => `      ${line}`)];
}

const triesText = (tries: number): string => (tries === 1 ? "1 try" : `${number(tries)} tries`);

function workerLines(worker: WorkerStanding, width: number): readonly string[] {
  const { name, version, state, says, reports, known, failures, inHand } = worker;
  const head = `  ${name}  ${version}  ${state}: ${number(reports)} read, ${number(known)} known, ${plural(failures, "failure")}, ${inHand} in hand`;
  const why = state === "working" ? [] : wrapped(says, width - 4).map((line) => `    ${line}`);
  return [head, ...why];
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const wide = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(wide)}  ${value}`);
}

function wrapped(text: string, width: number): readonly string[] {
  return wrap(text, Math.max(30, width));
}

const number = (value: number): string => value.toLocaleString("en-US");

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} KB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
