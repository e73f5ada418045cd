import type { ActKind } from "../../domain/act.js";
import type {
  Allegations,
  Blame,
  Ceasefire,
  ChronicleEntry,
  EpisodeChronicle,
} from "../../domain/chronicle.js";
import type { Layout } from "../format.js";
import { dayText, stretchText, yearOf } from "../words/day.js";
import { plural, sourceText } from "../words/names.js";
import { hanging, type Paint, painter, wrap } from "./lines.js";

const MAX_WIDTH = 110;
const MIN_WIDTH = 24;

const KINDS = {
  clash: "fighting",
  attack: "attack",
  accusation: "accusation",
  "ceasefire-agreed": "ceasefire",
  "ceasefire-violation-alleged": "breach alleged",
  withdrawal: "withdrawal",
  talks: "talks",
  statement: "statement",
  status: "situation",
  emergency: "emergency",
  exchange: "exchange",
} as const satisfies Record<ActKind, string>;

interface Pen {
  readonly width: number;
  readonly paint: Paint;
  readonly year: string | undefined;
}

/** The printed chronicle: acts by day, then the ceasefire clock, then who blames whom. Ends with a line break. */
export function chronicleText(episode: EpisodeChronicle, { width, colour }: Layout): string {
  const pen = {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)),
    paint: painter(colour),
    year: yearOf(episode.start, episode.end),
  };
  const facts = [
    stretchText(episode.start, episode.end),
    plural(episode.reports.length, "report"),
    episode.id,
  ];
  const lines = [
    ...wrap(episode.name, pen.width).map((line) => pen.paint("bold", line)),
    ...wrap(facts.join(" · "), pen.width).map((line) => pen.paint("dim", line)),
    ...(episode.entries.length === 0
      ? ["", "No act: its reports tell only of tolls."]
      : dayLines(episode.entries, pen)),
    ...section(
      "Ceasefire",
      episode.ceasefires.flatMap((clock) => clockLines(clock, pen)),
      pen,
    ),
    ...section(
      "Who blames whom",
      episode.blame.flatMap((row) => blameLines(row, pen)),
      pen,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, lines: readonly string[], { paint }: Pen): readonly string[] {
  return lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
}

function dayLines(entries: readonly ChronicleEntry[], pen: Pen): readonly string[] {
  let heading = "";
  return entries.flatMap((entry) => {
    const own = headingOf(entry, pen);
    const opens = own === heading ? [] : ["", pen.paint("bold", own)];
    heading = own;
    return [...opens, ...entryLines(entry, pen)];
  });
}

/** An act without a day stands under the day it was first told, and is said to. */
function headingOf({ day, reported }: ChronicleEntry, { year }: Pen): string {
  if (day !== null) return dayText(day, year);
  return reported === null ? "No day said" : `No day said, told by ${dayText(reported, year)}`;
}

function entryLines(entry: ChronicleEntry, pen: Pen): readonly string[] {
  const { kind, day, place, quote, tellers, tellings, id, status } = entry;
  const lead = `  ${KINDS[kind].padEnd(15)}`;
  const hour = day?.includes("T") ? `${day.slice(11, 16)} ` : "";
  const denied = status === "denied" ? "denied: " : "";
  const isParty = [...entry.actors, ...entry.targets].includes(place ?? "");
  const where = place === null || isParty ? [] : [place];
  const what = [`${hour}${denied}${partiesText(entry)}`, ...where].join(", ");
  const who = tellers.map(({ source }) => (source === null ? "the report" : sourceText(source))).join("; ");
  const times = tellings > 1 ? ` (${tellings} independent tellings)` : "";
  const words = `“${quote.replace(/\s+/gu, " ")}”`;
  return [
    ...(what === "" ? [] : hanging(lead, what, pen.width)),
    ...hanging(what === "" ? lead : " ".repeat(lead.length), words, pen.width),
    ...hanging(" ".repeat(lead.length), `${who}${times}  ${id}`, pen.width).map((line) =>
      pen.paint("dim", line),
    ),
  ];
}

function partiesText({ kind, actors, targets }: ChronicleEntry): string {
  if (actors.length > 1 && actors.join() === targets.join())
    return `${actors.join(" and ")}, each of the other`;
  const [who, whom] = [actors.join(" and "), targets.join(" and ")];
  if (whom === "") return who;
  return `${who === "" ? "by whom is not said" : who} ${kind === "talks" ? "with" : "→"} ${whom}`;
}

function clockLines(clock: Ceasefire, pen: Pen): readonly string[] {
  const { parties, declared, reported, effective, lastBreach, holdingSince, allegations } = clock;
  const who = parties.length === 0 ? "" : `${parties.join(" and ")}: `;
  const told = reported === null ? "" : `, first told ${dayText(reported, pen.year)}`;
  const agreed =
    declared === null ? `agreed on a day no report says${told}` : `declared ${dayText(declared, pen.year)}`;
  const from =
    effective === null ? "" : `, in effect from ${dayText(effective, pen.year)} ${effective.slice(11, 16)}`;
  const breach =
    lastBreach === null ? "" : ` Last breach or fighting told: ${dayText(lastBreach, pen.year)}.`;
  return [
    ...hanging(
      "  · ",
      `${who}${agreed}${from}.${breach} ${holdingText(declared, holdingSince, pen)}`,
      pen.width,
    ),
    ...allegations.flatMap((each) => hanging("      ", allegationText(each, pen), pen.width)),
  ];
}

function holdingText(declared: string | null, holdingSince: string | null, { year }: Pen): string {
  if (declared === null) return "Whether it held cannot be told.";
  if (holdingSince === null) return "Not known to hold at the end of the reports.";
  return `Nothing against it is told since ${dayText(holdingSince, year)}.`;
}

function allegationText({ accuser, blamed, count, days }: Allegations, { year }: Pen): string {
  const whom = blamed.length === 0 ? "" : ` by ${blamed.join(" and ")}`;
  const when = days.length === 0 ? "no day said" : days.map((day) => dayText(day, year)).join(", ");
  return `${accuser} alleges ${count === 1 ? "a breach" : `${count} breaches`}${whom} (${when}).`;
}

const CHARGES = {
  accusation: ["charge", "charges"],
  attack: ["attack", "attacks"],
  "ceasefire-violation-alleged": ["breach of the ceasefire", "breaches of the ceasefire"],
} as const satisfies Record<Blame["of"], readonly [string, string]>;

function blameLines(
  { accuser, accused, of, count, days, denials, blamesBack }: Blame,
  pen: Pen,
): readonly string[] {
  const [one, many] = CHARGES[of];
  const when = days.length === 0 ? "" : ` (${days.map((day) => dayText(day, pen.year)).join(", ")})`;
  const answers = [
    ...(denials.length === 0
      ? []
      : [`${accused} denies it${denials.length > 1 ? ` ${denials.length} times` : ""}`]),
    ...(blamesBack === 0
      ? []
      : [`${accused} blames ${accuser} ${blamesBack === 1 ? "once" : `${blamesBack} times`}`]),
  ];
  const answer = answers.length === 0 ? `no answer of ${accused} is told` : answers.join("; ");
  return hanging(
    "  · ",
    `${accuser} → ${accused}: ${count} ${count === 1 ? one : many}${when}; ${answer}.`,
    pen.width,
  );
}
