import type { Claim } from "../../domain/claim.js";
import type { Anchor, ClaimFields, Decision } from "../../domain/decision.js";
import type { Report } from "../../domain/report.js";
import type { Standing } from "./standing.js";

/** A report's claims with the decisions about them laid over. */
export interface Decided {
  readonly claims: readonly Claim[];
  /** Ids of decisions whose words this version of the report does not have. */
  readonly adrift: ReadonlySet<string>;
  /** Under which name decisions are kept, by claim: the id that the claim had when it was first decided on. */
  readonly roots: ReadonlyMap<string, string>;
  /** What the reading says by itself, by claim, where a decision says otherwise. */
  readonly read: ReadonlyMap<string, Claim>;
}

/**
 * Lays decisions over what was read in one version of a report, in their order. The reading is not changed: what is
 * given back are other claims with the same ids. A decision made on an earlier version finds its claim by its words;
 * where they are gone it does nothing, and is told to be adrift.
 */
export function layOver(
  report: Report,
  reading: readonly Claim[],
  decisions: readonly Decision[],
  {
    undone,
    revisions,
    rejected,
    withdrawn,
  }: Pick<Standing, "undone" | "revisions" | "rejected" | "withdrawn">,
): Decided {
  const claims = new Map(reading.map((claim) => [claim.id, claim]));
  const adrift = new Set<string>();
  const roots = new Map<string, string>();
  const read = new Map<string, Claim>();
  const find = (anchor: Anchor): Claim | null => {
    const asRead = () => [...claims.values()].map((claim) => read.get(claim.id) ?? claim);
    const id = claims.has(anchor.claim) ? anchor.claim : sameWords(anchor, asRead())?.id;
    if (id !== undefined) roots.set(id, anchor.root);
    return claims.get(id ?? "") ?? null;
  };
  const put = (claim: Claim, by: Decision) => {
    const before = claims.get(claim.id);
    if (before !== undefined && !read.has(claim.id)) read.set(claim.id, before);
    claims.set(claim.id, { ...claim, decisions: [...(claim.decisions ?? []), by.id] });
  };
  for (const decision of decisions) {
    const { ruling, anchors, makes } = decision;
    const own = anchors.filter((anchor) => anchor.report === report.id);
    const found = own.map(find);
    const [first] = found;
    if (undone.has(decision.id) || ruling.kind === "date-report") continue;
    if (ruling.kind === "withdraw-report") {
      for (const claim of [...claims.values()]) put(aside(claim, "withdrawn", decision), decision);
      continue;
    }
    if (ruling.kind === "add") {
      const added = own[0] === undefined ? null : addedClaim(report, own[0], ruling.fields, makes[0] ?? "");
      if (added === null) adrift.add(decision.id);
      else claims.set(added.id, { ...added, decisions: [decision.id] });
      continue;
    }
    if (ruling.kind === "merge-claims") {
      const [kept] = anchors;
      // the statement that they were folded into counts no more: they speak for themselves again
      if (kept !== undefined && (rejected.has(kept.root) || withdrawn.has(kept.report))) continue;
      mergeInto(ruling.claims, own, found, (claim) => put(aside(claim, "merged", decision), decision));
      if (found.every((claim) => claim === null)) adrift.add(decision.id);
      continue;
    }
    if (first === null || first === undefined) {
      adrift.add(decision.id);
      continue;
    }
    if (ruling.kind === "accept") put(first, decision);
    if (ruling.kind === "correct") put(corrected(report, first, ruling.fields), decision);
    if (ruling.kind === "reject") put(aside(first, "rejected", decision), decision);
    if (ruling.kind === "split-claim") {
      put(aside(first, "split", decision), decision);
      for (const [index, fields] of ruling.into.entries()) {
        const id = makes[index] ?? "";
        const { setAside: _, ...whole } = first;
        claims.set(id, { ...corrected(report, whole, fields), id, decisions: [decision.id] });
      }
    }
  }
  const laid = [...claims.values()].map((claim) => {
    const revision = revisions.get(roots.get(claim.id) ?? claim.id);
    return revision === undefined ? claim : { ...claim, revision };
  });
  return { claims: laid, adrift, roots, read };
}

