import type { Act, ActKind } from "../../domain/act.js";
import { ACT_KINDS } from "../../domain/act.js";
import type { ChronicleEntry, Teller } from "../../domain/chronicle.js";
import { contentId } from "../../domain/id.js";
import type { ReportHead } from "../../domain/report.js";
import { calendarDay } from "../day.js";
import { textGroups } from "../group.js";
import { compareText } from "../placed.js";

/** An act with what its report tells about it. */
interface Told {
  readonly act: Act;
  /** The report's day of publication. */
  readonly reported: string | null;
  /** What counts as one telling: the source, else the text. */
  readonly group: string;
}

/** Two wordings of one charge or strike share at least this part of their words. */
const SAME_WORDS = 0.5;

/** Kinds of which a day sees one between the same parties; of the others, only near-equal words tell the same act. */
const ONE_A_DAY: ReadonlySet<ActKind> = new Set<ActKind>([
  "ceasefire-agreed",
  "clash",
  "emergency",
  "exchange",
  "talks",
  "withdrawal",
]);

/**
 * Folds acts into entries: same kind, parties, status and day, and, for charges, strikes, breaches and calls, nearly
 * the same words. An act without a day is folded with others without one. Every act ends in one entry; the order
 * of acts and reports changes nothing, and an act given twice counts once. Rule C1 in docs/chronicle.md.
 */
export function foldActs(acts: readonly Act[], reports: readonly ReportHead[]): ChronicleEntry[] {
  const heads = new Map(reports.map((report) => [report.id, report]));
  const texts = textGroups(reports);
  const told = [...new Map(acts.map((act) => [act.id, act])).values()].map((act) => ({
    act,
    reported: calendarDay(heads.get(act.report)?.published ?? null),
    group: act.sourceKey === null ? `text/${texts.get(act.report) ?? act.report}` : `source/${act.sourceKey}`,
  }));
  const groups = new Map<string, Told[]>();
  for (const each of told.sort(inOrder)) {
    const key = keyOf(each.act);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return [...groups.values()].flatMap(partByWords).map(entryOf).sort(byDay);
}

function inOrder(a: Told, b: Told): number {
  return (
    compareText(a.reported ?? "~", b.reported ?? "~") ||
    compareText(a.act.report, b.act.report) ||
    Number(b.act.inTitle) - Number(a.act.inTitle) ||
    a.act.start - b.act.start ||
    compareText(a.act.id, b.act.id)
  );
}

function keyOf({ kind, actors, targets, status, day }: Act): string {
  return JSON.stringify([kind, [...actors].sort(), [...targets].sort(), status, calendarDay(day)]);
}

/** Parts acts of one key by their words; words near to the same words are near. */
function partByWords(told: readonly Told[]): readonly (readonly Told[])[] {
  if (ONE_A_DAY.has(told[0]?.act.kind ?? "clash")) return [told];
  const parts: { readonly words: ReadonlySet<string>[]; readonly told: Told[] }[] = [];
  for (const each of told) {
    const words = wordsOf(each.act.quote);
    const near = parts.filter((part) => part.words.some((known) => share(known, words) >= SAME_WORDS));
    const [first, ...others] = near;
    if (first === undefined) {
      parts.push({ words: [words], told: [each] });
      continue;
    }
    for (const other of others) {
      first.words.push(...other.words);
      first.told.push(...other.told);
      parts.splice(parts.indexOf(other), 1);
    }
    if (!first.words.some((known) => share(known, words) === 1)) first.words.push(words);
    first.told.push(each);
  }
  return parts.map((part) => part.told.sort(inOrder));
}

function wordsOf(quote: string): ReadonlySet<string> {
  return new Set(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Words of both over words of either. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const either = a.size + b.size - both;
  return either === 0 ? 1 : both / either;
}

function entryOf(told: readonly Told[]): ChronicleEntry {
  const [first] = told;
  if (first === undefined) throw new RangeError("an entry has at least one act");
  const { kind, actors, targets, status, quote } = first.act;
  const days = told
    .flatMap(({ act }) => act.day ?? [])
    .sort((a, b) => b.length - a.length || compareText(a, b));
  const acts = told.map(({ act }) => act.id);
  const tellers = new Map<string, Teller>();
  for (const { act } of told) {
    const { source, sourceKey, sourceSide } = act;
    const key = sourceKey ?? "";
    if (!tellers.has(key)) tellers.set(key, { source, sourceKey, sourceSide });
  }
  return {
    id: contentId("h", ...[...acts].sort()),
    ...{ kind, actors: [...actors].sort(), targets: [...targets].sort(), status },
    day: days[0] ?? null,
    reported: told.find(({ reported }) => reported !== null)?.reported ?? null,
    place: told.find(({ act }) => act.place !== null)?.act.place ?? null,
    quote,
    tellers: [...tellers.values()],
    tellings: new Set(told.map(({ group }) => group)).size,
    acts,
  };
}

/** By day, else by the day they were first reported; then in the order of the kinds. */
function byDay(a: ChronicleEntry, b: ChronicleEntry): number {
  return (
    compareText(dayOf(a) ?? "~", dayOf(b) ?? "~") ||
    Number(a.day === null) - Number(b.day === null) ||
    ACT_KINDS.indexOf(a.kind) - ACT_KINDS.indexOf(b.kind) ||
    compareText(a.id, b.id)
  );
}

/** The calendar day an entry stands under: its own, else that of the first report. */
export function dayOf({ day, reported }: ChronicleEntry): string | null {
  return calendarDay(day) ?? reported;
}
