import { z } from "zod";
import type { EpisodePlace } from "../../book/index.js";
import { cursorOf, placeOf } from "../cursor.js";
import { row } from "../shapes/ledger.js";
import { type ApiContext, type App, asOf, FAILURES, given, pageOf, paging } from "./route.js";

const query = z.strictObject({
  ...paging,
  asOf,
  q: z
    .string()
    .max(200)
    .optional()
    .describe("Words in the name, the sides or the places; all must be there."),
  side: z.string().max(200).optional().describe("Only episodes with this side."),
  sort: z
    .enum(["newest", "oldest", "toll"])
    .default("newest")
    .describe("By last day, by first day, or by the deaths."),
});

const page = pageOf(row);

/** The episodes of the book. */
export function episodes(app: App, { book, answers }: ApiContext): void {
  app.get(
    "/api/episodes",
    {
      schema: {
        summary: "The episodes, each with its sides, days, toll and the line of its deaths",
        tags: ["episodes"],
        querystring: query,
        response: { 200: page, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(request, reply, page, async () => {
        const { after, sort: order, q, ...filter } = request.query;
        const place = after === undefined ? {} : { after: placeOf(after, isPlace) };
        const { items, next } = await book.episodePage({
          ...{ ...given(filter), ...given({ words: q }), ...place },
          ...{ order, limit: filter.limit },
        });
        return { items, next: cursorOf(next) };
      }),
  );
}

const isPlace = (value: unknown): value is EpisodePlace =>
  typeof value === "object" &&
  value !== null &&
  "key" in value &&
  (typeof value.key === "string" || Number.isFinite(value.key)) &&
  "episode" in value &&
  typeof value.episode === "string";
