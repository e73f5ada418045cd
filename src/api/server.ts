import swagger from "@fastify/swagger";
import fastify, { type FastifyRequest } from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { type Defaults, type Desk, type Fetcher, type Handed, receive } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import { Answers } from "./answers.js";
import { Feed } from "./feed.js";
import { type DeskFile, pageFor, pages, send } from "./pages/index.js";
import { problemOf, STATUS, tollbookError } from "./problem.js";
import { Readings } from "./readings.js";
import { ROUTES } from "./routes/index.js";
import type { App } from "./routes/route.js";
import { guard } from "./security/guard.js";
import { secureHeaders } from "./security/headers.js";
import { keepOthersOut } from "./security/origin.js";
import { Sessions } from "./security/sessions.js";
import { SignInTries } from "./security/tries.js";

/** A body may be no larger: a report is at most 20 MB. */
const BODY_LIMIT = 24 * 1024 * 1024;
const BODY_LIMIT_TEXT = "24 MB";

export interface ServerOptions {
  readonly book: Desk;
  /** Another opening of the same book, for long work. */
  readonly openAgain: () => Promise<Desk>;
  /** The time, ISO 8601. */
  readonly now: () => string;
  readonly version: string;
  /** Opens what fetches addresses; left out, none are fetched. */
  readonly fetcher?: () => Promise<Fetcher>;
  /** Only this machine can reach it. */
  readonly loopback?: boolean;
  /** Told of each answer: which route's, its status, and how long it took, in seconds. */
  readonly onAnswer?: (answer: Answered) => void;
  /** Addresses or networks of proxies that are believed when they say, in X-Forwarded-For, for whom they ask. */
  readonly trustProxy?: readonly string[];
  /** The built desk, see `deskFiles`. */
  readonly files?: ReadonlyMap<string, DeskFile>;
}

/** An answer, without what was asked for or answered. */
export interface Answered {
  readonly method: string;
  /** The route as it is declared ("/api/episodes/:id"), "" where there is none. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

async function noFetcher(): Promise<Fetcher> {
  throw new TollbookError("fetch/bad-address", { url: "the address", why: "this server fetches nothing" });
}

/** Every shape is described as it is sent and as it is taken; those that no route names are left out. */
function withoutUnused<T extends object>(document: T): T {
  const { components } = document as { components?: { schemas?: Record<string, unknown> } };
  const schemas = components?.schemas ?? {};
  for (let dropped = true; dropped; ) {
    const text = JSON.stringify(document);
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
    for (const name of unused) delete schemas[name];
    dropped = unused.length > 0;
  }
  return document;
}

/** The API over a book, ready to listen or to be asked directly. */
export async function buildServer({
  book,
  openAgain,
  now,
  version,
  fetcher = noFetcher,
  loopback = true,
  trustProxy = [],
  files = new Map(),
  onAnswer,
}: ServerOptions): Promise<App> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 600, ignoreTrailingSlash: false },
    requestTimeout: 120_000,
    return503OnClosing: true,
    forceCloseConnections: true,
    ...(trustProxy.length === 0 ? {} : { trustProxy: [...trustProxy] }),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "tollbook",
        version,
        description:
          "A book of every claim of how many were killed, wounded, missing, captured or displaced: who says so, " +
          "whose people, as of when, in which words. Failures have one shape, Problem.",
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });
  app.setErrorHandler((error, _request, reply) => {
    const problem = tollbookError(error, BODY_LIMIT_TEXT);
    return reply
      .code(STATUS[problem.code])
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(problemOf(problem)));
  });
  app.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    const path = (url.split("?")[0] ?? "").slice(0, 200);
    const page = method === "GET" ? pageFor(path, files) : null;
    if (page !== null) return send(page, request, reply);
    throw new TollbookError("request/no-route", { method, path });
  });
  if (onAnswer !== undefined)
    app.addHook("onResponse", async ({ method, routeOptions }, { statusCode: status, elapsedTime }) =>
      onAnswer({ method, route: routeOptions.url ?? "", status, seconds: elapsedTime / 1000 }),
    );
  secureHeaders(app);
  keepOthersOut(app, { loopback });
  const feed = new Feed(book);
  app.addHook("preClose", async () => feed.close());
  const sessions = new Sessions();
  const clock = () => Date.parse(now());
  guard(app, { book, sessions, loopback, clock });
  const deskOf = ({ visitor }: Pick<FastifyRequest, "visitor">) =>
    visitor?.name == null ? book : book.by(visitor.name);
  const readings = new Readings(feed, now);
  // one for all: it keeps requests to one host apart
  let opened: Promise<Fetcher> | null = null;
  const shared = () => {
    opened ??= fetcher();
    return opened;
  };
  app.addHook("onClose", async () => (await opened?.catch(() => null))?.close());
  const take = (handed: Handed, defaults: Defaults) => receive(handed, { defaults, fetcher: shared });
  const context = {
    ...{ sessions, clock, loopback, tries: new SignInTries() },
    book,
    deskOf,
    readings,
    receive: take,
    openAgain,
    now,
    version,
    feed,
    answers: new Answers(book),
  };
  for (const route of ROUTES) route(app, context);
  pages(app, files);
  await app.ready();
  return app;
}
