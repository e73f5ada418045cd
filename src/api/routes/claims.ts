import { z } from "zod";
import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import { SCOPES, STATUSES } from "../../domain/claim.js";
import { cursorOf, placeOf } from "../cursor.js";
import { claim } from "../shapes/claim.js";
import { type ApiContext, type App, FAILURES, given, pageOf, paging } from "./route.js";

const query = z.strictObject({
  ...paging,
  q: z
    .string()
    .max(200)
    .optional()
    .describe("Words in the quote, the source, the place or what the victims are called."),
  episode: z.string().max(100).optional(),
  report: z.string().max(500).optional(),
  category: z.enum(CATEGORY_NAMES as readonly [Category, ...Category[]]).optional(),
  side: z.string().max(200).optional().describe("Whose people."),
  source: z
    .string()
    .max(200)
    .optional()
    .describe("Found anywhere in the source's words, or equal to its key."),
  scope: z.enum(SCOPES).optional(),
  status: z.enum(STATUSES).optional(),
});

const page = pageOf(claim);

interface Place {
  readonly report: string;
  readonly place: number;
}
const isPlace = (value: unknown): value is Place =>
  typeof value === "object" &&
  value !== null &&
  "report" in value &&
  typeof value.report === "string" &&
  "place" in value &&
  Number.isSafeInteger(value.place);

/** Claims with their quotes, report by report. */
export function claims(app: App, { book, answers }: ApiContext): void {
  app.get(
    "/api/claims",
    {
      schema: {
        summary: "Claims with their quotes, report by report, searched and filtered",
        tags: ["claims"],
        querystring: query,
        response: { 200: page, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(request, reply, page, async () => {
        const { after, limit, q, ...filter } = request.query;
        const place = after === undefined ? {} : { after: placeOf(after, isPlace) };
        const asked = { ...given(filter), ...given({ words: q }), ...place, limit };
        const { items, next } = await book.claimPage(asked);
        return { items, next: cursorOf(next) };
      }),
  );
}
