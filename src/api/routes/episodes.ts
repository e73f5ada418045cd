import { z } from "zod";
import type { EpisodeRow } from "../../book/index.js";
import { cursorOf, placeOf } from "../cursor.js";
import { row } from "../shapes/ledger.js";
import { type ApiContext, type App, asOf, FAILURES, pageOf, paging } from "./route.js";

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
type Query = z.infer<typeof query>;

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
      answers.send(request, reply, page, async () =>
        listed(await book.shelf(request.query.asOf), request.query),
      ),
  );
}

const isPlace = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function listed(all: readonly EpisodeRow[], { q, side, sort, after, limit }: Query) {
  const wanted = (q ?? "").toLowerCase().split(/\s+/u).filter(Boolean);
  const found = all.filter((each) => {
    const text = [each.id, each.name, ...each.sides, ...each.places].join("\n").toLowerCase();
    return wanted.every((word) => text.includes(word)) && (side === undefined || each.sides.includes(side));
  });
  found.sort(ORDERS[sort]);
  const from = after === undefined ? 0 : placeOf(after, isPlace);
  const next = from + limit < found.length ? from + limit : null;
  return { items: found.slice(from, from + limit), next: cursorOf(next) };
}

type Order = (a: EpisodeRow, b: EpisodeRow) => number;

const byId: Order = (a, b) => (a.id < b.id ? -1 : 1);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const deathsOf = ({ toll }: EpisodeRow) => {
  const killed = toll.find(({ category }) => category === "killed");
  return killed?.best ?? killed?.low ?? -1;
};

const ORDERS: Readonly<Record<Query["sort"], Order>> = {
  newest: (a, b) => byText(b.end ?? "", a.end ?? "") || byId(a, b),
  oldest: (a, b) => byText(a.start ?? "~", b.start ?? "~") || byId(a, b),
  toll: (a, b) => deathsOf(b) - deathsOf(a) || byId(a, b),
};
