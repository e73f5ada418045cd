import { join } from "node:path";
import { expect, test } from "vitest";
import { openBook } from "../open.js";
import { batken, now, temporaryFolder } from "../samples.js";

test("what is decided about claims does not part reports, also of one whose day was decided", async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, "book.db");
  const book = await openBook(path, { now, create: true });
  const ofEpisodes = async (on = book) =>
    (await on.ledger()).episodes.map(({ id, reports }) => [id, ...reports]);
  await book.addMany([batken("b1", "2022-09-01"), batken("b2", "2022-09-02"), batken("b3", "2022-10-03")]);
  await book.decide([{ ruling: { kind: "date-report", report: "b1", published: "2022-09-03" } }]);
  await book.shelf();
  const before = await ofEpisodes();
  const claims = await book.claims({ report: "b1" });
  expect(claims.length).toBeGreaterThan(1);
  await book.decide(
    claims.map(({ id: claim }) => ({
      ruling: { kind: "correct", claim, fields: { side: "Sudan", place: "Goma" } },
    })),
  );
  const rows = await book.shelf();
  expect(await ofEpisodes()).toEqual(before);
  const fresh = await openBook(path, { now });
  expect(await ofEpisodes(fresh)).toEqual(before);
  expect(await fresh.shelf()).toEqual(rows);
  expect((await fresh.verify()).problems).toEqual([]);
  await fresh.close();
  await book.close();
  folder.clear();
});
