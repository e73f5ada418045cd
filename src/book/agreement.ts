import type { Claim } from "../domain/claim.js";
import type { ClaimFields } from "../domain/decision.js";

/** How far two readers agree on one thing. */
export interface FieldAgreement {
  readonly field: string;
  /** On how many claims both said something. */
  readonly claims: number;
  /** How many they agree on. */
  readonly same: number;
  /** `same` in a hundred; null where there is no claim. */
  readonly percent: number | null;
  /**
   * Cohen's kappa: the agreement beyond what chance would give, 1 for perfect. Null where chance alone would agree
   * always, since both used one value throughout.
   */
  readonly kappa: number | null;
}

/** First the verdict over all claims; then each field, over the claims that both kept. */
export type Agreement = readonly FieldAgreement[];

interface Said {
  readonly verdict: "accept" | "correct" | "reject";
  readonly fields: Partial<ClaimFields>;
}

interface Pair {
  readonly claim: Claim;
  readonly answers: readonly [Said, Said];
}

const VALUES: Readonly<Record<string, (claim: Claim, fields: Partial<ClaimFields>) => unknown>> = {
  category: (claim, fields) => fields.category ?? claim.category,
  count: (claim, fields) => [
    setOr(fields.min, claim.min),
    setOr(fields.max, claim.max),
    fields.unquantified ?? claim.unquantified,
  ],
  approx: (claim, fields) => fields.approx ?? claim.approx,
  side: (claim, fields) => setOr(fields.side, claim.victims.side),
  kind: (claim, fields) => fields.kind ?? claim.victims.kind,
  source: (claim, fields) => setOr(fields.source, claim.source),
  sourceSide: (claim, fields) => setOr(fields.sourceSide, claim.sourceSide),
  status: (claim, fields) => fields.status ?? claim.status,
  scope: (claim, fields) => fields.scope ?? claim.scope,
  previous: (claim, fields) => fields.previous ?? claim.previous,
  place: (claim, fields) => setOr(fields.place, claim.place),
  asOf: (claim, fields) => setOr(fields.asOf, claim.asOf),
};

/** Null is a value: "nobody says". */
function setOr<T>(given: T | undefined, own: T): T {
  return given === undefined ? own : given;
}

export function agreementOf(items: readonly Pair[]): Agreement {
  const kept = items.filter(({ answers }) => answers.every(({ verdict }) => verdict !== "reject"));
  const verdicts = items.map(({ answers }) =>
    answers.map(({ verdict }) => (verdict === "reject" ? "no" : "yes")),
  );
  return [
    rowOf("verdict", verdicts),
    ...Object.entries(VALUES).map(([field, read]) =>
      rowOf(
        field,
        kept.map(({ claim, answers }) => answers.map(({ fields }) => JSON.stringify(read(claim, fields)))),
      ),
    ),
  ];
}

/** Do the two say different things of a claim? */
export function answersDiffer(claim: Claim, a: Said, b: Said): boolean {
  if (a.verdict === "reject" || b.verdict === "reject") return a.verdict !== b.verdict;
  return Object.values(VALUES).some(
    (read) => JSON.stringify(read(claim, a.fields)) !== JSON.stringify(read(claim, b.fields)),
  );
}

function rowOf(field: string, pairs: readonly (readonly string[])[]): FieldAgreement {
  const claims = pairs.length;
  const same = pairs.filter(([a, b]) => a === b).length;
  if (claims === 0) return { field, claims, same, percent: null, kappa: null };
  const shares = (which: number) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(pair[which] ?? "", (counts.get(pair[which] ?? "") ?? 0) + 1);
    return counts;
  };
  const [first, second] = [shares(0), shares(1)];
  let byChance = 0;
  for (const [value, count] of first) byChance += (count * (second.get(value) ?? 0)) / (claims * claims);
  const observed = same / claims;
  const kappa = byChance >= 1 ? null : Number(((observed - byChance) / (1 - byChance)).toFixed(4));
  return { field, claims, same, percent: Number((observed * 100).toFixed(1)), kappa };
}
