import { expect, test } from "vitest";
import { toldDate } from "./told-date.js";

test.each([
  ["12 May 2024\n\nFive died.", "2024-05-12"],
  ["Published: 12 May 2024\n\nFive died.", "2024-05-12"],
  ["By Ana Pop\n12 May 2024, 14:05\n\nFive died.", "2024-05-12T14:05"],
  ["Updated on May 12, 2024\nFive died.", "2024-05-12"],
  ["The Paper, 4 March 2025\n\nFive died.", "2025-03-04"],
  ["*The Paper*, 4 March 2025\n\nFive died.", "2025-03-04"],
  ["**Northern Wire** | 4 March 2025, 14:05 UTC\nFive died.", "2025-03-04T14:05Z"],
  ["_By Ana Pop, The Paper, March 4, 2025_\n\nFive died.", "2025-03-04"],
  ["4 March 2025 - Northern Wire\n\nFive died.", "2025-03-04"],
  ["Al-Ahram Weekly – 2025-03-04\nFive died.", "2025-03-04"],
  ["KYIV, 12 May 2024\n\nFive died.", "2024-05-12"],
  ["By Ana Pop\nThe Paper, Tuesday 4 March 2025\n\nFive died.", "2025-03-04"],
  ["YEREVAN, 13 September 2022 (Northern Wire) - Five died.", "2022-09-13"],
  ["ISLAMABAD/NEW DELHI, 8 May 2025 (Wire) - Five died.", "2025-05-08"],
  ["GOMA, DR Congo, Jan 28, 2025 — Five died.", "2025-01-28"],
])("%j gives its own date", (text, day) => {
  expect(toldDate(text)).toBe(day);
});

test.each([
  "Five died on 12 May 2024.",
  "On 12 May 2024 five died.",
  "05/09/2022\nFive died.",
  "KYIV, 12 May - Five died.",
  "Five died.\nIt was hot.\n12 May 2024\nMore.",
  "Moscow, 12 May 2024 was a quiet day.",
  "Srebrenica, 11 July 1995: more than 8,000 died.",
  "24 February 2022\nThe war began.\n\n3 March 2022\nThe town fell.",
  "Five died in Goma, 12 May 2024.",
  "Displaced people near Goma, 28 January 2025\nFive died.",
  "Five died, 12 May 2024\nFive died.",
  "Five people died in the town of Goma on Sunday, 12 May 2024",
  "Goma, 24 February 2022\nThe war began.\n\nGoma, 3 March 2022\nThe town fell.",
  "The Paper, 05/09/2022\nFive died.",
  "The Paper, March 2025\nFive died.",
  "",
])("%j gives none", (text) => {
  expect(toldDate(text)).toBe(null);
});
