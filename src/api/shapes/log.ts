import { z } from "zod";
import { words } from "./claim.js";

export const logLine = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: words,
    kind: z.string(),
    subject: z.string(),
    body: z.unknown(),
    previous: z.string(),
    hash: z.string(),
    holds: z.boolean().describe("The line's hash is its own, worked out anew."),
  })
  .meta({ id: "LogLine" });

export const verification = z
  .object({
    holds: z.boolean(),
    problems: z.array(z.object({ rule: z.string(), subject: z.string(), message: z.string() })),
    checked: z.object({ lines: z.int(), reports: z.int(), claims: z.int(), acts: z.int() }).loose(),
    head: words,
  })
  .meta({ id: "Verification" });
