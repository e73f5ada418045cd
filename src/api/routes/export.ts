import { z } from "zod";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../../book/index.js";
import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import { type ApiContext, type App, askedIn, asOf, FAILURES, figured } from "./route.js";

const query = z.strictObject({
  format: z.enum(FORMAT_NAMES as readonly [FormatName, ...FormatName[]]),
  episode: z.string().max(100).optional().describe("All episodes where left out."),
  asOf,
  ...figured,
  category: z.enum(CATEGORY_NAMES as readonly [Category, ...Category[]]).optional(),
  side: z.string().max(200).optional(),
});

/** A ledger as a file. */
export function exported(app: App, { book }: ApiContext): void {
  app.get(
    "/api/export",
    {
      schema: {
        summary: "A ledger in one of the formats, as a file to save",
        tags: ["export"],
        querystring: query,
        response: {
          200: z
            .string()
            .describe("The file. The header x-tollbook-left-out says how many things it has no place for."),
          ...FAILURES,
        },
      },
    },
    async (request, reply) => {
      const { format, ...options } = request.query;
      const { content, leftOut } = await book.exportAs(format, askedIn(options));
      const name = `tollbook-${format}.${FORMATS[format].ending}`;
      return reply
        .header("content-disposition", `attachment; filename="${name}"`)
        .type(typeof content === "string" ? `${FORMATS[format].type}; charset=utf-8` : FORMATS[format].type)
        .header("x-tollbook-left-out", leftOut.length)
        .send(asSent(content));
    },
  );
}

/** Bytes go out as they are: only text is checked against the shape of the answer. */
function asSent(content: string | Uint8Array): string {
  return (typeof content === "string" ? content : Buffer.from(content)) as string;
}
