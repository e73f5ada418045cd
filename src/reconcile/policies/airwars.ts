import { claimsOf, contendersOf, groupsOf, highestNamed, lowestOf, tellingsIn } from "../contenders.js";
import { isSingle, sameBounds } from "../count.js";
import { compareText, type Entry, type Point } from "../placed.js";
import { sourceTypeOf } from "../source-type.js";
import { cite, type Draft, type EpisodeView, NOTHING, type Policy, reasonsOf } from "./draft.js";
import { estimateEntry } from "./estimate.js";
import { isOneIncident } from "./incidents.js";

/**
 * A minimum and a maximum for each body of people, no best, graded. People are civilians unless shown otherwise.
 * The attacker's word alone is context, in no figure. Where the same people are civilians to one source and fighters
 * to another, the minimum of both is 0.
 */
export const airwars: Policy = {
  says: "minimum and maximum, graded; the attacker's word alone is context, contested civilians count from 0",
  estimate: (view) => view.entries.map((entry) => estimate(entry, view)),
};

function estimate(entry: Entry, view: EpisodeView): Draft {
  const { points, nature, reasons } = contendersOf(entry);
  const told = points.length > 0 ? points : incidentsOf(entry);
  if (told.length === 0) return { ...estimateEntry(entry, { widen: false }), best: null };
  const attackers = told.filter((point) => isAttacker(point, entry));
  const others = told.filter((point) => !isAttacker(point, entry));
  const context = reasonsOf(attackers, (point) => `context: ${cite(point)}, the attacker's word`);
  const empty = { entry, speaker: null, claims: entry.claims, reasons: new Map([...reasons, ...context]) };
  if (others.length === 0) {
    return { ...NOTHING, ...empty, notes: ["only the attacker speaks: context, no figure"] };
  }
  const rival = rivalStatus(entry, others, view);
  const days = others.flatMap(({ asOf }) => asOf ?? []).sort();
  const groups = tellingsIn(others);
  const grade = rival === null ? gradeOf(entry, attackers, groups) : "contested";
  const low = nature === "unconfirmed" && points.length > 0 ? null : lowestOf(others);
  return {
    ...empty,
    ...{ best: null, chosen: null, used: claimsOf(others), grade },
    low: rival === null ? low : 0,
    high: nature === "vague" || !isWhole(points, others) ? null : highestNamed(others),
    approx: others.every(({ approx }) => approx),
    asOf: days.at(-1) ?? null,
    notes: [
      `${grade}: ${groups} independent ${groups === 1 ? "source" : "sources"} beside the attacker`,
      ...(rival === null ? [] : [`civilian status is contested: ${cite(rival)}, ${rival.kind}`]),
      ...(entry.kind === "any" ? ["counted as civilians where nothing shows otherwise"] : []),
    ],
  };
}

function isAttacker(point: Point, { side }: Entry): boolean {
  return sourceTypeOf(point, side) === "opponent";
}

/** Without a total: one incident's counts, else the largest of several. Rule R12. */
function incidentsOf({ incidents }: Entry): readonly Point[] {
  const counted = incidents.filter(({ status, min }) => status === "asserted" && min !== null);
  if (counted.length === 0 || isOneIncident(counted)) return counted;
  const largest = Math.max(...counted.map(({ min }) => min ?? 0));
  return counted.filter(({ min }) => min === largest);
}

/** A total, or all that is told of one incident; the largest of several is a floor. */
function isWhole(totals: readonly Point[], told: readonly Point[]): boolean {
  return totals.length > 0 || isOneIncident(told);
}

/**
 * Somebody else's same number, of civilians where these are fighters or the other way round. Who gives both tells two
 * bodies of people apart and contests nothing, and so does a total of all that has room for both.
 */
function rivalStatus(entry: Entry, told: readonly Point[], { entries }: EpisodeView): Point | null {
  if (!isTold(entry.kind)) return null;
  const own = entries.filter(({ category, side }) => category === entry.category && side === entry.side);
  const rivals = own
    .filter(({ kind }) => isTold(kind) && isCivilian(kind) !== isCivilian(entry.kind))
    .flatMap((other) => contendersOf(other).points.filter(({ status }) => status === "asserted"));
  const both = new Set([...groupsOf(rivals)].filter((group) => groupsOf(told).has(group)));
  const isSole = (point: Point) => [...groupsOf([point])].every((group) => !both.has(group));
  const whole = own.filter(({ kind }) => kind === "any").flatMap((each) => contendersOf(each).points);
  const hasRoom = (number: number) => whole.some(({ min, max }) => (max ?? min ?? 0) >= 2 * number);
  const isContested = (rival: Point) =>
    isSole(rival) &&
    isSingle(rival) &&
    rival.min !== 0 &&
    !hasRoom(rival.min ?? 0) &&
    told.some((point) => isSole(point) && point.status === "asserted" && sameBounds(point, rival));
  return rivals.filter(isContested).sort((a, b) => compareText(a.id, b.id))[0] ?? null;
}

function isTold(kind: Entry["kind"]): boolean {
  return kind === "civilian" || kind === "military" || kind === "police";
}

function isCivilian(kind: Entry["kind"]): boolean {
  return kind === "civilian";
}

/** Confirmed where the attacker admits it too, discounted where the dead are shown to be fighters. */
function gradeOf({ kind }: Entry, attackers: readonly Point[], groups: number): string {
  if (kind === "military" || kind === "police") return "discounted";
  if (attackers.some(({ min, status }) => status === "asserted" && (min ?? 0) > 0)) return "confirmed";
  return groups >= 2 ? "fair" : "weak";
}
