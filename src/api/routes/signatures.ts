import { z } from "zod";
import { difference, signature } from "../shapes/decision.js";
import { type ApiContext, type App, askedIn, asOf, FAILURES, figured, idParams } from "./route.js";

const query = z.strictObject({ episode: z.string().max(100).optional() });
const draft = z
  .strictObject({
    episode: z.string().min(1).max(100),
    name: z.string().min(1).max(200).describe("The person, as it is to stand under the ledger."),
    statement: z.string().max(5000).nullable().optional(),
    asOf,
    ...figured,
  })
  .meta({ id: "SignatureDraft" });
const list = z.object({ items: z.array(signature) });

/** Ledgers that a named person signed, and what changed since. */
export function signatures(app: App, { book, feed, deskOf }: ApiContext): void {
  app.get(
    "/api/signatures",
    {
      schema: {
        summary: "What was signed, the newest first",
        tags: ["sign-off"],
        querystring: query,
        response: { 200: list, ...FAILURES },
      },
    },
    async (request) => list.parse({ items: await book.signatures(request.query.episode) }),
  );
  app.get(
    "/api/signatures/:id",
    {
      schema: {
        summary: "A signed ledger, and what is otherwise now",
        tags: ["sign-off"],
        params: idParams,
        response: { 200: difference, ...FAILURES },
      },
    },
    async (request) => {
      const { signature: signed, asSigned, today, holds } = await book.differences(request.params.id);
      return difference.parse({ signature: signed, holds, asSigned: asSigned.figures, today: today.figures });
    },
  );
  app.post(
    "/api/signatures",
    {
      schema: {
        summary: "Signs a ledger, as it is now or as of a time",
        tags: ["sign-off"],
        body: draft,
        response: { 201: signature, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { episode, name, ...options } = request.body;
      const asked = { episode, name, ...askedIn(options) };
      const signed = await deskOf(request).sign(asked);
      void feed.look();
      reply.code(201);
      return signature.parse(signed);
    },
  );
}
