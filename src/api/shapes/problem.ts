import { z } from "zod";
import { ERROR_CODES } from "../../domain/error.js";

/** The one shape of every failure. */
export const problem = z
  .object({
    code: z
      .enum(ERROR_CODES as unknown as [string, ...string[]])
      .describe("What to act on; docs/errors.md lists them."),
    message: z.string().describe("What happened and what to do about it."),
    details: z.record(z.string(), z.unknown()).describe("The values of it, by name."),
  })
  .meta({ id: "Problem" });
