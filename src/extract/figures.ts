import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** "a soldier has died, bringing the toll to 14": what stands before the new toll is the increment. */
export function broughtTo(each: Draft, readings: Readings): void {
  if ((each.scope !== "total" && each.scope !== "incident") || each.unquantified || each.parent !== null)
    return;
  const { sentence } = each;
  const toll = readings.firstBehind(
    sentence,
    each.last,
    (other) =>
      other.category === each.category &&
      (other.rules.includes("link/toll") ||
        other.rules.includes("link/tally") ||
        other.rules.includes("compose/brought-to")) &&
      (other.min ?? 0) > (each.min ?? 0),
  );
  if (toll === undefined) return;
  for (let at = each.last + 1; at < (toll.group?.first ?? toll.first); at += 1) {
    if (!does(sentence, at, "bringing")) continue;
    // "one side lost 35, which brings the total to 81": a side's total beside the sum
    if (does(sentence, at, "clause") && each.scope !== "incident") continue;
    each.scope = "increment";
    each.rules.push("scope/brought-to");
    return;
  }
}

/** "four more soldiers died" said again as "four soldiers were killed" is the same increment, where a total stands above it. */
export function likeIncrement(drafts: readonly Draft[]): void {
  const increments = new Set<string>();
  const incidents = new Map<string, Draft>();
  const totals = new Map<string, number>();
  for (const each of drafts) {
    if (each.scope === "increment") increments.add(boundsOf(each));
    if (each.scope === "incident" && (each.min ?? 0) >= REPEATED && !incidents.has(boundsOf(each)))
      incidents.set(boundsOf(each), each);
    if (each.scope === "total")
      totals.set(each.category, Math.max(totals.get(each.category) ?? 0, each.min ?? 0));
  }
  if (increments.size === 0 && incidents.size === 0) return;
  for (const each of drafts) {
    if (each.scope !== "total" || each.unquantified || each.min === null || each.rules.includes("link/toll"))
      continue;
    if (increments.has(boundsOf(each)) && (totals.get(each.category) ?? 0) > each.min) {
      each.scope = "increment";
      each.rules.push("scope/like-increment");
      continue;
    }
    const incident = incidents.get(boundsOf(each));
    if (incident === undefined || anyDoes(each.sentence, "conflict") || anyDoes(each.sentence, "tallied"))
      continue;
    each.scope = "incident";
    each.asOf = incident.asOf;
    each.rules.push("scope/like-incident");
  }
}

/** From so many on, the same number told twice is taken for the same people. */
const REPEATED = 5;

function boundsOf(each: Draft): string {
  return `${each.category} ${each.min} ${each.max}`;
}

/** A title's figure covers what the same figure covers in the body. */
export function likeBody(each: Draft, readings: Readings): void {
  const same =
    readings.sameFigure(each).find((other) => !other.sentence.inTitle && other.parent === null) ??
    readings.sameFloor(each);
  if (same === undefined || each.scope !== "total" || same.scope === "increment") return;
  each.scope = same.scope;
  each.asOf = same.asOf ?? each.asOf;
  each.rules.push("scope/like-body");
}

/**
 * "hospitals of Bishkek treat 79, those of Batken 39": smaller figures right behind a whole that add up to it exactly
 * are its parts; so are three or more of one sentence that nearly do. Of an approximate whole, within a twentieth.
 */
export function breakdowns(readings: Readings): void {
  const whole = (each: Draft): boolean =>
    !each.unquantified &&
    each.min !== null &&
    each.min >= 2 &&
    each.parent === null &&
    each.scope !== "background" &&
    !each.previous &&
    each.scope !== "subset";
  for (const each of readings.drafts) breakdown(each, readings, whole);
}

