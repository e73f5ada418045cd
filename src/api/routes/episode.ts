import { z } from "zod";
import { POLICY_NAMES, type PolicyName } from "../../book/index.js";
import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import { TollbookError } from "../../domain/error.js";
import { chronicle } from "../shapes/chronicle.js";
import { comparison, history, ledger } from "../shapes/ledger.js";
import { copyGroup, place } from "../shapes/report.js";
import { type ApiContext, type App, askedIn, asOf, FAILURES, figured, given, idParams } from "./route.js";

const part = {
  category: z
    .enum(CATEGORY_NAMES as readonly [Category, ...Category[]])
    .optional()
    .describe("Only one category."),
  side: z.string().max(200).optional().describe('Only one side\'s people; "all" for the sums.'),
};
const whole = z.strictObject({ asOf });
const ledgerQuery = z.strictObject({ asOf, ...figured, ...part });
const comparisonQuery = z.strictObject({
  asOf,
  policyOption: figured.policyOption,
  ...part,
  policies: z.string().max(300).optional().describe("Names with commas between; all where left out."),
});
const copies = z.object({ items: z.array(copyGroup) });
const places = z.object({ items: z.array(place) });

/** One episode, from all sides. */
export function episode(app: App, { book, answers }: ApiContext): void {
  const schema = (summary: string, querystring: z.ZodType, answer: z.ZodType) => ({
    ...{ summary, tags: ["episodes"], params: idParams, querystring, response: { 200: answer, ...FAILURES } },
  });
  app.get(
    "/api/episodes/:id",
    {
      schema: {
        ...schema("Figures, series, withheld figures, checks, background, incidents", ledgerQuery, ledger),
        querystring: ledgerQuery,
      },
    },
    (request, reply) =>
      answers.send(request, reply, ledger, async () => {
        const { id } = request.params;
        const asked = { ...askedIn(request.query), episode: id };
        const [found] = (await book.ledger(asked)).episodes;
        if (found === undefined) throw new TollbookError("episode/unknown", { episode: id });
        return found;
      }),
  );
  app.get(
    "/api/episodes/:id/comparison",
    {
      schema: {
        ...schema("The same figures under several policies", comparisonQuery, comparison),
        querystring: comparisonQuery,
      },
    },
    (request, reply) =>
      answers.send(request, reply, comparison, async () => {
        const { policies: named, ...options } = request.query;
        const policies = policiesOf(named);
        const asked = { ...askedIn(options), episode: request.params.id };
        return { ...(await book.comparison(policies, asked)), policies };
      }),
  );
  app.get(
    "/api/episodes/:id/history",
    {
      schema: {
        ...schema(
          "The toll day by day: what each source newly said, what could then be known",
          ledgerQuery,
          history,
        ),
        querystring: ledgerQuery,
      },
    },
    (request, reply) =>
      answers.send(request, reply, history, () =>
        book.dayByDay({ ...askedIn(request.query), episode: request.params.id }),
      ),
  );
  app.get(
    "/api/episodes/:id/chronicle",
    {
      schema: {
        ...schema("What the parties did and said by day, ceasefires, who blames whom", whole, chronicle),
        querystring: whole,
      },
    },
    (request, reply) =>
      answers.send(request, reply, chronicle, async () => {
        const { id } = request.params;
        const [found] = await book.chronicles({ ...given(request.query), episode: id });
        if (found === undefined) throw new TollbookError("episode/unknown", { episode: id });
        return found;
      }),
  );
  app.get(
    "/api/episodes/:id/copies",
    { schema: schema("Who copied whom: reports that carry one text", z.strictObject({}), copies) },
    (request, reply) =>
      answers.send(request, reply, copies, async () => ({ items: await book.copies(request.params.id) })),
  );
  app.get(
    "/api/episodes/:id/places",
    {
      schema: {
        ...schema("The places named, each with its claims and incidents", whole, places),
        querystring: whole,
      },
    },
    (request, reply) =>
      answers.send(request, reply, places, async () => ({
        items: await book.places({ ...given(request.query), episode: request.params.id }),
      })),
  );
}

/** @throws {TollbookError} `policy/unknown`, by the comparison itself. */
function policiesOf(named: string | undefined): readonly PolicyName[] {
  if (named === undefined) return POLICY_NAMES;
  return [...new Set(named.split(",").map((name) => name.trim()))] as PolicyName[];
}
