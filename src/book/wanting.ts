import type { Category } from "../domain/category.js";
import type { Claim } from "../domain/claim.js";
import type { EpisodeLedger } from "../domain/ledger.js";

/** Why a claim wants a look. */
export interface Concern {
  /**
   * effect: a figure rests on it; unsure: the reading is not sure; contradiction: a check that does not hold names it;
   * adrift: a decision about it no longer finds its words.
   */
  readonly what: "effect" | "unsure" | "contradiction" | "adrift";
  readonly message: string;
}

/** A claim that wants a look, how much (from 0 up), and what there is to say of it. */
export interface Wanting {
  readonly claim: string;
  /** Its episode, and the report it stands in. */
  readonly episode: string;
  readonly report: string;
  readonly weight: number;
  readonly concerns: readonly Concern[];
  /** Ids of the figures it is used in. */
  readonly figures: readonly string[];
}

/** Readings at least this sure are no concern for that alone. */
const SURE = 0.8;

/** What a person counts in the order of the queue: tens of thousands displaced do not hide the dead. */
const WEIGHTS = {
  killed: 1,
  wounded: 1 / 3,
  missing: 1,
  captured: 1 / 3,
  displaced: 1 / 100,
  casualties: 1,
} as const satisfies Readonly<Record<Category, number>>;

/**
 * The claims of an episode that want a look, the heaviest first. The weight of a claim is log10(1 + people resting on it) × (0.3 + 1 − confidence), and 2 more where a check that
 * does not hold names it; people resting on it are, of the weightiest figure it is used in, the number divided among the
 * claims used, those displaced as a hundredth and those wounded or captured as a third: a dead person weighs most. A claim that somebody has decided on wants none.
 */
export function wantingOf(ledger: EpisodeLedger, claims: ReadonlyMap<string, Claim>): readonly Wanting[] {
  const resting = new Map<string, { people: number; heavy: number; figures: string[] }>();
  for (const { id, category, used, best, low, high } of ledger.figures) {
    const people = (best ?? low ?? high ?? 0) / Math.max(1, used.length);
    for (const claim of used) {
      const known = resting.get(claim) ?? { people: 0, heavy: 0, figures: [] };
      known.figures.push(id);
      resting.set(claim, {
        people: Math.max(known.people, people),
        heavy: Math.max(known.heavy, people * WEIGHTS[category]),
        figures: known.figures,
      });
    }
  }
  const disputed = new Map<string, string>();
  for (const { holds, message, claims: named } of ledger.checks)
    if (!holds) for (const claim of named) disputed.set(claim, message);
  const own = new Set(ledger.reports);
  const found: Wanting[] = [];
  for (const claim of claims.values()) {
    const { people = 0, heavy = 0, figures = [] } = resting.get(claim.id) ?? {};
    const contradiction = disputed.get(claim.id);
    const isDecided = (claim.decisions ?? []).length > 0;
    if (!own.has(claim.report) || isDecided) continue;
    if (people === 0 && contradiction === undefined && claim.confidence >= SURE) continue;
    const weight =
      Math.log10(1 + heavy) * (1.3 - claim.confidence) +
      (contradiction === undefined ? 0 : 2) +
      (1 - claim.confidence) / 10;
    const concerns: Concern[] = [
      ...(contradiction === undefined ? [] : [{ what: "contradiction", message: contradiction } as const]),
      ...(people === 0 ? [] : [{ what: "effect", message: sayEffect(people, figures.length) } as const]),
      ...(claim.confidence >= SURE
        ? []
        : [{ what: "unsure", message: sayUnsure(claim.confidence) } as const]),
    ];
    const { id, report } = claim;
    found.push({
      claim: id,
      episode: ledger.id,
      report,
      weight: Number(weight.toFixed(4)),
      concerns,
      figures,
    });
  }
  return found.sort(byWeight);
}

/** The heaviest first. */
export function byWeight(a: Pick<Wanting, "weight" | "claim">, b: Pick<Wanting, "weight" | "claim">): number {
  return b.weight - a.weight || (a.claim < b.claim ? -1 : 1);
}

// made once: asking a number for its local writing costs more than all else here
const WRITTEN = new Intl.NumberFormat("en-GB");

function sayEffect(people: number, figures: number): string {
  const many = Math.max(1, Math.round(people));
  return `About ${WRITTEN.format(many)} ${many === 1 ? "person rests" : "people rest"} on it, in ${figures} ${figures === 1 ? "figure" : "figures"}.`;
}

function sayUnsure(confidence: number): string {
  return `The reading is ${Math.round(confidence * 100)} % sure.`;
}
