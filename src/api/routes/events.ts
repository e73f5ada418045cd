import { z } from "zod";
import { SECURE_HEADERS } from "../security/headers.js";
import { type ApiContext, type App, FAILURES } from "./route.js";

/** What changes, as it changes. */
export function events(app: App, { feed }: ApiContext): void {
  app.get(
    "/api/events",
    {
      schema: {
        summary:
          "Server-sent events: `revision`, `log` when the book changes, `reading` while reports are read",
        description:
          'The stream begins with a `revision` event. Its data is {"revision": number}; a `log` event, {"line": number}, tells the ' +
          "last line of its log, which signing and the two readers change, too; a `reading` event carries a Reading.",
        tags: ["events"],
        querystring: z.strictObject({}),
        response: { 200: z.string().describe("text/event-stream"), ...FAILURES },
      },
    },
    async (_request, reply) => {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...SECURE_HEADERS,
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      await feed.listen(raw);
    },
  );
}
