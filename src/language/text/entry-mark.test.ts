import { expect, test } from "vitest";
import { entryClock } from "./entry-mark.js";

const clockOf = (line: string): string | null => entryClock(line, 0, line.length);

test("a time that opens a line, alone or before a heading, is an entry's", () => {
  expect(clockOf("19.40")).toBe("19:40");
  expect(clockOf("  07:05")).toBe("07:05");
  expect(clockOf("18:20 (11:50 GMT)")).toBe("18:20");
  expect(clockOf("18.55 GMT - Rockets hit the town")).toBe("18:55");
  expect(clockOf("9.05pm Good evening")).toBe("21:05");
  expect(clockOf("12:30 am Midnight news")).toBe("00:30");
  expect(clockOf("14h10 “No calm yet”")).toBe("14:10");
});

test("a figure, a score and a time within a sentence are none", () => {
  for (const line of [
    "19.40 tonnes of flour",
    "24:10",
    "7:5 Final",
    "At 19.40 it was quiet",
    "12.75 Million",
    "1.234",
  ])
    expect(clockOf(line), line).toBeNull();
});

test("only the line is read", () => {
  const text = "Calm.\n08:15\nTwo died.";
  expect(entryClock(text, 6, 11)).toBe("08:15");
  expect(entryClock(text, 0, 5)).toBeNull();
});
