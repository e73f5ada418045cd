import { z } from "zod";
import type { DecisionDraft } from "../../book/index.js";
import type { Ruling } from "../../domain/decision.js";
import { TollbookError } from "../../domain/error.js";
import { cursorOf, placeOf } from "../cursor.js";
import { decision, decisionDraft, reviewItem } from "../shapes/decision.js";
import { type ApiContext, type App, FAILURES, given, pageOf, paging } from "./route.js";

const query = z.strictObject({
  ...paging,
  id: z.string().max(100).optional(),
  subject: z.string().max(500).optional().describe("About this claim, report or episode."),
  report: z.string().max(500).optional().describe("About this report, or claims in it."),
  actor: z.string().max(200).optional(),
});
const queueQuery = z.strictObject({
  episode: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

const page = pageOf(decision).extend({
  revision: z.int().nullable().describe("The subject's revision, where one was asked for."),
});
const queue = z.object({ items: z.array(reviewItem) });
const made = z.object({ decisions: z.array(decision) });
const isPlace = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

/** Deciding, undoing, and what wants a look. */
export function decisions(app: App, { book, answers, feed, deskOf }: ApiContext): void {
  app.get(
    "/api/review",
    {
      schema: {
        summary: "Claims that nobody has decided on and decisions that lost their words, the heaviest first",
        tags: ["review"],
        querystring: queueQuery,
        response: { 200: queue, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(request, reply, queue, async () => ({
        items: await book.reviewQueue(given(request.query)),
      })),
  );
  app.get(
    "/api/decisions",
    {
      schema: {
        summary: "Decisions, the newest first, those undone too",
        tags: ["review"],
        querystring: query,
        response: { 200: page, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { after, limit, ...filter } = request.query;
      const place = after === undefined ? {} : { before: placeOf(after, isPlace) };
      const found = await book.decisions({ ...given(filter), ...place, limit: limit + 1 });
      const items = found.slice(0, limit);
      const revision = filter.subject === undefined ? null : await book.revisionOf(filter.subject);
      if (revision !== null) reply.header("etag", `"${revision}"`);
      const next = found.length > limit ? cursorOf(items.at(-1)?.seq ?? null) : null;
      return page.parse({ items, next, revision });
    },
  );
  app.post(
    "/api/decisions",
    {
      schema: {
        summary: "Makes a decision",
        description:
          "`If-Match` names the revision of the subject that was looked at (its `revision`, in quotes; 0 where it has none); " +
          "several subjects are named in `revisions`. Somebody else's decision in between answers decision/stale, and nothing is kept. " +
          "Adding a claim and undoing need no revision.",
        tags: ["review"],
        body: decisionDraft,
        headers: z.looseObject({ "if-match": z.string().max(100).optional() }),
        response: { 201: made, ...FAILURES },
      },
    },
    async (request, reply) => {
      const draft = request.body as DecisionDraft;
      const revisions = revisionsOf(draft, request.headers["if-match"]);
      const kept = await deskOf(request).decide([{ ...draft, revisions }]);
      void feed.look();
      reply.code(201);
      const told = await book.decisions({ id: kept[0]?.id ?? "" });
      return made.parse({ decisions: told });
    },
  );
}

/** The ids a ruling is about whose revision must be known. */
function subjectsOf(ruling: Ruling): readonly string[] {
  switch (ruling.kind) {
    case "add":
    case "undo":
      return [];
    case "merge-claims":
      return ruling.claims;
    case "merge-episodes":
      return ruling.episodes;
    case "split-episode":
    case "rename-episode":
      return [ruling.episode];
    case "assign-report":
    case "date-report":
    case "withdraw-report":
      return [ruling.report];
    default:
      return [ruling.claim];
  }
}

/** @throws {TollbookError} `decision/no-revision`, `request/invalid`. */
function revisionsOf({ ruling, revisions = {} }: DecisionDraft, match: string | undefined) {
  const subjects = [...new Set(subjectsOf(ruling))];
  // a report may be called "constructor": names that every object has are no revisions
  const all: Record<string, number> = Object.assign(Object.create(null), revisions);
  const [only] = subjects;
  if (match !== undefined && only !== undefined && subjects.length === 1) {
    const revision = /^(?:W\/)?"?(\d{1,15})"?$/u.exec(match.trim())?.[1];
    if (revision === undefined)
      throw new TollbookError("request/invalid", {
        problem: `headers.if-match: a revision in quotes, such as "17", not ${match}`,
      });
    all[only] = Number(revision);
  }
  const missing = subjects.find((subject) => all[subject] === undefined);
  if (missing !== undefined) throw new TollbookError("decision/no-revision", { subject: missing });
  return all;
}
