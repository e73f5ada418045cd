import { z } from "zod";
import type { Answer } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import { claim } from "../shapes/claim.js";
import { decision, fields } from "../shapes/decision.js";
import { type ApiContext, type App, FAILURES, idParams } from "./route.js";

const reader = z.string().min(1).max(100);
const assignment = z
  .object({
    id: z.string(),
    at: z.string(),
    name: z.string(),
    reports: z.array(z.string()),
    readers: z.array(z.string()).describe("Two."),
    progress: z.record(z.string(), z.object({ answered: z.int(), finished: z.boolean() })),
    claims: z.int().describe("How many claims each has to answer."),
  })
  .meta({ id: "Assignment" });
const answer = z
  .strictObject({
    claim: z.string().min(1).max(100),
    verdict: z.enum(["accept", "correct", "reject"]),
    fields: fields.default({}).describe("Of a correction."),
  })
  .meta({ id: "Answer" });
const work = z.object({ assignment, claims: z.array(claim), answers: z.array(answer) });
const comparison = z.object({
  assignment,
  agreement: z.array(
    z.object({
      field: z.string().describe('"verdict" over all claims, then each field over the claims both kept.'),
      claims: z.int(),
      same: z.int(),
      percent: z.number().nullable(),
      kappa: z.number().nullable().describe("Cohen's kappa; null where both used one value throughout."),
    }),
  ),
  items: z.array(
    z.object({
      claim,
      answers: z.array(answer).describe("In the order of the readers."),
      differ: z.boolean(),
      settled: z.string().nullable().describe("Id of the decision that settled it."),
    }),
  ),
});
const tags = ["two readers"];
const list = z.object({ items: z.array(assignment) });
const asReader = z.strictObject({
  reader: reader.optional().describe("Who reads; where one signs in, oneself and nobody else."),
});

/** Reports given to two people blind, their answers, how far they agree, and settling the rest. */
export function twoReaders(app: App, { book, deskOf, feed, loopback }: ApiContext): void {
  /** @throws {TollbookError} `account/forbidden` for asking in another's name. */
  const readerOf = (named: string | undefined, signedIn: string | null | undefined): string => {
    const name = loopback ? (named ?? signedIn ?? "") : (signedIn ?? "");
    if (!loopback && named !== undefined && named !== name)
      throw new TollbookError("account/forbidden", { role: "reader", needed: `reader called ${named}` });
    return name;
  };
  app.get(
    "/api/assignments",
    {
      schema: {
        summary: "What was given to two readers, the newest first",
        tags,
        response: { 200: list, ...FAILURES },
      },
    },
    async () => list.parse({ items: await book.twoReaders.list() }),
  );
  app.post(
    "/api/assignments",
    {
      schema: {
        summary: "Gives reports to two readers who do not see each other's answers",
        tags,
        body: z.strictObject({
          name: z.string().max(200),
          reports: z.array(z.string().max(500)).min(1).max(500),
          readers: z.array(reader).length(2),
        }),
        response: { 201: assignment, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { name, reports, readers } = request.body;
      const given = await deskOf(request).twoReaders.give(name, reports, readers as [string, string]);
      void feed.look();
      reply.code(201);
      return assignment.parse(given);
    },
  );
  app.get(
    "/api/assignments/:id/work",
    {
      schema: {
        summary: "What one reader has to look at, as it was read, and the reader's own answers",
        tags,
        params: idParams,
        querystring: asReader,
        response: { 200: work, ...FAILURES },
      },
    },
    async ({ params, query, visitor }) =>
      work.parse(await book.twoReaders.work(params.id, readerOf(query.reader, visitor?.name))),
  );
  app.post(
    "/api/assignments/:id/answers",
    {
      config: { needs: "reader" },
      schema: {
        summary: "Answers claims; `finished` ends the reading for good",
        tags,
        params: idParams,
        body: asReader.extend({ answers: z.array(answer).max(5000), finished: z.boolean().default(false) }),
        response: { 201: assignment, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { reader: named, answers, finished } = request.body;
      const name = readerOf(named, request.visitor?.name);
      const after = await deskOf(request).twoReaders.answer(
        request.params.id,
        name,
        answers as Answer[],
        finished,
      );
      void feed.look();
      reply.code(201);
      return assignment.parse(after);
    },
  );
  app.get(
    "/api/assignments/:id/comparison",
    {
      schema: {
        summary: "How far the two agree, field by field, and what they say; once both have finished",
        tags,
        params: idParams,
        response: { 200: comparison, ...FAILURES },
      },
    },
    async ({ params }) => comparison.parse(await book.twoReaders.compare(params.id)),
  );
  app.post(
    "/api/assignments/:id/settlements",
    {
      schema: {
        summary: "Settles a claim: one of the two answers, or a third, becomes a decision",
        tags,
        params: idParams,
        body: z.strictObject({
          claim: z.string().max(100),
          choice: z.union([z.enum(["first", "second"]), answer]),
        }),
        response: { 201: z.object({ decisions: z.array(decision) }), ...FAILURES },
      },
    },
    async (request, reply) => {
      const { claim: id, choice } = request.body;
      const made = await deskOf(request).twoReaders.settle(
        request.params.id,
        id,
        choice as "first" | "second" | Answer,
      );
      void feed.look();
      reply.code(201);
      const decisions = made === null ? [] : await book.decisions({ id: made.id });
      return z.object({ decisions: z.array(decision) }).parse({ decisions });
    },
  );
}
