import type { Claim } from "../../domain/claim.js";
import { claimFields } from "../../domain/claim-fields.js";
import type { Anchor, ClaimFields, Ruling } from "../../domain/decision.js";
import { TollbookError } from "../../domain/error.js";
import { contentId } from "../../domain/id.js";
import type { Report } from "../../domain/report.js";
import { parsePublished } from "../../ingest/index.js";
import type { Verdict } from "../../store/index.js";
import type { DecidedParting } from "./parting.js";
import type { DecidedView } from "./view.js";

/** A decision as somebody makes it. */
export interface DecisionDraft {
  readonly ruling: Ruling;
  readonly reason?: string | null;
  /**
   * The revision of each subject that was looked at, by the id named in the ruling. One that is left out is taken as
   * it is now: only what happens in this very moment is then told.
   */
  readonly revisions?: Readonly<Record<string, number>>;
}

const impossible = (why: string) => new TollbookError("decision/impossible", { why });

/** What a decision is about, and the words it rests on. */
interface Ground {
  readonly subjects: readonly { readonly id: string; readonly named: string }[];
  readonly anchors: readonly Anchor[];
  readonly makes?: readonly string[];
  readonly ruling?: Ruling;
}

/**
 * Turns a draft into what the store keeps: looks at everything it names, and finds the words it rests on.
 *
 * @throws {TollbookError} `id/unknown`, `episode/unknown`, `input/bad-date`, `decision/bad-field`,
 *   `decision/impossible`, `decision/stale`.
 */
export async function verdictOn(
  view: DecidedView,
  parting: DecidedParting,
  { ruling, reason: given = null, revisions = {} }: DecisionDraft,
): Promise<Verdict> {
  const reason = given === null || given.trim() === "" ? null : given.trim().slice(0, 2000);
  if (reason === null && (ruling.kind === "reject" || ruling.kind === "withdraw-report"))
    throw impossible("a rejection and a withdrawal need a reason");
  const ground = await groundOf(view, parting, ruling);
  const subjects = ground.subjects.map(({ id, named }) => {
    const now = view.standing.revisions.get(id) ?? 0;
    return { id, revision: (Object.hasOwn(revisions, named) ? revisions[named] : undefined) ?? now };
  });
  const { anchors, makes = [] } = ground;
  return {
    kind: ruling.kind,
    subjects,
    body: { reason, ruling: ground.ruling ?? ruling, anchors, makes },
  };
}

async function groundOf(view: DecidedView, parting: DecidedParting, ruling: Ruling): Promise<Ground> {
  switch (ruling.kind) {
    case "accept":
    case "reject":
      return onClaims(view, [ruling.claim]);
    case "correct": {
      const { report, claim } = await standingClaim(view, ruling.claim);
      const fields = checked(report, ruling.fields, claim, await siblings(view, report));
      if (Object.keys(fields).length === 0) throw impossible("a correction needs a field");
      return { ...(await onClaims(view, [ruling.claim])), ruling: { ...ruling, fields } };
    }
    case "merge-claims": {
      if (new Set(ruling.claims).size < 2) throw impossible("merging needs two claims or more");
      return onClaims(view, [...new Set(ruling.claims)]);
    }
    case "split-claim": {
      if (ruling.into.length < 2) throw impossible("splitting a claim needs two parts or more");
      const { report, claim } = await standingClaim(view, ruling.claim);
      const others = await siblings(view, report);
      const into = ruling.into.map((fields) => checked(report, fields, claim, others));
      if (new Set(into.map((fields) => contentId("part", fields))).size < into.length)
        throw impossible("the parts of a split must differ from each other");
      const makes = into.map((fields, part) => contentId("c", claim.id, "part", part, fields));
      return { ...(await onClaims(view, [ruling.claim])), makes, ruling: { ...ruling, into } };
    }
    case "add":
      return added(view, ruling);
    case "date-report": {
      await knownReport(view, ruling.report);
      if (ruling.published === null) return onReport(ruling.report);
      const published = parsePublished(ruling.published);
      if (published === null) throw new TollbookError("input/bad-date", { value: ruling.published });
      return { ...onReport(ruling.report), ruling: { ...ruling, published } };
    }
    case "withdraw-report":
      await knownReport(view, ruling.report);
      if (view.standing.withdrawn.has(ruling.report))
        throw impossible(`report ${ruling.report} is withdrawn already`);
      return onReport(ruling.report);
    case "undo":
      return undoing(view, ruling.decision);
    default:
      return onEpisodes(view, parting, ruling);
  }
}