/** All but the first of the claims that are one statement; in one report may stand only some of them. */
function mergeInto(
  named: readonly string[],
  own: readonly Anchor[],
  found: readonly (Claim | null)[],
  set: (claim: Claim) => void,
): void {
  const [kept] = named;
  for (const [index, anchor] of own.entries()) {
    const claim = found[index];
    if (anchor.claim !== kept && claim != null) set(claim);
  }
}

const SAID = {
  rejected: "by",
  withdrawn: "the report, by",
  merged: "the same statement as another claim, by",
  split: "into other claims, by",
} as const;

function aside(claim: Claim, what: keyof typeof SAID, { actor, at, reason }: Decision): Claim {
  const who = `${SAID[what]} ${actor ?? "somebody"} on ${at.slice(0, 10)}`;
  return { ...claim, setAside: `${what}: ${who}${reason === null ? "" : `, because: ${reason}`}` };
}

/** The claim of these very words, category and number; of several the one that stands nearest to where it stood. */
function sameWords(anchor: Anchor, claims: readonly Claim[]): Claim | null {
  const same = claims.filter(
    ({ quote, category, min, max, inTitle }) =>
      quote === anchor.quote &&
      category === anchor.category &&
      inTitle === anchor.inTitle &&
      min === anchor.min &&
      max === anchor.max,
  );
  const ofSide = same.filter(({ victims }) => victims.side === anchor.side);
  const [nearest] = (ofSide.length > 0 ? ofSide : same).sort(
    (a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start),
  );
  return nearest ?? null;
}

/** The claim with these fields in place of its own. Its words are cut from the report anew where others are chosen. */
export function corrected(report: Report, claim: Claim, fields: Partial<ClaimFields>): Claim {
  const { side, kind, who, start = claim.start, end = claim.end, inTitle = claim.inTitle, ...rest } = fields;
  const { victims } = claim;
  const text = inTitle ? report.title : report.text;
  const moved = fields.start !== undefined || fields.end !== undefined || fields.inTitle !== undefined;
  return {
    ...claim,
    ...rest,
    victims: {
      side: side === undefined ? victims.side : side,
      kind: kind ?? victims.kind,
      who: who === undefined ? victims.who : who,
    },
    ...(moved ? { start, end, inTitle, quote: text.slice(start, end) } : {}),
  };
}

export const EMPTY_CLAIM = {
  category: "killed",
  min: null,
  max: null,
  approx: false,
  unquantified: false,
  victims: { side: null, kind: "unknown", who: null },
  source: null,
  sourceKey: null,
  sourceSide: null,
  via: null,
  status: "asserted",
  scope: "total",
  previous: false,
  place: null,
  asOf: null,
} as const;

/** A claim that a person found: its words are looked for where they were chosen, then wherever they stand nearest. */
function addedClaim(
  report: Report,
  { quote, start, inTitle }: Anchor,
  fields: Partial<ClaimFields>,
  id: string,
): Claim | null {
  const at = nearest(inTitle ? report.title : report.text, quote, start);
  if (at === null) return null;
  const { start: _start, end: _end, inTitle: _inTitle, ...said } = fields;
  const place = { quote, start: at, end: at + quote.length, inTitle };
  const bare: Claim = {
    ...EMPTY_CLAIM,
    ...{ id, report: report.id, ...place, confidence: 1, rules: ["decision/added"] },
  };
  return corrected(report, bare, said);
}

function nearest(text: string, quote: string, start: number): number | null {
  if (text.startsWith(quote, start)) return start;
  const after = text.indexOf(quote, start);
  const before = text.lastIndexOf(quote, start);
  if (after === -1) return before === -1 ? null : before;
  return before === -1 || after - start <= start - before ? after : before;
}
