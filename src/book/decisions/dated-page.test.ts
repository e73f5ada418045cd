import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReportQuery } from "../browse.js";
import { openBook } from "../open.js";
import { dispatch, now, temporaryFolder } from "../samples.js";

test("a list of reports has each under the day decided for it, page by page, and takes it back", async () => {
  const folder = temporaryFolder();
  const book = await openBook(join(folder.path, "book.db"), { now, create: true });
  const days = ["2022-09-14", "2022-09-15", null, "2022-09-15", null, "2022-09-18", "2022-09-19"];
  await book.addMany(
    days.map((published, number) => ({ report: { ...dispatch(number), published }, origin: "x" })),
  );
  const id = (number: number) => `dispatch-${number}`;
  const listed = async (query: Partial<ReportQuery>, limit: number) => {
    const found: (readonly [string, string | null])[] = [];
    for (let after: ReportQuery["after"]; ; ) {
      const page = await book.reportPage({ ...query, limit, ...(after === undefined ? {} : { after }) });
      for (const row of page.items) found.push([row.id, row.published]);
      if (page.next === null) return found;
      after = page.next;
    }
  };
  const before = await listed({}, 50);
  await book.decide([
    { ruling: { kind: "date-report", report: id(2), published: "2022-09-17" } },
    { ruling: { kind: "date-report", report: id(6), published: "2022-09-10" } },
    { ruling: { kind: "date-report", report: id(1), published: null } },
  ]);
  const decided = [
    [id(5), "2022-09-18"],
    [id(2), "2022-09-17"],
    [id(3), "2022-09-15"],
    [id(0), "2022-09-14"],
    [id(6), "2022-09-10"],
    [id(1), null],
    [id(4), null],
  ];
  for (const limit of [1, 2, 3, 50]) expect(await listed({}, limit)).toEqual(decided);
  expect(await listed({ undated: true }, 1)).toEqual(decided.slice(5));
  const [first] = (await book.ledger()).episodes;
  const { id: episode = "", reports = [] } = first ?? {};
  const own = decided.filter(([report]) => reports.includes(report as string));
  expect(own.length).toBeGreaterThan(1);
  expect(await listed({ episode }, 2)).toEqual(own);
  expect(await listed({ words: "sample" }, 2)).toEqual(decided);
  for (const { id: decision } of await book.decisions({}))
    await book.decide([{ ruling: { kind: "undo", decision } }]);
  expect(await listed({}, 3)).toEqual(before);
  await book.close();
  folder.clear();
});
