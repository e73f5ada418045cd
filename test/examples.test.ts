import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = new URL("../examples/batken-2022/", import.meta.url);
const files = readdirSync(folder).sort();
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

describe("the sample reports", () => {
  test("are all named in examples/README.md, and no others are", () => {
    const page = readFileSync(new URL("../README.md", folder), "utf8");
    const named = [...page.matchAll(/^\| `(?<file>\d\d-[^`]+)`/gmu)].map(({ groups }) => groups?.file);
    expect(named).toEqual(files);
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  test.each(files.filter((name) => /\.jsonl?$/u.test(name)))(
    "%s says that it was written for the sample",
    (name) => {
      const texts = name.endsWith(".jsonl") ? read(name).trim().split("\n") : [read(name)];
      for (const text of texts) {
        expect(JSON.parse(text)).toMatchObject({
          note: expect.stringContaining("Written for the tollbook sample"),
          url: expect.stringMatching(/^https:\/\/[a-z]+\.example\//u),
        });
      }
    },
  );

  test.each(files.filter((name) => name.endsWith(".html")))(
    "%s says that it was written for the sample",
    (name) => {
      expect(read(name)).toMatch(/<meta name="note" content="Written for the tollbook sample/u);
    },
  );
});