function breakdown(each: Draft, readings: Readings, whole: (each: Draft) => boolean): void {
  if (!whole(each) || each.min === null) return;
  const near = readings.following(each);
  // "nine dead, a child among them: six in A, two in B, one in C": a share told with the whole is no item of its list
  const items = near.filter(({ parent }) => parent === null);
  const parts = partsOf(each, items) ?? (items.length < near.length ? partsOf(each, near) : null);
  // one and one make two too often: only "two people, a soldier and a civilian,"
  if (each.min === 2 && !namesThem(each, parts ?? [])) return;
  for (const part of parts ?? []) becomePart(part, each);
}

/** The parts stand in its sentence, the first right behind it and a comma. */
function namesThem({ sentence, group }: Draft, parts: readonly Draft[]): boolean {
  const [first] = parts;
  if (group === null || first?.group == null || parts.some((part) => part.sentence !== sentence))
    return false;
  return first.group.first === group.last + 2 && isMark(sentence, group.last + 1, ",");
}

/** Those of the claims behind a whole that add up to it; null where none do. */
function partsOf(whole: Draft, following: readonly Draft[]): readonly Draft[] | null {
  const least = whole.min ?? 0;
  const parts: Draft[] = [];
  let sum = 0;
  for (const other of following) {
    const far = other.sentence.index - whole.sentence.index;
    if (far > FARTHEST || sum > least * 1.05) return null;
    if (!canBePart(other, whole)) continue;
    parts.push(other);
    sum += other.min ?? 0;
    if (parts.length < 2 || !addsUp(whole, parts, sum)) continue;
    // far from the whole, or told by nobody: only three or more that add up to it exactly are no chance
    const apart = far > NEAREST || parts.some((part) => !isOneSpeaker(whole, part));
    const exact = parts.length > 2 && sum === least && !parts.some(isDated);
    if (apart && !exact) continue;
    return parts;
  }
  return null;
}

/** An incident of its own, by its day or its name, and not only because one person or one strike is told of. */
function isDated({ scope, rules }: Draft): boolean {
  return scope === "incident" && !rules.includes("scope/one-person") && !rules.includes("scope/strike");
}

/** Sentences between a whole and its last part: as a rule, and where three or more parts add up exactly. */
const NEAREST = 3;
const FARTHEST = 8;

function canBePart(other: Draft, whole: Draft): boolean {
  if (other.category !== whole.category || other.min === null || other.unquantified || other.previous)
    return false;
  // "two people, one of them a boy": a part of a part is in it already
  if (other.parent !== null && other.parent !== whole) return false;
  if (other.scope === "background" || other.min >= (whole.min ?? 0) || other.max !== other.min) return false;
  // another speaker's counts are totals of their own
  return isOneSpeaker(whole, other) || other.source === null;
}

/** A breakdown is of the same speaker's figure, or of the title's. */
function isOneSpeaker(whole: Draft, part: Draft): boolean {
  if (whole.sourceKey === part.sourceKey) return true;
  if (whole.sourceSide !== part.sourceSide) return false;
  return whole.sentence.inTitle || whole.sourceKey !== null;
}

function addsUp(whole: Draft, parts: readonly Draft[], sum: number): boolean {
  if (whole.min === null) return false;
  if (sum === whole.min) return true;
  if (whole.approx && Math.abs(sum - whole.min) <= whole.min * 0.05) return true;
  const sentence = parts[0]?.sentence;
  const list = parts.filter((part) => part.sentence === sentence && part.sentence !== whole.sentence);
  return list.length > 2 && list.length === parts.length && sum > whole.min * 0.8 && sum < whole.min;
}

function becomePart(part: Draft, whole: Draft): void {
  if (part.source === null && whole.source !== null && !isOneSpeaker(whole, part)) {
    const { source, sourceKey, sourceSide, via } = whole;
    Object.assign(part, { source, sourceKey, sourceSide, via });
    part.rules.push("source/whole");
  }
  if (part.scope === "subset") return;
  part.scope = "subset";
  part.rules.push("scope/breakdown");
}
