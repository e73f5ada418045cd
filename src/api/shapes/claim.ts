import { z } from "zod";
import { ACT_KINDS } from "../../domain/act.js";
import { CATEGORY_NAMES } from "../../domain/category.js";
import { SCOPES, STATUSES, VICTIM_KINDS } from "../../domain/claim.js";

/** How claims and acts look in JSON: the fields of docs/claims.md, described once for the OpenAPI document. */

export const category = z.enum(CATEGORY_NAMES as [string, ...string[]]).meta({ id: "Category" });
export const kind = z.enum(VICTIM_KINDS).meta({ id: "VictimKind" });
export const status = z.enum(STATUSES).meta({ id: "Status" });
export const scope = z.enum(SCOPES).meta({ id: "Scope" });
/** A count of people; null where there is none. */
export const people = z.int().min(0).nullable();
export const words = z.string().nullable();

const evidence = {
  quote: z.string().describe("The exact words: the text, or the title, from start to end."),
  start: z.int().min(0).describe("UTF-16 offset of the quote's first unit."),
  end: z.int().min(0).describe("UTF-16 offset after the quote's last unit."),
  inTitle: z.boolean(),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()).describe("Names of the rules that read it, in the order in which they spoke."),
};

const speaker = {
  source: words.describe("Who asserts it, as in the text; null when the report itself does."),
  sourceKey: words.describe("One key for one source however it is worded."),
  sourceSide: words.describe('The side the source speaks for; "all" when several do.'),
  via: words.describe("The medium in between."),
  status,
};

export const claim = z
  .object({
    id: z.string(),
    report: z.string().describe("Id of the report it stands in."),
    category,
    min: people,
    max: people,
    approx: z.boolean(),
    unquantified: z.boolean().describe("People suffered it, no number given."),
    victims: z.object({
      side: words.describe('Whose people; "all" for the sum of the sides.'),
      kind,
      who: words.describe("The head noun phrase as in the text."),
    }),
    ...speaker,
    scope,
    previous: z.boolean().describe("A figure already superseded, quoted as such."),
    place: words,
    asOf: words.describe("The time it holds for: an ISO 8601 date, date-time, month or year."),
    ...evidence,
    setAside: z
      .string()
      .optional()
      .describe("Why a decision keeps it out of every figure; absent where none does."),
    revision: z.int().optional().describe("What a decision about it must name; 0 where absent."),
    decisions: z
      .array(z.string())
      .optional()
      .describe("Ids of the decisions in effect on it, oldest first; absent where there are none."),
  })
  .meta({ id: "Claim" });

export const act = z
  .object({
    id: z.string(),
    report: z.string(),
    kind: z.enum(ACT_KINDS),
    actors: z.array(z.string()),
    targets: z.array(z.string()),
    ...speaker,
    day: words,
    place: words,
    ...evidence,
  })
  .meta({ id: "Act" });
