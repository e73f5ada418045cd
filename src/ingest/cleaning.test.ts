import { expect, test } from "vitest";
import { cleanText, cleanTitle } from "./cleaning.js";

test("line ends become one kind, and characters that show nothing go", () => {
  expect(cleanText("one\r\ntwo\rthree\u2028four")).toBe("one\ntwo\nthree\nfour");
  expect(cleanText("\ufeffki\u200bl\u00adled\u202e 24")).toBe("killed 24");
});

test("letters and their accents are composed, halves of pairs and control characters replaced", () => {
  expect(cleanText("tue\u0301s")).toBe("tués");
  expect(cleanText("24 \ud83d killed\u0000 \u{1f600}")).toBe("24 \ufffd killed  \u{1f600}");
  expect(cleanText("Kyrgyzstan\u0092s")).toBe("Kyrgyzstan’s");
});

test("no-break and narrow spaces inside numbers stay", () => {
  expect(cleanText("136\u00a0770 and 136\u202f770")).toBe("136\u00a0770 and 136\u202f770");
});

test("a text that is clean already keeps every offset", () => {
  const text = "  At least 24 people\n\nwere killed.\t\n";
  expect(cleanText(text)).toBe(text);
});

test("a character is left as it is, or not, whatever stands beside it", () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code);
    // a space that shows nothing goes, and nothing else changes: the text is cleaned rule by rule
    expect(cleanText(character)).toBe(cleanText(`\u200b${character}`));
  }
});

test("a title is one line", () => {
  expect(cleanTitle(" Clashes\r\n  kill\ttwo ")).toBe("Clashes kill two");
});
