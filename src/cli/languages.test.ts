import { afterAll, expect, test } from "vitest";
import { workplace } from "./samples.js";

const { clear, tollbook } = workplace();
afterAll(clear);

test("a flash that does not say its language is read as English, and said to be", () => {
  const { out, err } = tollbook(["read", "-", "--book", "flash.db", "--published", "2023-03-04"], {
    input: "Army kills 20 militants",
  });
  expect(out).toContain("20 (new)");
  expect(err).toMatch(/^note: -: The report does not say its language; .*read as English\.\n$/u);
  const extracted = tollbook(["extract", "-"], { input: "Kharkiv: six killed in shelling" });
  expect(JSON.parse(extracted.out)).toMatchObject({ language: "en", claims: [{ min: 6 }] });
});

test("what does not look English is said to be read with --language en, and is", () => {
  const call = ["read", "-", "--book", "other.db", "--published", "2023-03-04"];
  const input = "Donetsk: 20 muertos. 20 killed.";
  expect(tollbook(call, { input }).err).toMatch(/^note: .*do not tell it.*--language.*\.\n$/u);
  expect(tollbook([...call, "--language", "en"], { input }).out).toContain("20 (new)");
});
