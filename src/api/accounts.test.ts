import { request } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sample, sampleServer } from "./samples.js";
import { serve } from "./serve.js";

const PASSWORD = "a long word for nobody else";
let sample: Sample;
let time = Date.parse("2026-01-02T03:04:05Z");
beforeEach(async () => {
  sample = await sampleServer(undefined, { loopback: false, now: () => new Date(time).toISOString() });
  const { accounts } = sample.book;
  await accounts.add("amina", "admin", PASSWORD);
  await accounts.add("bakyt", "reviewer", PASSWORD);
  await accounts.add("cholpon", "reader", PASSWORD);
});
afterEach(async () => {
  expect((await sample.book.verify()).problems).toEqual([]);
  await sample.close();
});

interface Signed {
  readonly cookie: string;
  readonly "x-tollbook-csrf": string;
}

async function signIn(name: string, password = PASSWORD) {
  const url = "/api/session";
  return sample.app.inject({ method: "POST", url, payload: { name, password } });
}
async function signed(name: string): Promise<Signed> {
  const response = await signIn(name);
  expect(response.statusCode).toBe(200);
  const cookie = String(response.headers["set-cookie"]).split(";")[0] ?? "";
  return { cookie, "x-tollbook-csrf": response.json().csrf };
}
const ask = async (url: string, headers: object = {}, payload?: object, method?: "PATCH" | "DELETE") => {
  const response = await sample.app.inject({
    ...{ url, headers: headers as Record<string, string>, method: method ?? (payload ? "POST" : "GET") },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: response.statusCode, body: response.body === "" ? null : response.json() };
};

test("without an account nothing of the book is told", async () => {
  for (const url of ["/api/episodes", "/api/log", "/api/events", "/api/reports/wire-1", "/api/users"])
    expect(await ask(url)).toMatchObject({ status: 401, body: { code: "account/needed" } });
  expect((await ask("/api/session")).body).toEqual({ accounts: true, name: null, role: null, csrf: null });
});

/** Asks with the path to the letter, as no browser and no `inject` would send it. */
function askRaw(address: string, path: string, method: "GET" | "POST", payload = ""): Promise<number> {
  const { hostname, port } = new URL(address);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(payload) };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    });
    asked.on("error", reject).end(payload);
  });
}

test("no other spelling of a path gets around the account", async () => {
  const { book } = sample;
  const options = { openAgain: async () => book, now: () => "2026-01-02T03:04:05Z", version: "0.0.0" };
  const server = await serve({ book, ...options, host: "127.0.0.1", port: 0, loopback: false });
  const root = server.address.replace(/\/$/u, "");
  try {
    for (const path of ["/%61pi/episodes", "/ap%69/log", "/%61%70%69/users", `${root}/api/users`])
      expect([path, await askRaw(server.address, path, "GET")]).toEqual([path, 401]);
    const user = JSON.stringify({ name: "mallory", role: "admin", password: PASSWORD });
    for (const path of ["/%61pi/users", `${root}/api/users`])
      expect([path, await askRaw(server.address, path, "POST", user)]).toEqual([path, 401]);
    expect(await book.accounts.find("mallory")).toBeNull();
    expect(await askRaw(server.address, "/episodes/e_1", "GET")).toBe(404); // a screen: here no desk is built
  } finally {
    await server.close();
  }
});

test("the cookie is for this site and no script, and ends with the session", async () => {
  const response = await signIn("cholpon");
  expect(String(response.headers["set-cookie"])).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Strict$/u);
  const session = await signed("cholpon");
  expect((await ask("/api/episodes", session)).status).toBe(200);
  expect((await ask("/api/session", session, undefined, "DELETE")).status).toBe(204);
  expect((await ask("/api/episodes", session)).status).toBe(401);
  const idle = await signed("cholpon");
  time += 13 * 3600 * 1000;
  expect((await ask("/api/episodes", idle)).status).toBe(401);
});

test("a password that another process changes ends the sessions it had begun, and no others", async () => {
  const [before, other] = [await signed("cholpon"), await signed("bakyt")];
  const fresh = "another long password";
  await sample.book.accounts.change("cholpon", { password: fresh });
  const response = await signIn("cholpon", fresh);
  const after = { cookie: String(response.headers["set-cookie"]).split(";")[0] ?? "" };
  expect((await ask("/api/episodes", before)).status).toBe(401);
  for (const session of [after, other]) expect((await ask("/api/episodes", session)).status).toBe(200);
  expect(response.body).not.toContain("mark");
  await sample.book.accounts.change("cholpon", { password: PASSWORD });
  expect((await ask("/api/episodes", after)).status).toBe(401);
});

