import type { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BOOK_FORMAT } from "../migrations/index.js";
import { sampleDeposit } from "../samples.js";
import type { Store } from "../store.js";
import type { Ground } from "../suite.js";
import type { Tables } from "../tables.js";

const OCCASION = { at: "2026-01-02T03:04:05Z", actor: "tester" };

/** What a store does when a newer tollbook brings its book to a newer format while it is open. */
export function newerBookSuite(name: string, prepare: () => Promise<Ground>): void {
  describe(name, () => {
    let ground: Ground;
    let store: Store;
    let db: Kysely<Tables> | null = null;
    beforeEach(async () => {
      ground = await prepare();
      store = await ground.open({ seen: (own) => (db = own) });
    });
    afterEach(async () => {
      await store.close();
      await ground.clear();
    });

    test("it writes nothing more and says so, and what it reads it still reads", async () => {
      await store.save([sampleDeposit(1)], OCCASION);
      const format = String(BOOK_FORMAT + 1);
      await db?.updateTable("meta").set({ value: format }).where("name", "=", "format").execute();
      const visit = { address: "https://a.example/f", url: "https://a.example/f", etag: null };
      const verdict = { kind: "accept-claim", subjects: [{ id: "c_1", revision: null }], body: {} };
      const writes = [
        () => store.save([sampleDeposit(2)], OCCASION),
        () => store.decide([verdict], OCCASION),
        () => store.accounts.add({ name: "anna", role: "admin", password: "x" }, OCCASION),
        () => store.watchlist.keepVisit({ ...visit, lastModified: null, report: null, at: OCCASION.at }),
      ];
      for (const write of writes)
        await expect(write()).rejects.toMatchObject({
          ...{ code: "book/newer", details: { version: BOOK_FORMAT + 1, known: BOOK_FORMAT } },
        });
      expect(await store.view((view) => view.logLines(0, 100))).toHaveLength(2);
      expect((await store.view((view) => view.heads())).map(({ id }) => id)).toEqual(["report-1"]);
      expect(await store.watchlist.visit(visit.address)).toBeNull();
      expect(await store.accounts.users()).toEqual([]);
    });
  });
}
