import { isFloor } from "../../domain/floor.js";
import { addCounts, isVague } from "../count.js";
import type { Placed, Point } from "../placed.js";
import { sayAddend, sayCount, sayNumber } from "../say.js";
import type { Draft, EpisodeView } from "./draft.js";

/** A side's figure in a sum. */
export interface Part extends Draft {
  /** It counts some of the side's people, and there may be others. */
  readonly isFloor?: boolean;
}

/** The sides' figures of one category, and what they come to. */
export interface Sum {
  readonly parts: readonly Part[];
  /** What the sides' totals say, without counts of one incident. */
  readonly counted: readonly Part[];
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
  /** Every side spoken of in this category is in it, with all its people. */
  readonly complete: boolean;
  /** Every side is in it, if only with a floor. */
  readonly isWhole: boolean;
  readonly words: string;
  /** The sides spoken of that are not in it, and what is told of them. */
  readonly leftOut: readonly string[];
}

export function sumOf(drafts: readonly Draft[], { sides }: EpisodeView, isReported: boolean): Sum | null {
  const spoken = sides.filter((side) => drafts.some(({ entry }) => entry.side === side));
  const bodies = spoken.map((side) => drafts.filter(({ entry }) => entry.side === side));
  const counted = ofOneReckoning(bodies.map(countedOf).filter((part) => part !== null));
  const rankOf = ({ entry }: Part) => spoken.indexOf(entry.side ?? "");
  const floors = isReported || counted.length > 1 ? [] : incidentsOf(bodies);
  const told = floors.length + counted.length > 1 ? [...counted, ...floors] : counted;
  const best = told.reduce((sum, part) => sum + (part.best ?? 0), 0);
  // Other incidents are in no sum, but all sides together have lost no less than one of them.
  const [most] = bodies
    .flatMap((own) => own.filter((draft) => leastOf(draft) > best && !isOverruled(draft, own)))
    .sort((a, b) => leastOf(b) - leastOf(a));
  const beside = isReported ? [] : told.filter(({ entry }) => entry.side !== most?.entry.side);
  const sure = most === undefined ? told : [...beside, floorOf([most])];
  const vague = isReported || sure.length === 0 ? [] : vagueOf(bodies, sure);
  const parts = [...sure, ...vague].sort((a, b) => rankOf(a) - rankOf(b));
  const sum = added(parts, spoken);
  return sum === null ? null : { ...sum, counted, leftOut: leftOut(bodies, parts) };
}

/** "Hundreds" of a side whom nobody counts: no number of all sides leaves them out. */
function vagueOf(bodies: readonly (readonly Draft[])[], sure: readonly Part[]): readonly Part[] {
  const isSure = ({ entry }: Draft) => sure.some((part) => part.entry.side === entry.side);
  const isWord = ({ chosen, low }: Draft) =>
    chosen?.status === "asserted" && chosen.scope === "total" && isVague(chosen) && low !== null;
  return bodies.flatMap((own) => {
    const words = own.filter((draft) => isWord(draft) && !isSure(draft));
    const [most] = words.sort((a, b) => (b.low ?? 0) - (a.low ?? 0));
    return most === undefined ? [] : [{ ...most, best: null, high: null, isFloor: true }];
  });
}

/** The sides of whom something is told that is in no sum, and what: a reader must see that they are not in it. */
function leftOut(bodies: readonly (readonly Draft[])[], parts: readonly Part[]): readonly string[] {
  return bodies.flatMap((own) => {
    const [most] = [...own].sort((a, b) => leastOf(b) - leastOf(a) || (b.low ?? 0) - (a.low ?? 0));
    if (most === undefined || parts.some(({ entry }) => entry.side === most.entry.side)) return [];
    if (most.low === 0) return []; // none of them: nobody is left out
    return [`${most.entry.side} (${whyLeftOut(most)})`];
  });
}

function whyLeftOut(draft: Draft): string {
  const { chosen, low, high } = draft;
  if (chosen?.status === "unconfirmed") return "only unconfirmed";
  if (chosen?.scope === "incident") return `${sayAddend(low ?? 0, true)} in one strike, clash or day`;
  if (isShare(draft)) return "a share of a sum";
  if (low === null && high === null) return "no figure";
  return low !== null && leastOf(draft) === 0
    ? "no number"
    : sayCount({ min: low, max: high, approx: false });
}

/**
 * The parts of a reported sum stand beside figures of the sides in it alone: where a state's toll counts all that died in
 * it, the two tribes of whom somebody tells are among them.
 */
function ofOneReckoning(parts: readonly Part[]): readonly Part[] {
  const reportsOf = (points: readonly Point[]) =>
    points.flatMap(({ claims }) => claims.flatMap(({ isPart, claim }) => (isPart ? claim.report : [])));
  return parts.filter(({ chosen }) => {
    if (chosen === null || !chosen.claims.every(({ isPart }) => isPart)) return true;
    const own = new Set(reportsOf([chosen]));
    return parts.every(({ entry }) => reportsOf(entry.points).some((report) => own.has(report)));
  });
}

