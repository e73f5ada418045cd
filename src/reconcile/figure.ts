import { CATEGORY_NAMES } from "../domain/category.js";
import { HOUSEHOLDS_RULE } from "../domain/claim.js";
import { contentId } from "../domain/id.js";
import { isImported } from "../domain/imported.js";
import type { Figure } from "../domain/ledger.js";
import { compareText, type Placed } from "./placed.js";
import type { Draft } from "./policies/draft.js";

/** Why a claim of this nature makes no figure. */
function reasonByNature({ claim, deniedElsewhere }: Placed): string {
  const { setAside, scope, status, previous, unquantified } = claim;
  if (setAside !== undefined) return setAside;
  if (scope === "background") return "background: about another episode or the long run";
  if (deniedElsewhere) return "denied: another telling of the same claim says that it is contradicted";
  if (status === "denied") return "denied: its claimant's figure is contradicted in the report";
  if (status === "withheld") return "withheld: no figure was given";
  if (previous) return "previous: quoted as already superseded";
  if (unquantified) return "no number: people suffered it, no number given";
  if (scope === "subset") return "subset: part of another figure";
  if (scope === "increment") return "increment: counted in the total of its day, or added to nothing known";
  if (scope === "incident") return "incident: one strike, clash or day, not the total";
  return "not used: another figure stands";
}

/** A policy's draft as the ledger states it: every claim it answers for used, or ignored with a reason, once. */
export function figureOf(draft: Draft, episode: string, policy: string, setting?: unknown): Figure {
  const { entry, speaker, low, best, high, approx, asOf, notes, grade, days } = draft;
  const { category, side, kind } = entry;
  const used = [...new Set(draft.used.map(({ claim }) => claim.id))].sort();
  const taken = new Set(used);
  const ignored = draft.claims
    .filter(({ claim }) => !taken.has(claim.id))
    .map((placed) => ({
      claim: placed.claim.id,
      reason: draft.reasons.get(placed.claim.id) ?? reasonByNature(placed),
    }))
    .sort((a, b) => compareText(a.claim, b.claim));
  // What a user has set makes another figure, which must not be taken for the one without it.
  const set = setting === undefined ? [] : [setting];
  const own = contentId("f", episode, category, side, kind, speaker, policy, ...set);
  const id = `f_${openingOf(episode)}${own.slice(2, -OPENING)}`;
  const figure: Figure = {
    id,
    category,
    side,
    kind,
    speaker,
    asOf,
    low,
    best,
    high,
    approx,
    policy,
    used,
    ignored,
    notes: [...notes, ...householdsNote(draft), ...importedNote(draft, used.length)],
  };
  if (grade === undefined && days === undefined) return figure;
  return { ...figure, ...(grade === undefined ? {} : { grade }), ...(days === undefined ? {} : { days }) };
}

/** "At least 300" families are no 300 people: told where the number, or a part of a sum, counts them. */
function householdsNote({ used, best, low }: Draft): readonly string[] {
  const stating = used.filter(({ claim }) => claim.min === (best ?? low));
  const isOfHouseholds = ({ claim }: Placed) => claim.rules.includes(HOUSEHOLDS_RULE);
  if (stating.length > 0 ? !stating.every(isOfHouseholds) : !used.some(isOfHouseholds)) return [];
  return [
    `counts ${stating.length > 0 ? "" : "in part "}families or households, each as one person at least`,
  ];
}

/** What a person's table gave is never taken for what a report says. */
function importedNote({ used }: Draft, count: number): readonly string[] {
  const imported = new Set(used.flatMap(({ claim }) => (isImported(claim) ? claim.id : []))).size;
  if (imported === 0) return [];
  const which =
    imported === count
      ? count === 1
        ? "the claim"
        : `all ${count} claims`
      : `${imported} of the ${count} claims`;
  return [
    `${which} used ${imported === 1 ? "comes" : "come"} from an imported table, not from a report that was read`,
  ];
}

/** How many digits of an episode's id the ids of its figures begin with. */
const OPENING = 4;

const openingOf = (id: string): string => id.slice(2, 2 + OPENING);

/**
 * Whether a figure of this id may be the episode's: one in 65,536 others may be so too. It is found without the
 * ledgers of all episodes.
 */
export function mayBeIn(episode: string, figure: string): boolean {
  return figure.startsWith("f_") && openingOf(figure) === openingOf(episode);
}

interface Body {
  readonly side: string | null;
  readonly kind: Figure["kind"];
}

/** The sides as the episode names them, all sides last; whole sides before their kinds. */
export function compareBodies(sides: readonly string[]): (a: Body, b: Body) => number {
  const rank = (side: string | null) => {
    if (side === "all") return sides.length + 1;
    return side === null ? sides.length : sides.indexOf(side);
  };
  const kindOf = ({ kind }: Body) => (kind === "any" ? "" : kind);
  return (a, b) => rank(a.side) - rank(b.side) || compareText(kindOf(a), kindOf(b));
}

/** By category, then by body of people, then by speaker. */
export function compareFigures(sides: readonly string[]): (a: Figure, b: Figure) => number {
  const byBody = compareBodies(sides);
  return (a, b) =>
    CATEGORY_NAMES.indexOf(a.category) - CATEGORY_NAMES.indexOf(b.category) ||
    byBody(a, b) ||
    compareText(a.speaker ?? "", b.speaker ?? "");
}
