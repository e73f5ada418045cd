import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleDeposit } from "../samples.js";
import type { Store } from "../store.js";
import type { Ground } from "../suite.js";

const OCCASION = { at: "2026-01-01T00:00:00Z", actor: null };

/** What the index of words of every store must pass, on the running database. */
export function wordIndexSuite(name: string, prepare: () => Promise<Ground>): void {
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

    const reportsWith = (words: string, limit = 5000) =>
      store.view(async (view) => (await view.reportsPage({ words, limit })).map(({ id }) => id).sort());
    const withClaims = (words: string) =>
      store.view((view) => view.reportsWithClaims({ words, after: "", limit: 5000 }));

    test("words are found by their beginnings, in either case, and all must be there", async () => {
      await store.save(
        [sampleDeposit(1, "Ak-Sai burned; Минздрав said so"), sampleDeposit(2, "東京で爆発")],
        OCCASION,
      );
      expect(await reportsWith("KYRG")).toEqual(["report-1", "report-2"]);
      expect(await reportsWith("минздр")).toEqual(["report-1"]);
      expect(await reportsWith("ak-sai")).toEqual(["report-1"]);
      expect(await reportsWith("kyrg минздрав")).toEqual(["report-1"]);
      expect(await reportsWith("yrgyz")).toEqual([]);
      expect(await reportsWith("report-2")).toEqual(["report-2"]);
      expect(await reportsWith("“")).toEqual(["report-1", "report-2"]); // no word at all: looked for as it stands
      expect(await withClaims("people")).toEqual(["report-1", "report-2"]);
      expect(await withClaims("burned")).toEqual([]);
    });

    test("a script without spaces is found anywhere", async () => {
      await store.save([sampleDeposit(2, "東京で爆発")], OCCASION);
      expect(await reportsWith("爆発")).toEqual(["report-2"]);
    });

    test("a newer version takes the place of the older, in one batch too", async () => {
      await store.save([sampleDeposit(1, "first"), sampleDeposit(1, "second")], OCCASION);
      expect([await reportsWith("first"), await reportsWith("second")]).toEqual([[], ["report-1"]]);
      await store.save([sampleDeposit(1, "third")], OCCASION);
      expect([await reportsWith("second"), await reportsWith("third")]).toEqual([[], ["report-1"]]);
    });

    test("what syntax would mean to the index is only words", async () => {
      await store.save([sampleDeposit(1, 'said "NEAR" OR not')], OCCASION);
      for (const words of ['"', "near(", "words:", "a* OR b", "-said", "^said", "'; drop table reports; --"])
        await expect(reportsWith(words)).resolves.toBeInstanceOf(Array);
      expect(await reportsWith('"NEAR"')).toEqual(["report-1"]);
    });

    test("a word that very many reports hold finds them all the same", async () => {
      await store.save(
        Array.from({ length: 2_050 }, (_, n) => sampleDeposit(n, n % 2 === 0 ? "even" : "odd")),
        OCCASION,
      );
      expect((await reportsWith("kyrgyz")).length).toBe(2_050);
      expect((await reportsWith("kyrgyz even")).length).toBe(1_025);
      expect((await withClaims("kyrgyz")).length).toBe(2_050);
      expect((await store.integrity()).length).toBe(0);
    });

    test("a text with more words than the index takes of one is found all the same", async () => {
      const many = Array.from({ length: 60_000 }, (_, n) => `word${n}`).join(" ");
      await store.save([sampleDeposit(1, many), sampleDeposit(2)], OCCASION);
      expect(await reportsWith("word59999")).toEqual(["report-1"]);
      expect(await reportsWith("word60000")).toEqual([]);
    });

    test("words of three bytes a letter, near what the index takes, are kept and found", async () => {
      const words = (count: number) =>
        Array.from(
          { length: count },
          (_, n) => `სიტყვა${String(n).replace(/\d/gu, (d) => "აბგდევზთიკ"[Number(d)] ?? "")}`,
        );
      await store.save([sampleDeposit(1, words(33_000).join(" ")), sampleDeposit(2)], OCCASION);
      expect(await reportsWith(words(33_000).at(-1) ?? "")).toEqual(["report-1"]);
      expect(await reportsWith("სიტყვაჰ")).toEqual([]);
    });
  });
}