test("each role may do what it is for, and who did it stands in the log", async () => {
  const [reader, reviewer, admin] = [await signed("cholpon"), await signed("bakyt"), await signed("amina")];
  const { items } = (await ask("/api/claims?report=wire-1", reader)).body;
  const decision = { ruling: { kind: "accept", claim: items[0].id }, revisions: { [items[0].id]: 0 } };
  expect((await ask("/api/decisions", reader, decision)).body.code).toBe("account/forbidden");
  expect((await ask("/api/decisions", reviewer, decision)).status).toBe(201);
  expect((await ask("/api/log?kind=decision/", reader)).body.items[0].actor).toBe("bakyt");
  expect((await ask("/api/users", reviewer)).body.code).toBe("account/forbidden");
  expect((await ask("/api/users", admin)).body.items).toHaveLength(3);
});

test("a change needs the session's token beside its cookie", async () => {
  const { cookie } = await signed("bakyt");
  const payload = { episode: "e_1", name: "Bakyt" };
  expect((await ask("/api/signatures", { cookie }, payload)).body.code).toBe("request/cross-site");
  const wrong = { cookie, "x-tollbook-csrf": "x".repeat(32) };
  expect((await ask("/api/signatures", wrong, payload)).body.code).toBe("request/cross-site");
});

test("who tries too often waits, and every try is in the log", async () => {
  for (let tries = 0; tries < 5; tries += 1) expect((await signIn("amina", "wrong")).statusCode).toBe(401);
  expect((await signIn("amina")).json().code).toBe("account/too-many");
  expect((await signIn("nobody", "wrong")).json().code).toBe("account/refused");
  time += 16 * 60 * 1000;
  const admin = await signed("amina");
  const { items } = (await ask("/api/log?kind=user/refused", admin)).body;
  expect(items.map(({ subject }: { subject: string }) => subject)).toEqual([
    "nobody",
    ...Array(5).fill("amina"),
  ]);
  expect(JSON.stringify((await ask("/api/log", admin)).body)).not.toMatch(/scrypt|wrong/u);
});

test("behind a proxy that is believed, one who tries too often makes only themselves wait", async () => {
  const trying = async (app: Sample["app"], from: string, name: string) => {
    const response = await app.inject({
      ...{ method: "POST", url: "/api/session", remoteAddress: "10.0.0.5" },
      ...{ headers: { "x-forwarded-for": from }, payload: { name, password: "wrong" } },
    });
    return response.json().code;
  };
  const behind = await sampleServer(undefined, { loopback: false, trustProxy: ["10.0.0.0/8"] });
  try {
    for (const { app, others } of [
      { app: behind.app, others: "account/refused" },
      { app: sample.app, others: "account/too-many" }, // whoever is not believed is counted by its own address
    ]) {
      for (let tries = 0; tries < 20; tries += 1) await trying(app, "203.0.113.7", `nobody-${tries}`);
      expect(await trying(app, "203.0.113.7", "somebody")).toBe("account/too-many");
      expect(await trying(app, "203.0.113.8", "somebody")).toBe(others);
    }
  } finally {
    await behind.close();
  }
});

test("a program's key works until it is ended", async () => {
  const admin = await signed("amina");
  const made = await ask("/api/tokens", admin, { user: "bakyt", label: "nightly" });
  const bearer = { authorization: `Bearer ${made.body.key}` };
  expect((await ask("/api/session", bearer)).body).toMatchObject({ name: "bakyt", role: "reviewer" });
  expect((await ask("/api/readings", bearer, { kind: "text", title: "A", text: "B" })).status).toBe(202);
  await ask(`/api/tokens/${made.body.token.id}`, admin, undefined, "DELETE");
  expect((await ask("/api/episodes", bearer)).status).toBe(401);
});

test("accounts are changed and removed, but never the last admin", async () => {
  const [admin, other] = [await signed("amina"), await signed("bakyt")];
  expect(
    (await ask("/api/users", admin, { name: "amina", role: "reader", password: PASSWORD })).body.code,
  ).toBe("account/exists");
  expect((await ask("/api/users", admin, { name: "d", role: "reader", password: "short" })).body.code).toBe(
    "account/weak-password",
  );
  expect((await ask("/api/users/amina", admin, undefined, "DELETE")).body.code).toBe("account/last-admin");
  expect((await ask("/api/users/bakyt", admin, { role: "reader" }, "PATCH")).status).toBe(204);
  expect((await ask("/api/session", other)).body.role).toBe("reader");
  expect((await ask("/api/users/bakyt", admin, undefined, "DELETE")).status).toBe(204);
  expect((await ask("/api/episodes", other)).status).toBe(401);
});

test("another address than loopback is refused while there are no accounts", async () => {
  const { book, close } = await sampleServer();
  const options = {
    book,
    openAgain: async () => book,
    now: () => new Date(time).toISOString(),
    version: "0",
  };
  await expect(serve({ ...options, host: "0.0.0.0", port: 0, loopback: false })).rejects.toMatchObject({
    code: "serve/accounts-needed",
  });
  await close();
});