/** Of the two sides most spoken of, where one has no total, its largest incident: those of others may be in theirs. */
function incidentsOf(bodies: readonly (readonly Draft[])[]): readonly Part[] {
  return bodies.slice(0, 2).flatMap((own) => {
    if (countedOf(own) !== null) return [];
    const [most] = [...own].sort((a, b) => leastOf(b) - leastOf(a));
    return most === undefined || leastOf(most) === 0 || isShare(most) ? [] : floorOf([most]);
  });
}

export const isOfTotal = ({ entry, chosen }: Draft): boolean =>
  entry.points.length > 0 || chosen?.scope === "total";

function added(parts: readonly Part[], spoken: readonly string[]): Omit<Sum, "counted" | "leftOut"> | null {
  if (parts.length === 0) return null;
  const total = addCounts(parts.map(({ low, high, approx }) => ({ min: low ?? 0, max: high, approx })));
  const numberOf = (part: Part) => part.best ?? part.low ?? 0;
  const best = parts.reduce((sum, part) => sum + numberOf(part), 0);
  const numbers = parts.map((part) => `${sayPart(numberOf(part), [part])} (${part.entry.side})`).join(" + ");
  const words = parts.length === 1 ? numbers : `${numbers} = ${sayPart(best, parts)}`;
  const isWhole = parts.length === spoken.length && parts.length > 1;
  const complete = isWhole && !parts.some(({ isFloor }) => isFloor);
  return { parts, isWhole, low: total.min ?? 0, best, high: complete ? total.max : null, complete, words };
}

/** "about 200+", "over 64,000" where that was said; 71 civilians and 30 soldiers are 101+, and no "over 100". */
function sayPart(value: number, parts: readonly Part[]): string {
  const about = parts.some(({ best }) => best === null) ? "about " : "";
  const isRound = ({ chosen, best, low }: Part) => chosen?.max === null && chosen.min === (best ?? low);
  const number = parts.some(isRound) ? sayAddend(value, true) : sayNumber(value);
  return `${about}${number}${!parts.some(isRound) && parts.some(isOpen) ? "+" : ""}`;
}

/** Was it told as a floor? One that is open because others say more was not. */
export const isOpen = (part: Part): boolean => part.isFloor === true || part.best === null || isFloor(part);

/** What a side's totals say: of all its people, else of the kinds that are counted, who are other people each: a floor. */
function countedOf(own: readonly Draft[]): Part | null {
  const counted = own.filter((draft) => draft.best !== null && !isOpenIncident(draft));
  const whole = counted.find(({ entry }) => entry.kind === "any");
  const kinds = counted.filter((draft) => draft !== whole).sort((a, b) => leastOf(b) - leastOf(a));
  const [largest] = kinds;
  // one incident's count is less than soldiers in all
  const isLess =
    whole?.chosen?.scope === "incident" && largest !== undefined && leastOf(largest) > leastOf(whole);
  if (whole !== undefined && !isLess) return whole;
  return kinds.length > 1 || isLess ? floorOf(kinds) : (largest ?? null);
}

/** The reported sum that it is a part of holds it already. */
const isShare = ({ chosen }: Draft): boolean => chosen?.scope === "subset";

/** Does the side's own closed total stand against that of a kind? One incident's count does not. */
function isOverruled({ entry }: Draft, own: readonly Draft[]): boolean {
  const isClosed = ({ best, high, chosen }: Draft) =>
    best !== null && high !== null && chosen?.scope !== "incident";
  return entry.kind !== "any" && own.some((of) => of.entry.kind === "any" && isClosed(of));
}

/** One incident's count, or a share of a sum, where there may have been others. */
function isOpenIncident({ high, chosen }: Draft): boolean {
  return high === null && (chosen?.scope === "incident" || chosen?.scope === "subset");
}

/** What these, the largest first, come to at least. */
function floorOf(drafts: readonly Draft[]): Part {
  const least = drafts.reduce((sum, draft) => sum + leastOf(draft), 0);
  const used = drafts.reduce<readonly Placed[]>((all, draft) => merge(all, draft.used), []);
  return { ...(drafts[0] as Draft), best: least, low: least, high: null, used, isFloor: true };
}

/** The least that a figure's count says; 0 where it rests on no count. */
function leastOf({ best, low, chosen }: Draft): number {
  const isCounted = chosen !== null && chosen.status === "asserted" && !isVague(chosen);
  return best ?? (isCounted ? (low ?? 0) : 0);
}

export function merge(a: readonly Placed[], b: readonly Placed[]): readonly Placed[] {
  return [...new Map([...a, ...b].map((placed) => [placed.claim.id, placed])).values()];
}