function onReport(report: string): Ground {
  return { subjects: [{ id: report, named: report }], anchors: [] };
}

async function onClaims(view: DecidedView, ids: readonly string[]): Promise<Ground> {
  const subjects: { id: string; named: string }[] = [];
  const anchors: Anchor[] = [];
  for (const id of ids) {
    const { claim, read, root } = await standingClaim(view, id);
    subjects.push({ id: root, named: id });
    anchors.push(anchorOf(read ?? claim, root));
  }
  return { subjects, anchors };
}

function anchorOf(
  { report, id, category, min, max, victims, quote, start, end, inTitle }: Claim,
  root: string,
) {
  return { report, claim: id, root, category, min, max, side: victims.side, quote, start, end, inTitle };
}

/** A claim of the newest version of its report, as it stands and as it was read. */
async function standingClaim(view: DecidedView, id: string) {
  const [kept] = await view.claimsById(id);
  const place = kept === undefined ? null : await view.report(kept.value.report);
  if (kept === undefined || place === null) throw new TollbookError("id/unknown", { id });
  if (place.version !== kept.version)
    throw impossible(`claim ${id} is of an older version of its report, which no ledger is made from`);
  const told = await view.told(kept.value.report);
  const read = told?.read.get(id) ?? null;
  return { claim: kept.value, report: place.report, read, root: told?.roots.get(id) ?? id };
}

async function siblings(view: DecidedView, { id }: Report): Promise<readonly Claim[]> {
  return view.claimsIn([id]);
}

async function knownReport(view: DecidedView, id: string): Promise<Report> {
  const kept = await view.report(id);
  if (kept === null) throw new TollbookError("id/unknown", { id });
  return kept.report;
}

/** The fields, each of which the claim can have in this report. @throws {TollbookError} `decision/bad-field`. */
function checked(
  report: Report,
  given: Partial<ClaimFields>,
  before: Partial<Pick<Claim, "start" | "end" | "inTitle" | "min" | "max">>,
  others: readonly Claim[],
): Partial<ClaimFields> {
  const fields = claimFields(given as Readonly<Record<string, unknown>>);
  const { start = before.start, end = before.end, inTitle = before.inTitle ?? false } = fields;
  const text = inTitle ? report.title : report.text;
  const bad = (field: string, value: unknown, expected: string) =>
    new TollbookError("decision/bad-field", { field, value: JSON.stringify(value), expected });
  if (start === undefined || end === undefined || start >= end || end > text.length)
    throw bad("end", end ?? null, `a place after start, at most ${text.length}, where the text ends`);
  if (!isWhole(text, start) || !isWhole(text, end))
    throw bad("start", start, "places between characters, not inside of one");
  const { min = before.min ?? null, max = before.max ?? null } = fields;
  if (min !== null && max !== null && min > max)
    throw bad("max", max, `null, or ${min} or more: min is ${min}`);
  const { source } = fields;
  if (source === undefined) return fields;
  if (source === null) return { ...fields, sourceKey: null };
  // who says so is never guessed: the words must be the report's
  if (!`${report.title}\n${report.text}`.toLowerCase().includes(source.toLowerCase()))
    throw bad("source", source, "words of the report, or null where the report itself says so");
  if (fields.sourceKey !== undefined) return fields;
  const same = others.find((claim) => claim.source?.toLowerCase() === source.toLowerCase());
  return {
    ...fields,
    sourceKey: same?.sourceKey ?? null,
    ...(fields.sourceSide === undefined ? { sourceSide: same?.sourceSide ?? null } : {}),
  };
}

