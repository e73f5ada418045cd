import { z } from "zod";
import { cursorOf, placeOf } from "../cursor.js";
import { logLine, verification } from "../shapes/log.js";
import { type ApiContext, type App, FAILURES, given, pageOf, paging } from "./route.js";

const query = z.strictObject({
  ...paging,
  kind: z.string().max(100).optional().describe('A kind of line, or the beginning of kinds: "report/".'),
  subject: z.string().max(500).optional().describe("What the line is about: an id."),
  actor: z.string().max(200).optional().describe("Who wrote it."),
});
const page = pageOf(logLine);
const isPlace = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

/** Everything that happened, and whether it holds. */
export function log(app: App, { book, answers, openAgain }: ApiContext): void {
  app.get(
    "/api/log",
    {
      schema: {
        summary: "The log, newest first; each line says whether its hash is its own",
        tags: ["log"],
        querystring: query,
        response: { 200: page, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(
        request,
        reply,
        page,
        async () => {
          const { after, limit, ...filter } = request.query;
          const place = after === undefined ? {} : { before: placeOf(after, isPlace) };
          const { items, next } = await book.logPage({ ...given(filter), ...place, limit });
          return { items, next: cursorOf(next) };
        },
        { of: "log" },
      ),
  );

  let verifying: Promise<z.infer<typeof verification>> | null = null;
  const verify = async () => {
    const own = await openAgain();
    try {
      const { problems, ...rest } = await own.verify();
      return { ...rest, problems: [...problems] };
    } finally {
      await own.close();
    }
  };
  app.get(
    "/api/verify",
    {
      schema: {
        summary: "Checks the whole book: the log's chain, every report's hash, every row, every quote",
        description: "Takes as long as reading the whole book; those who ask meanwhile get the same answer.",
        tags: ["log"],
        querystring: z.strictObject({}),
        response: { 200: verification, ...FAILURES },
      },
    },
    async () => {
      verifying ??= verify().finally(() => {
        verifying = null;
      });
      return verifying;
    },
  );
}
