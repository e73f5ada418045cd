import { z } from "zod";
import { FORMATS } from "../../book/index.js";
import { sha256Hex } from "../../domain/id.js";
import { type ApiContext, type App, askedIn, asOf, FAILURES, figured, idParams } from "./route.js";

const query = z.strictObject({ asOf, ...figured });

/** What changed in an episode, for feed readers. */
export function changes(app: App, { book }: ApiContext): void {
  app.get(
    "/api/episodes/:id/changes.atom",
    {
      schema: {
        summary: "What changed day by day, as an Atom feed",
        description:
          "Answers 304 to an `if-none-match` with the `etag` of an earlier answer while nothing changed.",
        tags: ["episodes"],
        params: idParams,
        querystring: query,
        response: { 200: z.string().describe("application/atom+xml"), ...FAILURES },
      },
    },
    async (request, reply) => {
      const feed = await book.write("atom", {
        ...askedIn(request.query),
        episode: request.params.id,
        address: request.url,
      });
      const etag = `"${sha256Hex(feed).slice(0, 32)}"`;
      reply.header("etag", etag).header("cache-control", "private, no-cache");
      const known = (request.headers["if-none-match"] ?? "").split(",").map((each) => each.trim());
      if (known.includes(etag) || known.includes(`W/${etag}`))
        return reply.code(304 as never).send("" as never);
      return reply.type(`${FORMATS.atom.type}; charset=utf-8`).send(feed);
    },
  );
}
