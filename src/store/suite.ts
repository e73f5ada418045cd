import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentHash, lineHash, NO_HASH } from "./digest.js";
import { sampleDeposit } from "./samples.js";
import type { BodyOf, Inside, LogLine, Store } from "./store.js";

/** One empty database of a test: each call opens it once more. */
export interface Ground {
  open(inside?: Inside): Promise<Store>;
  clear(): Promise<void>;
}

const OCCASION = { at: "2026-01-02T03:04:05Z", actor: "tester" };

const linesOf = (store: Store): Promise<LogLine[]> => store.view((view) => view.logLines(0, 10_000));

function expectWhole(lines: readonly LogLine[]): void {
  let previous = NO_HASH;
  for (const [index, line] of lines.entries()) {
    expect(line.seq).toBe(index + 1);
    expect(line.previous).toBe(previous);
    expect(line.hash).toBe(lineHash(line));
    previous = line.hash;
  }
}

/** What every store must pass, on the running database. */
export function storeSuite(name: string, prepare: () => Promise<Ground>): void {
  describe(name, () => {
    let ground: Ground;
    let store: Store;
    beforeEach(async () => {
      ground = await prepare();
      store = await ground.open();
    });
    afterEach(async () => {
      await store.close();
      await ground.clear();
    });

    test("a new book holds nothing but the first line of its log", async () => {
      expect(await store.view((view) => view.heads())).toEqual([]);
      expect(await linesOf(store)).toMatchObject([{ seq: 1, kind: "book/made", subject: "book" }]);
      expect(await store.integrity()).toEqual([]);
    });

    test("what was saved comes back equal, also after closing", async () => {
      const deposit = sampleDeposit(1);
      expect(await store.save([deposit], OCCASION)).toEqual([{ status: "new", version: 1 }]);
      await store.close();
      store = await ground.open();
      const { report, sketch, topics, claims, acts, messages } = deposit;
      const { text: _, ...head } = report;
      await store.view(async (view) => {
        expect(await view.heads()).toEqual([{ ...head, sketch, topics }]);
        expect(await view.report(report.id)).toEqual({
          ...{ report, version: 1, current: true, sha256: contentHash(report), received: null },
          ...{ origin: "folder/1.json", addedAt: OCCASION.at },
        });
        expect(await view.reading(report.id, 1)).toEqual({ claims, acts, messages });
        expect(await view.claims()).toEqual(claims);
        expect(await view.acts()).toEqual(acts);
      });
    });

    test("the same report again changes nothing, not even the log", async () => {
      await store.save([sampleDeposit(1), sampleDeposit(2)], OCCASION);
      const before = await linesOf(store);
      const again = await store.save([sampleDeposit(2), sampleDeposit(1)], {
        at: "2027-01-01T00:00:00Z",
        actor: null,
      });
      expect(again).toEqual([
        { status: "known", version: 1 },
        { status: "known", version: 1 },
      ]);
      expect(await linesOf(store)).toEqual(before);
      expect(await store.view((view) => view.heads())).toHaveLength(2);
    });

    test("the same report twice in one batch is saved once", async () => {
      const saved = await store.save([sampleDeposit(1), sampleDeposit(1)], OCCASION);
      expect(saved.map(({ status }) => status)).toEqual(["new", "known"]);
      expect(await store.view((view) => view.claims())).toHaveLength(2);
    });

    test("other content under the same id is a new version; both are kept, the newest counts", async () => {
      const [first, second] = [sampleDeposit(1), sampleDeposit(1, "Updated.")];
      await store.save([first], OCCASION);
      expect(await store.save([second], OCCASION)).toEqual([{ status: "version", version: 2 }]);
      await store.view(async (view) => {
        expect((await view.report("report-1"))?.report).toEqual(second.report);
        expect((await view.report("report-1", 1))?.report).toEqual(first.report);
        expect(await view.claims()).toEqual(second.claims);
        expect((await view.reading("report-1", 1)).claims).toEqual(first.claims);
        expect(await view.heads()).toHaveLength(1);
        expect((await view.versions()).map(({ version, current }) => [version, current])).toEqual([
          [1, false],
          [2, true],
        ]);
      });
      expect((await linesOf(store)).map(({ kind }) => kind)).toEqual([
        "book/made",
        "report/added",
        "report/version",
      ]);
    });

    test("an earlier version that comes again is known and does not become current", async () => {
      await store.save([sampleDeposit(1), sampleDeposit(1, "Updated.")], OCCASION);
      expect(await store.save([sampleDeposit(1)], OCCASION)).toEqual([{ status: "known", version: 1 }]);
      expect((await store.view((view) => view.report("report-1")))?.version).toBe(2);
    });

    test("an earlier version that an address answers with later is what stands there now", async () => {
      const answered = (words: string, capturedAt: string) => ({ ...sampleDeposit(1, words), capturedAt });
      const [before, after] = ["2026-01-02T03:04:04Z", "2026-01-02T03:04:06Z"];
      await store.save([answered("", before), answered("Updated.", before)], OCCASION);
      expect(await store.save([answered("", before)], OCCASION)).toEqual([{ status: "known", version: 1 }]);
      expect(await store.save([answered("Updated.", after)], OCCASION)).toMatchObject([{ status: "known" }]);
      expect(await store.save([answered("", after)], OCCASION)).toEqual([{ status: "version", version: 3 }]);
      const kept = await store.view((view) => view.report("report-1"));
      expect(kept).toMatchObject({ version: 3, current: true, report: sampleDeposit(1).report });
    });

    test("answers of an address that come in late count from when they were given", async () => {
      const answered = (words: string, at: string) => {
        const capture = { url: "https://example.org/1", status: 200, headers: [], at, agent: null };
        const custody = { bytes: Buffer.from(words), form: null, capture, defaults: {}, reading: 1 };
        return { ...sampleDeposit(1, words), capturedAt: at, custody };
      };
      const times = ["2026-01-02T01:00:00Z", "2026-01-02T01:10:00Z", "2026-01-02T01:20:00Z"] as const;
      const [first, second, third] = times; // all before OCCASION, when they are added
      await store.save([answered("", first)], OCCASION);
      await store.save([answered("Updated.", second)], OCCASION);
      expect(await store.save([answered("", third)], OCCASION)).toEqual([{ status: "version", version: 3 }]);
      expect((await store.view((view) => view.versions())).map(({ capturedAt }) => capturedAt)).toEqual(
        times,
      );
      // what comes a second time is what it was
      expect(await store.save([answered("", first)], OCCASION)).toMatchObject([{ status: "known" }]);
      expect(await store.save([answered("Updated.", second)], OCCASION)).toMatchObject([{ status: "known" }]);
      expect(await store.save([answered("", third)], OCCASION)).toEqual([{ status: "known", version: 3 }]);
      // nor does it matter whether they come together
      const other = (deposit: ReturnType<typeof answered>) => ({
        ...deposit,
        report: { ...deposit.report, id: "report-9" },
        ...{ claims: [], acts: [] },
      });
      const together = [answered("", first), answered("Updated.", second), answered("", third)].map(other);
      const saved = await store.save(together, OCCASION);
      expect(saved.map(({ version }) => version)).toEqual([1, 2, 3]);
    });

    test("a report that comes with its claims is known by its words and its claims", async () => {
      const given = (words: string, category: "killed" | "wounded" = "killed") => {
        const { claims, ...rest } = sampleDeposit(1, words);
        const renamed = claims.map((claim) => ({ ...claim, id: `${claim.id}-${category}`, category }));
        return { ...rest, claims: renamed, isGiven: true };
      };
      const save = async (...deposits: ReturnType<typeof given>[]) =>
        (await store.save(deposits, OCCASION)).map(({ status }) => status);
      expect(await save(given(""), given(""))).toEqual(["new", "known"]);
      expect(await save(given("", "wounded"))).toEqual(["version"]);
      expect((await linesOf(store)).at(-1)?.body).toMatchObject({ version: 2, changed: ["claims"] });
      expect(await save(given("", "wounded"), given(""), given("Updated."), given(""))).toEqual([
        "known",
        "version",
        "version",
        "version",
      ]);
      const claims = await store.view((view) => view.claims());
      expect(new Set(claims.map(({ category }) => category))).toEqual(new Set(["killed"]));
      expect(await save(given(""))).toEqual(["known"]);
      expectWhole(await linesOf(store));
    });

    test("the log says what differs in a later version", async () => {
      const { report, ...rest } = sampleDeposit(1);
      const other = { ...rest, report: { ...report, text: `${report.text} More.`, publisher: null } };
      await store.save([sampleDeposit(1)], OCCASION);
      await store.save([other], OCCASION);
      const lines = await linesOf(store);
      expect(lines.at(-1)?.body).toMatchObject({ version: 2, changed: ["text", "publisher"] });
      expect(lines.at(-2)?.body).not.toHaveProperty("changed");
      expectWhole(lines);
    });

    test("a batch that cannot be saved whole leaves nothing", async () => {
      const before = await linesOf(store);
      const broken = sampleDeposit(2);
      const claims = [{ ...broken.claims[0], category: null }] as unknown as typeof broken.claims;
      await expect(store.save([sampleDeposit(1), { ...broken, claims }], OCCASION)).rejects.toThrow();
      expect(await store.view((view) => view.heads())).toEqual([]);
      expect(await store.view((view) => view.orphans())).toEqual([]);
      expect(await linesOf(store)).toEqual(before);
      expect(await store.save([sampleDeposit(1)], OCCASION)).toEqual([{ status: "new", version: 1 }]);
    });

    test("claims are found by each condition, and by all together", async () => {
      await store.save([sampleDeposit(1), sampleDeposit(2)], OCCASION);
      const { claims } = sampleDeposit(2);
      const [claim] = claims;
      await store.view(async (view) => {
        expect(await view.claims({ report: "report-2" })).toEqual(claims);
        expect(await view.claims({ id: claim?.id ?? "" })).toEqual([claim]);
        expect(await view.claims({ category: "killed", side: "Kyrgyzstan", scope: "total" })).toHaveLength(4);
        expect(await view.claims({ category: "wounded" })).toEqual([]);
        expect(await view.claims({ side: "Tajikistan" })).toEqual([]);
        expect(await view.claims({ status: "denied" })).toEqual([]);
        expect(await view.acts({ kind: "clash", report: "report-1" })).toHaveLength(1);
        expect(await view.acts({ kind: "talks" })).toEqual([]);
      });
    });

    test("hundreds of reports in one batch keep their order and their log lines", async () => {
      const deposits = Array.from({ length: 733 }, (_, number) => sampleDeposit(number));
      const saved = await store.save(deposits, OCCASION);
      expect(saved.every(({ status }) => status === "new")).toBe(true);
      const lines = await linesOf(store);
      expectWhole(lines);
      expect(lines.slice(1).map(({ subject }) => subject)).toEqual(deposits.map(({ report }) => report.id));
      const heads = await store.view((view) => view.heads());
      expect(heads).toHaveLength(733);
      const days = heads.map(({ published }) => published ?? "");
      expect(days).toEqual([...days].sort());
    });

    test("a report with more messages than a call takes arguments is kept whole", async () => {
      const message = { rule: "test/many", message: "Once more.", start: null, end: null };
      const deposit = { ...sampleDeposit(1), messages: Array.from({ length: 150_000 }, () => message) };
      await store.save([deposit], OCCASION);
      const { messages } = await store.view((view) => view.reading(deposit.report.id, 1));
      expect(messages).toHaveLength(150_000);
    }, 30_000);

    test("two that write at once wait for each other, and the log stays one chain", async () => {
      const other = await ground.open();
      const rounds = Array.from({ length: 40 }, (_, number) => number);
      await Promise.all([
        ...rounds.map((number) => store.save([sampleDeposit(number)], OCCASION)),
        ...rounds.map((number) =>
          other.save([sampleDeposit(1000 + number), sampleDeposit(number)], OCCASION),
        ),
      ]);
      await other.close();
      const lines = await linesOf(store);
      expect(lines).toHaveLength(81);
      expectWhole(lines);
      expect(await store.view((view) => view.claims())).toHaveLength(160);
    });

    test("a view shows one moment, whatever is saved meanwhile", async () => {
      await store.save([sampleDeposit(1)], OCCASION);
      const other = await ground.open();
      await store.view(async (view) => {
        expect(await view.heads()).toHaveLength(1);
        await other.save([sampleDeposit(2)], OCCASION);
        expect(await view.heads()).toHaveLength(1);
        expect(await view.claims()).toHaveLength(2);
      });
      await other.close();
      expect(await store.view((view) => view.heads())).toHaveLength(2);
    });

    test("verdicts of one call are kept together or not at all, and the later may name the earlier", async () => {
      const subjects = (id: string) => [{ id, revision: null }];
      const ofFirst: BodyOf = (before) => ({ of: before[0]?.id });
      const [first, second] = await store.decide(
        [
          { kind: "accept", subjects: subjects("c_1"), body: { said: "yes" } },
          { kind: "note", subjects: subjects("c_2"), body: ofFirst },
        ],
        OCCASION,
      );
      expect(second?.body).toEqual({ of: first?.id });
      const lines = await linesOf(store);
      const stale = { kind: "accept", subjects: [{ id: "c_1", revision: 0 }], body: null };
      await expect(
        store.decide([{ kind: "accept", subjects: subjects("c_3"), body: null }, stale], OCCASION),
      ).rejects.toMatchObject({ code: "decision/stale" });
      expect(await linesOf(store)).toEqual(lines);
      expect((await store.view((view) => view.decisions(0))).map(({ kind }) => kind)).toEqual([
        "accept",
        "note",
      ]);
      expectWhole(lines);
    });

    test("accounts and tokens are kept with the seals that the log has", async () => {
      const { accounts } = store;
      await accounts.add({ name: "amina", role: "admin", password: "hash-1" }, OCCASION);
      await accounts.change("amina", { password: "hash-2" }, OCCASION);
      await accounts.addToken({ id: "t_1", user: "amina", label: "nightly", hash: "hash-3" }, OCCASION);
      const seals = await store.view((view) => view.accountSeals());
      const said = (await linesOf(store)).slice(-2).map(({ body }) => (body as { seal: string }).seal);
      expect([seals?.users.get("amina"), seals?.tokens.get("t_1")]).toEqual(said);
      expect(JSON.stringify(await linesOf(store))).not.toContain("hash-");
    });

    const visit = {
      ...{ address: "https://a.example/f", url: "https://a.example/feed", etag: '"1"', lastModified: null },
      ...{ report: null, at: OCCASION.at },
    };
    const item = (key: string, stamp = "1", published: string | null = null) => ({
      ...{ key, stamp, published, address: `https://a.example/${key}`, title: null },
    });
    const outcome = { tries: 0, notBefore: null, report: null, code: null, at: OCCASION.at };

    test("what a feed lists waits until it is settled, and is found once", async () => {
      const { watchlist } = store;
      const items = [item("b", "1", "2026-01-02"), item("c"), item("a", "1", "2026-01-01")];
      expect(await watchlist.found("f", items, visit)).toBe(3);
      expect(await watchlist.found("f", [...items, item("d"), item("d")], visit)).toBe(1);
      expect((await watchlist.waiting("f")).map(({ key }) => key)).toEqual(["a", "b", "c", "d"]);
      expect(await watchlist.waiting("g")).toEqual([]);
      await watchlist.settle("f", item("a"), { ...outcome, state: "read", report: "r_1" });
      const later = {
        ...outcome,
        state: "waiting",
        tries: 2,
        notBefore: "2026-01-03",
        code: "fetch/status",
      } as const;
      await watchlist.settle("f", item("b"), later);
      await watchlist.settle("f", item("c", "0"), { ...outcome, state: "left" }); // of an earlier stamp
      expect(await watchlist.waiting("f")).toMatchObject([
        { key: "b", tries: 2, notBefore: "2026-01-03" },
        { key: "c", tries: 0 },
        { key: "d" },
      ]);
      await store.close();
      store = await ground.open();
      expect(await store.watchlist.found("f", [item("a", "2", "2026-01-01"), item("b")], visit)).toBe(1);
      expect((await store.watchlist.waiting("f")).map(({ key }) => key)).toEqual(["a", "b", "c", "d"].sort());
      expect(await store.watchlist.visit(visit.address)).toEqual(visit);
      expect(await store.watchlist.visit("https://b.example/")).toBeNull();
    });

    test("a visit takes the place of the one before", async () => {
      await store.watchlist.keepVisit(visit);
      await store.watchlist.keepVisit({ ...visit, etag: null, lastModified: "x", report: "r_2" });
      expect(await store.watchlist.visit(visit.address)).toMatchObject({ etag: null, report: "r_2" });
    });

    test("what is told is kept with what is to be posted, in order, until it is delivered", async () => {
      const { watchlist } = store;
      expect(await watchlist.told()).toBeNull();
      await watchlist.tell("one", [{ to: "https://x.example", body: "1" }], OCCASION.at);
      await watchlist.tell("two", [{ to: "https://x.example", body: "2" }], OCCASION.at);
      expect(await watchlist.told()).toBe("two");
      const [first, second] = await watchlist.notices("https://x.example");
      expect([first?.body, second?.body]).toEqual(["1", "2"]);
      await watchlist.delivered(first?.id ?? 0);
      expect(await watchlist.notices("https://x.example")).toEqual([second]);
      expect(await watchlist.notices("https://y.example")).toEqual([]);
    });

    test("the log and the reports know nothing of it", async () => {
      await store.watchlist.found("f", [item("a")], visit);
      await store.watchlist.tell("one", [], OCCASION.at);
      expect(await linesOf(store)).toHaveLength(1);
      expect(await store.view((view) => view.heads())).toEqual([]);
    });
  });
}
