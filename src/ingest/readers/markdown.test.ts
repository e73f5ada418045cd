import { expect, test } from "vitest";
import { readMarkdown } from "./markdown.js";

test("marks go, words stay", () => {
  const text =
    "# Toll *rises*\n\n> At least **24** people, [the ministry](https://m.example/a_b) said.\n\n- one\n- two\n\n| Side | Killed |\n|---|---|\n| A | 46 |\n";
  expect(readMarkdown.read(text, "x")).toMatchObject({
    title: "Toll rises",
    text: "At least 24 people, the ministry said.\n\none\ntwo\n\n Side | Killed \n A | 46",
  });
});

test("front matter tells title, date and publisher", () => {
  const text = '---\ntitle: "Toll rises"\ndate: 2022-09-18\nsource: The Daily\nlang: en\n---\nSix died.\n';
  expect(readMarkdown.read(text, "x")).toMatchObject({
    title: "Toll rises",
    published: "2022-09-18",
    publisher: "The Daily",
    language: "en",
    text: "Six died.",
  });
});

test("a line of hostile marks costs no more than its length", () => {
  const text = `${"[".repeat(50_000)}${"*".repeat(50_000)}${"_a".repeat(50_000)}${"<http:".repeat(200_000)}`;
  expect(readMarkdown.read(text, "x").title).not.toBe("");
});
