import { afterAll, expect, test } from "vitest";
import { workplace } from "./samples.js";

const { clear, tollbook, write } = workplace();
afterAll(clear);

const STORY =
  "Five dead in Goma\n\nFive soldiers were killed in fighting near Goma, the army said on Monday.\n";

test("a file read again with a date says that its undated self is in the book", () => {
  const path = write("goma.txt", STORY);
  const first = tollbook(["read", path, "--book", "a.db"]);
  expect(first.err).toContain("it is kept as undated");
  expect(first.err).not.toContain("these words already");
  const again = tollbook(["read", path, "--book", "a.db", "--published", "2025-01-27"]);
  const id = /already, as the report (r_\w+), undated/u.exec(again.err)?.[1] ?? "";
  expect(again.err).toContain(`tollbook review withdraw ${id} --reason "read again as r_`);
  expect(tollbook(["read", path, "--book", "a.db", "--published", "2025-01-27"]).err).toBe("");
});

test("another paper with the same words, or other words, are no matter", () => {
  const byPaper = (publisher: string, published: string) =>
    write(`${publisher}.json`, JSON.stringify({ title: "Five dead", text: STORY, publisher, published }));
  const longer = `${STORY}\nSix houses burned down, residents told the agency on Tuesday morning.`;
  for (const path of [byPaper("One", "2025-01-27"), byPaper("Two", "2025-01-28"), write("other.txt", longer)])
    expect(tollbook(["read", path, "--book", "b.db"]).err).not.toContain("these words already");
});
