import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BIN, ENV, FIRST, SECOND, workplace } from "./samples.js";

const { root, clear, tollbook, write } = workplace();

beforeAll(() => {
  write("in/first.json", JSON.stringify(FIRST));
  write("in/second.json", JSON.stringify(SECOND));
  tollbook(["read", "in"]);
});
afterAll(clear);

const json = (args: readonly string[]) => JSON.parse(tollbook([...args, "--json"]).out);

test("a claim is corrected, told, undone, and the ledger follows", () => {
  const before = tollbook(["ledger"]).out;
  const claim = json(["claims", "--report", SECOND.id]).claims.find(
    (each: { category: string; inTitle: boolean }) => each.category === "killed" && !each.inTitle,
  );
  const made = tollbook([
    "review",
    "correct",
    claim.id,
    "min=59",
    "max=59",
    "--reason",
    "misread",
    "--by",
    "Amina",
  ]);
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toMatch(
    /^d_[0-9a-f]{12} {2}\S+ {2}Amina: corrected c_[0-9a-f]{12}: min=59 max=59, because: misread\n$/u,
  );
  expect(tollbook(["ledger"]).out).toContain("59");
  expect(tollbook(["explain", claim.id]).out).toContain("misread");
  const [decision] = json(["review", "decisions", claim.id]).decisions;
  expect(tollbook(["review", "undo", decision.id]).code).toBe(0);
  expect(tollbook(["ledger"]).out).toBe(before);
  expect(tollbook(["review", "decisions"]).out).toContain(`undone by d_`);
  expect(tollbook(["verify"]).code).toBe(0);
});

test("a wrong field, a missing reason and a stale revision are told, and nothing is kept", () => {
  const [claim] = json(["claims", "--report", FIRST.id]).claims;
  expect(tollbook(["review", "correct", claim.id, "min=many"])).toMatchObject({ code: 1 });
  expect(tollbook(["review", "correct", claim.id, "min=many"]).err).toMatch(
    /^decision\/bad-field: min cannot be "many"/u,
  );
  expect(tollbook(["review", "reject", claim.id]).err).toMatch(/^decision\/impossible: /u);
  expect(tollbook(["review", "accept", claim.id, "--revision", "7"]).err).toMatch(/^decision\/stale: /u);
  expect(tollbook(["review", "merge", claim.id, claim.id, "--revision", "7"]).err).toMatch(
    /^usage\/bad-option: /u,
  );
  expect(tollbook(["review", "decisions", claim.id]).out).toBe("Nothing was decided.\n");
});

test("a missed claim is added by its words", () => {
  const words = FIRST.text.slice(0, 20);
  const added = tollbook(["review", "add", FIRST.id, "category=missing", "min=3", "max=3", "--quote", words]);
  expect(added).toMatchObject({ code: 0, err: "" });
  const found = json(["claims", "--category", "missing"]).claims;
  expect(found).toMatchObject([{ min: 3, quote: words, rules: ["decision/added"] }]);
});

test("a ledger is signed, and what changes later is told", () => {
  const [episode] = json(["episodes"]).episodes ?? json(["episodes"]);
  expect(tollbook(["review", "sign", episode.id, "--name", "Amina Osmonova"]).out).toMatch(
    /^d_.*signed by Amina Osmonova/u,
  );
  expect(tollbook(["review", "signed"]).out).toContain("holds to the letter");
  tollbook(["review", "withdraw", SECOND.id, "--reason", "a hoax"]);
  expect(tollbook(["review", "signed"]).out).toMatch(/is otherwise now[\s\S]*killed/u);
});

test("the queue says why each claim wants a look", () => {
  expect(tollbook(["review", "list", "--limit", "1"]).out).toMatch(/rests? on it|sure\./u);
});

test("an account is added with a password from standard input, and kept as a hash alone", () => {
  const added = tollbook(["users", "add", "amina", "--role", "admin"], {
    input: "a long word for nobody else\n",
  });
  expect(added).toMatchObject({ code: 0, err: "", out: "amina may sign in as admin.\n" });
  expect(tollbook(["users", "list"]).out).toBe("admin     amina\n");
  expect(tollbook(["users", "add", "b"], { input: "short\n" }).err).toMatch(/^account\/weak-password: /u);
  expect(tollbook(["users", "remove", "amina"]).err).toMatch(/^account\/last-admin: /u);
});

test("serve tells where it is, answers, and stops when asked", async () => {
  const child = spawn(process.execPath, [BIN, "serve", "--port", "0"], { cwd: root, env: ENV });
  const address = await new Promise<string>((resolve) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      out += part;
      const found = /http:\/\/127\.0\.0\.1:\d+\//u.exec(out)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const answer = await fetch(`${address}api/health`);
  expect(await answer.json()).toMatchObject({ ok: true });
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});
