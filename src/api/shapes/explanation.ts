import { z } from "zod";
import { entry } from "./chronicle.js";
import { act, claim } from "./claim.js";
import { decision } from "./decision.js";
import { episode, figure } from "./ledger.js";
import { report } from "./report.js";

const context = z
  .object({ before: z.string(), quote: z.string(), after: z.string() })
  .describe("The sentence before, the quote where it stands, the sentence after.");
const told = z.object({ act, report, context });

/** What `explain` answers: of a claim, an act, a figure or an entry of a chronicle. */
export const explanation = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("claim"),
      claim,
      report,
      version: z.int(),
      current: z.boolean(),
      context,
      read: claim.nullable().describe("As it was read, where decisions say otherwise."),
      imported: z
        .string()
        .nullable()
        .describe("Who imported it, from which file and row; null for a claim that was read in a report."),
      decisions: z.array(decision).describe("Every decision about it, the newest first."),
    }),
    told.extend({ kind: z.literal("act") }),
    z.object({
      kind: z.literal("figure"),
      figure,
      episode,
      used: z.array(claim),
      ignored: z.array(z.object({ claim, reason: z.string() })),
    }),
    z.object({
      kind: z.literal("chronicle-entry"),
      entry,
      episode,
      acts: z.array(told),
    }),
  ])
  .meta({ id: "Explanation" });
