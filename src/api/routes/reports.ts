import { z } from "zod";
import { TollbookError } from "../../domain/error.js";
import { cursorOf, placeOf } from "../cursor.js";
import { reportFile, reportRow } from "../shapes/report.js";
import { type ApiContext, type App, FAILURES, given, idParams, pageOf, paging } from "./route.js";

const query = z.strictObject({
  ...paging,
  q: z
    .string()
    .max(200)
    .optional()
    .describe("Words in the title, the text, the publisher's name or the id; all must be there."),
  episode: z.string().max(100).optional(),
  publisher: z.string().max(200).optional(),
  language: z.string().max(10).optional(),
  undated: z.stringbool().optional().describe("Only reports without a date."),
});
const version = z.strictObject({
  version: z.coerce.number().int().min(1).optional().describe("The newest where left out."),
});

const page = pageOf(reportRow);

interface Place {
  readonly published: string;
  readonly id: string;
}
const isPlace = (value: unknown): value is Place =>
  typeof value === "object" &&
  value !== null &&
  "published" in value &&
  typeof value.published === "string" &&
  "id" in value &&
  typeof value.id === "string";

/** Reports: a list, and one with its words, claims and versions. */
export function reports(app: App, { book, answers }: ApiContext): void {
  app.get(
    "/api/reports",
    {
      schema: {
        summary: "Reports, the newest first, undated ones last, searched and filtered",
        tags: ["reports"],
        querystring: query,
        response: { 200: page, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(request, reply, page, async () => {
        const { after, limit, q, ...filter } = request.query;
        const place = after === undefined ? {} : { after: placeOf(after, isPlace) };
        const asked = { ...given(filter), ...given({ words: q }), ...place, limit };
        const { items, next } = await book.reportPage(asked);
        return { items, next: cursorOf(next) };
      }),
  );
  app.get(
    "/api/reports/:id",
    {
      schema: {
        summary: "One report: its text, claims, acts, messages and versions",
        tags: ["reports"],
        params: idParams,
        querystring: version,
        response: { 200: reportFile, ...FAILURES },
      },
    },
    (request, reply) =>
      answers.send(request, reply, reportFile, () =>
        book.reportFile(request.params.id, request.query.version),
      ),
  );
  app.get(
    "/api/reports/:id/original",
    {
      schema: {
        summary: "The bytes that the report was made from, as they came in, to save",
        description:
          "How they were got stands in the headers X-Tollbook-Form, X-Tollbook-Url and X-Tollbook-Sha256.",
        tags: ["reports"],
        params: idParams,
        querystring: version,
        response: { 200: z.string().describe("The bytes."), ...FAILURES },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const kept = await book.custody(id, request.query.version);
      if (kept?.bytes == null) throw new TollbookError("id/unknown", { id });
      const { bytes, form, capture, sha256 } = kept;
      // whatever it is, a browser saves it and does not run it
      return reply
        .header("content-disposition", `attachment; filename="${sha256.slice(0, 16)}.bin"`)
        .header("content-security-policy", "sandbox; default-src 'none'")
        .header("x-tollbook-form", form ?? "")
        .header("x-tollbook-url", encodeURI(capture?.url ?? ""))
        .header("x-tollbook-sha256", sha256)
        .type("application/octet-stream")
        .send(Buffer.from(bytes) as never);
    },
  );
}