/** Not between the two halves of one character. */
function isWhole(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return !(code >= 0xdc00 && code <= 0xdfff);
}

async function added(view: DecidedView, ruling: Ruling & { kind: "add" }): Promise<Ground> {
  const report = await knownReport(view, ruling.report);
  const others = await siblings(view, report);
  if (ruling.fields.category === undefined) throw impossible("a claim needs a category");
  const fields = checked(report, ruling.fields, {}, others);
  const { start = 0, end = 0, inTitle = false, min = null, max = null, side = null } = fields;
  if (min === null && max === null && fields.unquantified !== true && fields.status !== "withheld")
    throw impossible("a claim needs a number, or to be unquantified or withheld");
  const id = contentId("c", report.id, "added", fields);
  if (others.some((claim) => claim.id === id)) throw impossible("that very claim has been added already");
  const quote = (inTitle ? report.title : report.text).slice(start, end);
  const { category = null } = fields;
  const anchor = { report: report.id, claim: id, root: id, category, min, max, side };
  return {
    subjects: [{ id, named: id }],
    anchors: [{ ...anchor, quote, start, end, inTitle }],
    makes: [id],
    ruling: { ...ruling, fields },
  };
}

function undoing(view: DecidedView, id: string): Ground {
  const { all, undone } = view.standing;
  const target = all.find((decision) => decision.id === id);
  if (target === undefined) throw new TollbookError("id/unknown", { id });
  if (undone.has(id)) throw impossible(`decision ${id} is undone already, by ${undone.get(id)}`);
  return {
    subjects: target.subjects.map((subject) => ({ id: subject, named: subject })),
    // so that it is found with the reports it is about
    anchors: target.anchors,
  };
}

type EpisodeRuling = Extract<
  Ruling,
  { kind: "merge-episodes" | "split-episode" | "rename-episode" | "assign-report" }
>;

async function onEpisodes(
  view: DecidedView,
  parting: DecidedParting,
  ruling: EpisodeRuling,
): Promise<Ground> {
  const byId = (episode: string) => {
    for (const outline of parting.episodes()) if (outline.id === episode) return outline;
    throw new TollbookError("episode/unknown", { episode });
  };
  const standFor = (episode: string) => reportAnchor(byId(episode).reports[0] ?? "");
  switch (ruling.kind) {
    case "merge-episodes": {
      const episodes = [...new Set(ruling.episodes)];
      if (episodes.length < 2) throw impossible("merging needs two episodes or more");
      return {
        subjects: episodes.map((id) => ({ id, named: id })),
        anchors: episodes.map(standFor),
      };
    }
    case "rename-episode": {
      const name = ruling.name.trim();
      if (name === "" || name.length > 200) throw impossible("a name has 1 to 200 characters");
      return {
        subjects: [{ id: ruling.episode, named: ruling.episode }],
        anchors: [standFor(ruling.episode)],
        ruling: { ...ruling, name },
      };
    }
    case "assign-report": {
      await knownReport(view, ruling.report);
      if (byId(ruling.episode).reports.includes(ruling.report))
        throw impossible(`report ${ruling.report} is of that episode already`);
      return { ...onReport(ruling.report), anchors: [standFor(ruling.episode)] };
    }
    case "split-episode": {
      const { reports } = byId(ruling.episode);
      const own = [...new Set(ruling.reports)];
      const stray = own.find((report) => !reports.includes(report));
      if (stray !== undefined) throw impossible(`report ${stray} is not of that episode`);
      if (own.length === 0 || own.length === reports.length)
        throw impossible("a split needs some of the episode's reports, not all of them");
      return {
        subjects: [{ id: ruling.episode, named: ruling.episode }],
        anchors: own.map(reportAnchor),
      };
    }
  }
}

function reportAnchor(report: string): Anchor {
  const none = { category: null, min: null, max: null, side: null };
  return { report, claim: "", root: "", ...none, quote: "", start: 0, end: 0, inTitle: false };
}
