import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "../routes/route.js";
import type { DeskFile } from "./files.js";
import { REFERENCE_CSS, referencePage } from "./reference.js";

export { type DeskFile, deskFiles } from "./files.js";

const NO_DESK = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>tollbook</title><link rel="stylesheet" href="/api/reference.css"></head>
<body><h1>tollbook</h1><p>The desk is not built here: <code>npm run build</code> builds it. The <a href="/api/reference">API</a> works.</p></body></html>
`;

/** The desk's files and the API's reference. */
export function pages(app: App, files: ReadonlyMap<string, DeskFile>): void {
  const hidden = { config: { needs: "anybody" }, schema: { hide: true } as object } as const;
  app.get("/api/openapi.json", hidden, () => app.swagger());
  let page: string | null = null;
  app.get("/api/reference", hidden, (_request, reply) => {
    page ??= referencePage(app.swagger());
    return reply.type("text/html; charset=utf-8").send(page);
  });
  app.get("/api/reference.css", hidden, (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(REFERENCE_CSS),
  );
  const index = files.get("/index.html") ?? null;
  for (const [path, file] of files) app.get(path, hidden, (request, reply) => send(file, request, reply));
  app.get("/", hidden, (request, reply) =>
    index === null ? reply.type("text/html; charset=utf-8").send(NO_DESK) : send(index, request, reply),
  );
}

/** The page that a path of the desk's own ("/episodes/e_1") opens; null for what is none. */
export function pageFor(path: string, files: ReadonlyMap<string, DeskFile>): DeskFile | null {
  const isScreen = !path.startsWith("/api") && !/\.\w+$/u.test(path);
  return isScreen ? (files.get("/index.html") ?? null) : null;
}

export function send(file: DeskFile, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply
    .type(file.type)
    .header("etag", file.tag)
    .header("vary", "accept-encoding")
    .header("cache-control", file.isForever ? "public, max-age=31536000, immutable" : "no-cache");
  if (headers["if-none-match"] === file.tag) return reply.code(304).send();
  if (file.gzip !== null && /\bgzip\b/u.test(String(headers["accept-encoding"] ?? "")))
    return reply.header("content-encoding", "gzip").send(file.gzip);
  return reply.send(file.body);
}
