import { z } from "zod";
import { explanation } from "../shapes/explanation.js";
import { type ApiContext, type App, asOf, FAILURES, given, idParams } from "./route.js";

const query = z.strictObject({ asOf });

/** Where a claim, an act, a figure or an entry of a chronicle comes from. */
export function explain(app: App, { book, answers }: ApiContext): void {
  app.get(
    "/api/explain/:id",
    {
      schema: {
        summary: "Where a claim, an act, a figure or an entry of a chronicle comes from",
        tags: ["claims"],
        params: idParams,
        querystring: query,
        response: { 200: explanation, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(request, reply, explanation, () => book.explain(request.params.id, given(request.query))),
  );
}
