import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./find-chromium.js";
import { HOSTILE } from "./payloads.js";
import { deciding } from "./walk/deciding.js";
import { following } from "./walk/following.js";
import { hostile } from "./walk/hostile.js";
import { byKeyboard } from "./walk/keyboard.js";
import { decidingByKeyboard } from "./walk/keyboard-deciding.js";
import { episodeByKeyboard } from "./walk/keyboard-episode.js";
import { looks } from "./walk/looks.js";
import { readingIn } from "./walk/reading-in.js";
import { signing } from "./walk/signing.js";
import { signingIn } from "./walk/signing-in.js";
import { Walk } from "./walk.js";

const chromium = findChromium();

// one server and one browser for all of it: starting them takes longer than most of what they are asked
describe.skipIf(chromium === null)("the desk in a browser", () => {
  const walk = new Walk();
  beforeAll(() => walk.begin(chromium ?? "", [HOSTILE]));
  afterAll(() => walk.end());
  following(walk);
  deciding(walk);
  signing(walk);
  readingIn(walk);
  byKeyboard(walk);
  decidingByKeyboard(walk);
  episodeByKeyboard(walk);
  hostile(walk);
  signingIn(walk);
  looks(walk);
});

test("before a map is shown, the page ships at most 250 kB of JavaScript, compressed", () => {
  const folder = fileURLToPath(new URL("../../dist/web/", import.meta.url));
  const [, first = ""] =
    /<script[^>]* src="\/?([^"]+)"/u.exec(readFileSync(`${folder}index.html`, "utf8")) ?? [];
  const later = readdirSync(`${folder}assets`).filter((name) => /^places-map-.*\.js$/u.test(name));
  expect(first).toMatch(/^assets\/.*\.js$/u);
  expect(later.length).toBe(1);
  const sizeOf = (name: string) => gzipSync(readFileSync(folder + name)).length;
  expect(sizeOf(first)).toBeLessThan(250_000);
  expect(sizeOf(`assets/${later[0]}`)).toBeLessThan(60_000);
});
