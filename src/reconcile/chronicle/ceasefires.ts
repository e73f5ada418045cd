import type { Allegations, Ceasefire, ChronicleEntry } from "../../domain/chronicle.js";
import { calendarDay, shiftDay } from "../day.js";
import { compareText } from "../placed.js";
import { dayOf } from "./fold.js";

/** Days between two tellings of what is still one ceasefire: "agreed on Friday", "in force since Saturday". */
const ONE_CEASEFIRE = 1;

/**
 * The ceasefire clock. A day on which a ceasefire is agreed opens one, unless another was the day before; tellings
 * without a day belong to the one last opened when they were reported. Alleged breaches belong to the ceasefire
 * opened last before them. Only what has a day of its own moves the clock: an undated charge is counted, not timed.
 *
 * `until` is the last day any report of the episode was published: beyond it nothing is known. A ceasefire holds
 * from the day after its last breach, from its declaration when none is told; with a breach on the last day known,
 * or another ceasefire after it, it holds no more. Rule C2 in docs/chronicle.md.
 */
export function ceasefiresOf(entries: readonly ChronicleEntry[], until: string | null): Ceasefire[] {
  const spans = spansOf(
    entries.filter(({ kind, status }) => kind === "ceasefire-agreed" && status === "asserted"),
  );
  return spans.map((agreed, index) => {
    const next = openingOf(spans[index + 1] ?? []);
    const opened = openingOf(agreed);
    const own = entries.filter((entry) => isIn(entry, index === 0 ? null : opened, next));
    return clockOf(agreed, own, opened, next === null ? until : null);
  });
}

/** Agreements that are one ceasefire, oldest first. */
function spansOf(agreed: readonly ChronicleEntry[]): ChronicleEntry[][] {
  const spans: ChronicleEntry[][] = [];
  const dated = agreed.filter(({ day }) => calendarDay(day) !== null);
  for (const entry of dated) {
    const last = spans.at(-1);
    const before = last === undefined ? null : openingOf(last.slice(-1));
    const day = calendarDay(entry.day) ?? "";
    if (last !== undefined && before !== null && day <= shiftDay(before, ONE_CEASEFIRE)) last.push(entry);
    else spans.push([entry]);
  }
  for (const entry of agreed.filter(({ day }) => calendarDay(day) === null)) {
    const known = spans.filter(
      (span) => entry.reported === null || (openingOf(span) ?? "") <= entry.reported,
    );
    const span = known.at(-1) ?? spans[0];
    if (span === undefined) spans.push([entry]);
    else span.push(entry);
  }
  return spans;
}

function openingOf(span: readonly ChronicleEntry[]): string | null {
  return span.map(({ day }) => calendarDay(day)).find((day) => day !== null) ?? null;
}

function isIn(entry: ChronicleEntry, from: string | null, to: string | null): boolean {
  const day = dayOf(entry);
  if (day === null) return to === null;
  return (from === null || day >= from) && (to === null || day < to);
}

function clockOf(
  agreed: readonly ChronicleEntry[],
  own: readonly ChronicleEntry[],
  declared: string | null,
  until: string | null,
): Ceasefire {
  const breaches = own.filter(
    ({ kind, status }) => kind === "ceasefire-violation-alleged" && status === "asserted",
  );
  const fights = own.filter(
    ({ kind, status }) => (kind === "clash" || kind === "attack") && status === "asserted",
  );
  const after = [...breaches, ...fights]
    .flatMap(({ kind, day }) => {
      const on = calendarDay(day);
      // fighting on the day itself may have come before it
      const isLater =
        on !== null &&
        declared !== null &&
        (kind === "ceasefire-violation-alleged" ? on >= declared : on > declared);
      return isLater ? [on] : [];
    })
    .sort();
  const lastBreach = after.at(-1) ?? null;
  const from = lastBreach === null ? declared : shiftDay(lastBreach, 1);
  const holdingSince = from !== null && until !== null && from <= until ? from : null;
  const calm = own.filter(
    (entry) => entry.kind === "status" && holdingSince !== null && (dayOf(entry) ?? "") >= holdingSince,
  );
  return {
    parties: [...new Set(agreed.flatMap(({ actors }) => actors))].sort(),
    declared,
    reported:
      agreed
        .flatMap(({ reported }) => reported ?? [])
        .sort()
        .at(0) ?? null,
    effective: effectiveOf(agreed),
    entries: agreed.map(({ id }) => id),
    allegations: allegationsOf(breaches),
    lastBreach,
    holdingSince,
    calm: calm.map(({ id }) => id),
  };
}

/** The first hour that is told. */
function effectiveOf(agreed: readonly ChronicleEntry[]): string | null {
  return (
    agreed
      .flatMap(({ day }) => (day?.includes("T") === true ? [day] : []))
      .sort()
      .at(0) ?? null
  );
}

function allegationsOf(breaches: readonly ChronicleEntry[]): Allegations[] {
  const byAccuser = new Map<string, ChronicleEntry[]>();
  for (const entry of breaches)
    for (const accuser of entry.actors) {
      const own = byAccuser.get(accuser);
      if (own === undefined) byAccuser.set(accuser, [entry]);
      else own.push(entry);
    }
  return [...byAccuser]
    .sort(([a], [b]) => compareText(a, b))
    .map(([accuser, own]) => ({
      accuser,
      blamed: [...new Set(own.flatMap(({ targets }) => targets))].filter((side) => side !== accuser).sort(),
      count: own.length,
      days: daysOf(own),
      entries: own.map(({ id }) => id),
    }));
}

/** The days of entries that have one of their own, sorted, each once. */
export function daysOf(entries: readonly ChronicleEntry[]): string[] {
  return [...new Set(entries.flatMap(({ day }) => calendarDay(day) ?? []))].sort();
}
