import { z } from "zod";
import { type Handed, readDefaults } from "../../book/index.js";
import { message } from "../shapes/report.js";
import { type ApiContext, type App, FAILURES, idParams } from "./route.js";

const takenForGranted = {
  published: z.string().max(40).nullable().optional().describe("Where it does not say."),
  publisher: z.string().max(300).nullable().optional().describe("Where it does not say."),
  language: z.string().max(20).nullable().optional().describe("Where it does not say."),
};

const handed = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("text"),
      title: z.string().max(2000),
      text: z.string().max(2_000_000),
      url: z.string().max(2000).nullable().optional(),
      ...takenForGranted,
    }),
    z.strictObject({
      kind: z.literal("file"),
      name: z.string().min(1).max(500).describe("Its ending says what it is."),
      base64: z.base64().describe("The file's bytes."),
      ...takenForGranted,
    }),
    z.strictObject({ kind: z.literal("address"), address: z.string().min(1).max(2000), ...takenForGranted }),
  ])
  .meta({ id: "Handed" });

const reading = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(["reading", "done", "failed"]),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    reports: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        origin: z.string(),
        status: z.enum(["new", "known", "version"]),
        claims: z.int(),
        messages: z.array(message),
        episode: z.string().nullable(),
      }),
    ),
    failures: z.array(z.object({ origin: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: "Reading" });

const list = z.object({ items: z.array(reading) });

/** Reports handed over: typed, dropped, or named by their address. */
export function readings(app: App, { receive, readings: all, deskOf }: ApiContext): void {
  app.post(
    "/api/readings",
    {
      schema: {
        summary: "Reads what is handed over into the book: words, a file or an address",
        description:
          "Answers at once. What becomes of it is told by `reading` events and by GET /api/readings/{id}.",
        tags: ["reading"],
        body: handed,
        response: { 202: reading, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { published = null, publisher = null, language = null, ...rest } = request.body;
      const defaults = readDefaults({ published, publisher, language });
      const given: Handed =
        rest.kind === "file"
          ? { kind: "file", name: rest.name, bytes: Buffer.from(rest.base64, "base64") }
          : rest.kind === "text"
            ? { kind: "text", title: rest.title, text: rest.text, url: rest.url ?? null }
            : rest;
      const name = given.kind === "file" ? given.name : given.kind === "text" ? given.title : given.address;
      const arrivals = receive(given, defaults);
      reply.code(202);
      return reading.parse(all.start(name, deskOf(request), arrivals));
    },
  );
  app.get(
    "/api/readings",
    {
      schema: {
        summary: "What was handed over since the server started, the newest first",
        tags: ["reading"],
        response: { 200: list, ...FAILURES },
      },
    },
    async () => list.parse({ items: all.list() }),
  );
  app.get(
    "/api/readings/:id",
    {
      schema: {
        summary: "How far a reading is, what it read and what it could not",
        tags: ["reading"],
        params: idParams,
        response: { 200: reading, ...FAILURES },
      },
    },
    async (request) => reading.parse(all.get(request.params.id)),
  );
}
