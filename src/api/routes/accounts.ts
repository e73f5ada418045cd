import { z } from "zod";
import { ROLES } from "../../domain/account.js";
import { TollbookError } from "../../domain/error.js";
import { cookieOf, SESSION_COOKIE } from "../security/guard.js";
import { type ApiContext, type App, FAILURES, idParams } from "./route.js";

const role = z.enum(ROLES).meta({ id: "Role" });
const name = z.string().min(1).max(100);
const password = z.string().min(1).max(1000);
const user = z.object({ name: z.string(), role, addedAt: z.string() }).meta({ id: "User" });
const token = z
  .object({ id: z.string(), user: z.string(), label: z.string(), addedAt: z.string() })
  .meta({ id: "Token" });
const session = z
  .object({
    accounts: z.boolean().describe("Whether one must sign in here."),
    name: z.string().nullable(),
    role: role.nullable().describe("Null while nobody is signed in."),
    csrf: z
      .string()
      .nullable()
      .describe("To be sent as X-Tollbook-Csrf with whatever changes something; null where none is needed."),
  })
  .meta({ id: "Session" });
const nameParams = z.strictObject({ name });
const nothing = z.null().describe("Nothing.");
const tags = ["accounts"];
const COOKIE = "Path=/; Secure; HttpOnly; SameSite=Strict";

/** Signing in and out, and keeping accounts. */
export function accounts(app: App, { book, sessions, tries, loopback, deskOf, clock }: ApiContext): void {
  app.get(
    "/api/session",
    {
      config: { needs: "anybody" },
      schema: { summary: "Who is signed in", tags, response: { 200: session, ...FAILURES } },
    },
    async ({ visitor }) => ({
      accounts: !loopback,
      name: visitor?.name ?? null,
      role: visitor?.role ?? null,
      csrf: visitor?.csrf ?? null,
    }),
  );
  app.post(
    "/api/session",
    {
      config: { needs: "anybody" },
      schema: {
        summary: "Signs in: the answer sets a cookie",
        tags,
        body: z.strictObject({ name, password }),
        response: { 200: session, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { body, ip } = request;
      const check = () => book.accounts.signIn(body.name, body.password, ip);
      const found = await tries.attempt(body.name, ip, clock(), check);
      if (found === null) throw new TollbookError("account/refused", { name: body.name });
      const begun = sessions.begin(found, clock());
      reply.header("set-cookie", `${SESSION_COOKIE}=${begun.key}; ${COOKIE}`);
      return { accounts: !loopback, name: found.name, role: found.role, csrf: begun.session.csrf };
    },
  );
  app.delete(
    "/api/session",
    {
      config: { needs: "reader" },
      schema: { summary: "Signs out", tags, response: { 204: nothing, ...FAILURES } },
    },
    async (request, reply) => {
      const key = cookieOf(request.headers.cookie);
      if (key !== null) sessions.end(key);
      if (request.visitor?.name != null) await deskOf(request).accounts.signedOut(request.visitor.name);
      return reply.header("set-cookie", `${SESSION_COOKIE}=; Max-Age=0; ${COOKIE}`).code(204).send(null);
    },
  );

  const admin = { config: { needs: "admin" } } as const;
  app.get(
    "/api/users",
    {
      ...admin,
      schema: {
        summary: "The accounts",
        tags,
        response: { 200: z.object({ items: z.array(user) }), ...FAILURES },
      },
    },
    async () => ({ items: [...(await book.accounts.users())] }),
  );
  app.post(
    "/api/users",
    {
      ...admin,
      schema: {
        summary: "Adds an account",
        tags,
        body: z.strictObject({ name, role, password }),
        response: { 201: user, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { name: who, role: what, password: secret } = request.body;
      reply.code(201);
      return deskOf(request).accounts.add(who, what, secret);
    },
  );
  app.patch(
    "/api/users/:name",
    {
      ...admin,
      schema: {
        summary: "Changes a role or a password; a new password signs out",
        tags,
        params: nameParams,
        body: z.strictObject({ role: role.optional(), password: password.optional() }),
        response: { 204: nothing, ...FAILURES },
      },
    },
    async (request, reply) => {
      const { role: what, password: secret } = request.body;
      const change = {
        ...(what === undefined ? {} : { role: what }),
        ...(secret === undefined ? {} : { password: secret }),
      };
      await deskOf(request).accounts.change(request.params.name, change);
      if (secret !== undefined) sessions.endAllOf(request.params.name);
      return reply.code(204).send(null);
    },
  );
  app.delete(
    "/api/users/:name",
    {
      ...admin,
      schema: {
        summary: "Removes an account and its tokens",
        tags,
        params: nameParams,
        response: { 204: nothing, ...FAILURES },
      },
    },
    async (request, reply) => {
      await deskOf(request).accounts.remove(request.params.name);
      sessions.endAllOf(request.params.name);
      return reply.code(204).send(null);
    },
  );
  app.get(
    "/api/tokens",
    {
      ...admin,
      schema: {
        summary: "The tokens of programs",
        tags,
        response: { 200: z.object({ items: z.array(token) }), ...FAILURES },
      },
    },
    async () => ({ items: [...(await book.accounts.tokens())] }),
  );
  app.post(
    "/api/tokens",
    {
      ...admin,
      schema: {
        summary: "Makes a token; its key is shown this once",
        tags,
        body: z.strictObject({ user: name, label: z.string().min(1).max(100) }),
        response: { 201: z.object({ token, key: z.string() }), ...FAILURES },
      },
    },
    async (request, reply) => {
      reply.code(201);
      return deskOf(request).accounts.makeToken(request.body.user, request.body.label);
    },
  );
  app.delete(
    "/api/tokens/:id",
    {
      ...admin,
      schema: { summary: "Ends a token", tags, params: idParams, response: { 204: nothing, ...FAILURES } },
    },
    async (request, reply) => {
      await deskOf(request).accounts.endToken(request.params.id);
      return reply.code(204).send(null);
    },
  );
}
