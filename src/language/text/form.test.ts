import { expect, test } from "vitest";
import { formOf, Trait } from "./form.js";
import { tokenise } from "./tokens.js";

test("tokens written alike share a form, whatever sentence they stand in", () => {
  const [one, , other] = tokenise("Talks about talks");
  const [again] = tokenise("Talks");
  expect(again?.form).toBe(one?.form);
  expect(other?.form).not.toBe(one?.form);
});

test("a trait is worked out once for a form, even where it is null or false", () => {
  const asked: string[] = [];
  const length = new Trait<number | null>(({ text }) => {
    asked.push(text);
    return text.length > 4 ? text.length : null;
  });
  const [long, short] = tokenise("captured men");
  for (let time = 0; time < 3; time += 1) {
    expect(long && length.of(long.form)).toBe(8);
    expect(short && length.of(short.form)).toBeNull();
  }
  expect(asked).toEqual(["captured", "men"]);
});

test("endless new words do not fill memory, and what is forgotten is worked out again", () => {
  const before = formOf("ceasefire", "word");
  const size = new Trait<number>(({ text }) => text.length);
  for (let number = 0; number < 60_000; number += 1) formOf(`w${number}`, "word");
  const after = formOf("ceasefire", "word");
  expect(after).not.toBe(before);
  expect(after).toMatchObject({ text: "ceasefire", lower: "ceasefire", kind: "word", capital: false });
  expect(size.of(after)).toBe(size.of(before));
});

test("a word longer than any is not remembered", () => {
  const long = "a".repeat(1000);
  expect(formOf(long, "word")).not.toBe(formOf(long, "word"));
  expect(formOf(long, "word").lower).toBe(long);
});
