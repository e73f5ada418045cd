import { z } from "zod";
import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import { SCOPES, STATUSES, VICTIM_KINDS } from "../../domain/claim.js";
import { category, claim, people, words } from "./claim.js";
import { figure } from "./ledger.js";

const id = z.string().min(1).max(500);
const text = z.string().max(500).nullable();
const count = z.int().min(0).nullable();

/** What may be set of a claim; what each field may hold is checked once more by the book. */
export const fields = z
  .strictObject({
    category: z.enum(CATEGORY_NAMES as readonly [Category, ...Category[]]),
    min: count,
    max: count,
    approx: z.boolean(),
    unquantified: z.boolean(),
    side: text,
    kind: z.enum(VICTIM_KINDS),
    who: text,
    source: text.describe("Words of the report, or null where the report itself says so."),
    sourceKey: text,
    sourceSide: text,
    via: text,
    status: z.enum(STATUSES),
    scope: z.enum(SCOPES),
    previous: z.boolean(),
    place: text,
    asOf: text,
    start: z.int().min(0).describe("The claim's words begin here: a UTF-16 offset."),
    end: z.int().min(0),
    inTitle: z.boolean(),
  })
  .partial()
  .meta({ id: "ClaimFields" });

const ids = z.array(id).min(1).max(10_000);

export const ruling = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("accept"), claim: id }),
    z.strictObject({ kind: z.literal("correct"), claim: id, fields }),
    z.strictObject({ kind: z.literal("reject"), claim: id }),
    z.strictObject({ kind: z.literal("add"), report: id, fields }),
    z.strictObject({ kind: z.literal("merge-claims"), claims: ids.describe("The first stays.") }),
    z.strictObject({ kind: z.literal("split-claim"), claim: id, into: z.array(fields).max(20) }),
    z.strictObject({ kind: z.literal("merge-episodes"), episodes: ids }),
    z.strictObject({ kind: z.literal("split-episode"), episode: id, reports: ids }),
    z.strictObject({ kind: z.literal("rename-episode"), episode: id, name: z.string().max(200) }),
    z.strictObject({ kind: z.literal("assign-report"), report: id, episode: id }),
    z.strictObject({
      kind: z.literal("date-report"),
      report: id,
      published: z.string().max(40).nullable().describe("Null: nothing tells."),
    }),
    z.strictObject({ kind: z.literal("withdraw-report"), report: id }),
    z.strictObject({ kind: z.literal("undo"), decision: id }),
  ])
  .meta({ id: "Ruling" });

export const decisionDraft = z
  .strictObject({
    ruling,
    reason: z.string().max(2000).nullable().optional().describe("Needed to reject and to withdraw."),
    revisions: z
      .record(z.string().max(500), z.int().min(0))
      .optional()
      .describe(
        "The revision each subject had when it was looked at, by id. If-Match does for a single one.",
      ),
  })
  .meta({ id: "DecisionDraft" });

const anchor = z.object({
  report: z.string(),
  claim: z.string(),
  root: z.string(),
  category: category.nullable(),
  min: people,
  max: people,
  side: words,
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  inTitle: z.boolean(),
});

export const decision = z
  .object({
    id: z.string(),
    seq: z.int().describe("Its line in the log; the revision of its subjects since."),
    at: z.string(),
    actor: words,
    reason: words,
    ruling,
    subjects: z.array(z.string()),
    anchors: z.array(anchor),
    makes: z.array(z.string()).describe("Ids of the claims it makes."),
    undoneBy: words,
    adrift: z.boolean().describe("Its words are not in the newest version of the report."),
  })
  .meta({ id: "Decision" });

export const reviewItem = z
  .object({
    weight: z.number(),
    episode: z.string(),
    claim: claim.nullable(),
    publisher: words.describe("Of the report it stands in."),
    published: words,
    decision: decision.nullable(),
    concerns: z.array(
      z.object({ what: z.enum(["effect", "unsure", "contradiction", "adrift"]), message: z.string() }),
    ),
    figures: z.array(z.string()),
  })
  .meta({ id: "ReviewItem" });

const figureChange = z.object({
  what: z.enum(["new", "risen", "fallen", "changed", "gone"]),
  episode: z.string(),
  before: figure.nullable(),
  after: figure.nullable(),
  claims: z.array(z.string()),
});

export const signature = z
  .object({
    id: z.string(),
    seq: z.int(),
    at: z.string(),
    actor: words,
    name: z.string(),
    statement: words,
    episode: z.string(),
    title: z.string(),
    reports: z.array(z.string()),
    asOf: words,
    policy: z.string(),
    policyOptions: z.record(z.string(), z.unknown()),
    figures: z.array(figure.omit({ ignored: true, days: true })),
    sha256: z.string(),
  })
  .meta({ id: "Signature" });

const changes = z.array(figureChange);
export const difference = z
  .object({
    signature,
    holds: z.boolean().describe("The ledger as of the same time is what was signed, to the letter."),
    asSigned: changes.describe("The same ledger made now, as of the same time."),
    today: changes.describe("The ledger of today."),
  })
  .meta({ id: "Difference" });
