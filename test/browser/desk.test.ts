import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./find-chromium.js";
import { axeSource, type OpenDesk, openDesk } from "./open-desk.js";
import { PAYLOADS } from "./payloads.js";

const chromium = findChromium();

const HOSTILE = {
  id: "hostile/../<b>.html?x=1&y=#z",
  title: `Toll rises to 46 ${PAYLOADS[0]}`,
  text: `At least 46 people were killed, the ministry said.\n\n${PAYLOADS.map((each) => `It said 3 people were wounded. ${each}`).join("\n\n")}`,
  published: "2024-03-05",
  publisher: `Evil ${PAYLOADS[80]}`,
  url: "javascript:window.ran=1;alert(1)",
  language: "en",
};

describe.skipIf(chromium === null)("the desk in a browser", () => {
  let desk: OpenDesk;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    desk = await openDesk(chromium ?? "", [HOSTILE]);
    ({ page, complaints } = await desk.page());
  });
  afterAll(() => desk?.close());

  const open = (path: string) => page.goto(`${desk.address}${path}`);
  const openEpisode = async () => {
    await open("");
    await page.getByRole("link", { name: "Kyrgyzstan – Tajikistan, September 2022" }).click();
    await page.getByRole("heading", { level: 1, name: "Kyrgyzstan – Tajikistan" }).waitFor();
  };
  const row = (side: string) => page.locator(".toll-table tbody").first().getByRole("row", { name: side });

  test("the headline figure leads to the sentence it came from", async () => {
    await openEpisode();
    await row("Kyrgyzstan").getByRole("link", { name: "59" }).click();
    await page.getByRole("heading", { level: 1, name: "59 deaths, Kyrgyzstan" }).waitFor();
    const words = page.locator("mark", { hasText: "59 people were killed" });
    await words.waitFor();
    await page.getByRole("article").filter({ has: words }).getByRole("link").first().click();
    await page.locator("mark.chosen", { hasText: "59 people were killed" }).waitFor();
    await page.getByText("It is in the figure").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("a correction changes the figure and the log, and is taken back", async () => {
    await page.getByLabel("Who you are").fill("Ömürbek");
    await page.getByRole("button", { name: "Correct" }).click();
    const form = page.locator(".chosen-claim form");
    await form.getByLabel("At least", { exact: true }).fill("61");
    await form.getByLabel("At most").fill("61");
    await form.getByLabel("Why (kept in the log)").fill("the ministry says 61");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await page.getByText("(read as: 59, killed)").waitFor();
    await page.getByRole("link", { name: "61 deaths, Kyrgyzstan" }).waitFor();
    const report = page.url();
    await openEpisode();
    await row("Kyrgyzstan").getByRole("link", { name: "61" }).waitFor();
    await page.locator(".chart a[aria-label^='61']").first().waitFor({ state: "attached" });
    await page.getByRole("link", { name: "Log" }).click();
    await page.getByText("A claim was corrected").first().waitFor();
    await page.locator(".log li .quiet", { hasText: "Ömürbek" }).first().waitFor();
    await page.goto(report);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "59 deaths, Kyrgyzstan" }).waitFor();
    await page.getByText("(taken back)").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("two who decide at once: the second is told, and nothing is lost", async () => {
    const other = await desk.page();
    // one who does not hear of changes, as on a bad line
    await other.page.route("**/api/events", (route) => route.abort());
    await other.page.goto(page.url());
    await other.page.getByRole("button", { name: "Accept" }).waitFor();
    await page.getByRole("button", { name: "Accept" }).click();
    await page.getByText("Accepted.").waitFor();
    await other.page.getByRole("button", { name: "Reject", exact: true }).click();
    await other.page.getByLabel("Why does this claim not count?").fill("wrong");
    await other.page.getByRole("button", { name: "Reject the claim" }).click();
    await other.page.getByRole("alert").getByText("Somebody decided about this").waitFor();
    await other.page.getByText("accepted the reading").waitFor();
    await other.page.close();
  });

  test("the slider puts the page back in time", async () => {
    await openEpisode();
    const slider = page.getByRole("slider");
    await slider.waitFor();
    await slider.press("Home");
    await page.waitForURL(/asOf=2022-09-14/u);
    await row("Kyrgyzstan").waitFor({ state: "detached" });
    await slider.press("ArrowRight");
    await slider.press("ArrowRight");
    await page.waitForURL(/asOf=2022-09-17/u);
    await row("Kyrgyzstan").getByRole("link", { name: "24" }).waitFor();
    await page.getByRole("button", { name: "Back to today" }).click();
    await row("Kyrgyzstan").getByRole("link", { name: "59" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("another policy makes other figures, and all stand side by side", async () => {
    await page.getByLabel("Figures are made by").selectOption("ibc");
    await row("Kyrgyzstan").getByRole("link", { name: "no figure" }).waitFor();
    await page.getByLabel("Figures are made by").selectOption("latest-official");
    await page.getByText("Show all policies side by side").click();
    await page.getByRole("columnheader", { name: "Iraq Body Count" }).waitFor();
  });

  test("a place on the map leads to the words of its claims", async () => {
    await openEpisode();
    await page.locator("#places").scrollIntoViewIfNeeded();
    const marks = page.locator(".map-mark");
    await marks.first().waitFor();
    await page.locator('.map-mark[tabindex="0"]').focus();
    await page.keyboard.press("ArrowLeft");
    const place = (await page.evaluate("document.activeElement?.getAttribute('aria-label') ?? ''")) as string;
    expect(place).toMatch(/: \d+ claims?$/u);
    await page.keyboard.press("Enter");
    const opened = page.locator(".places details[open]");
    expect(place.startsWith((await opened.locator("summary").innerText()).split(" ")[0] ?? "?")).toBe(true);
    await opened.locator("mark").first().waitFor();
    expect(await page.locator(".map-country").allTextContents()).toContain("Uzbekistan");
    expect(complaints).toEqual([]);
  });

  test("a ledger is signed, still holds, and is saved as a file", async () => {
    await page.getByLabel("Your name", { exact: true }).fill("A. Analyst");
    await page.getByRole("button", { name: "Sign this ledger" }).click();
    await page.getByRole("link", { name: "Signed by A. Analyst" }).click();
    await page.getByText("is still what was signed, to the letter").waitFor();
    await page.getByText("No figure is otherwise.").waitFor();
    await openEpisode();
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "the figures as CSV, one a row" }).click();
    const file = readFileSync((await (await saving).path()) ?? "", "utf8");
    expect(file).toMatch(/killed,Kyrgyzstan/u);
    expect(complaints).toEqual([]);
  });

  test("two read blind, and what they differ on is settled", async () => {
    await open("readers");
    await page.getByLabel("First reader").fill("Aida");
    await page.getByLabel("Second reader").fill("Bek");
    await page.getByRole("button", { name: "Give them" }).click();
    await page.getByText("Given.").waitFor();
    const [{ id = "", claims = 0 } = {}] = await desk.book.twoReaders.list();
    await page.getByRole("link", { name: `Aida: 0 of ${claims} answered` }).click();
    await page.getByText(`Claim 1 of ${claims}; 0 answered`).waitFor();
    await page.keyboard.press("r");
    await page.getByText(`Claim 2 of ${claims}; 1 answered`).waitFor();
    // the rest, by the public door, as many hands would
    const { claims: all } = await desk.book.twoReaders.work(id, "Bek");
    const accepted = all.map((claim) => ({ claim: claim.id, verdict: "accept" as const, fields: {} }));
    await desk.book.twoReaders.answer(id, "Aida", accepted.slice(1), false);
    await desk.book.twoReaders.answer(id, "Bek", accepted, true);
    await page.reload();
    await page.getByRole("button", { name: "Finish for good" }).click();
    await page.getByRole("link", { name: "How far they agree" }).click();
    await page.getByRole("row", { name: "The verdict" }).getByText("0.00").waitFor();
    await page.getByRole("button", { name: "As Bek says" }).click();
    await page.getByRole("heading", { name: "Nothing is left to settle" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("a file that is dropped is read, and its report can be opened", async () => {
    await open("");
    const text =
      "Border clash in Osh\n\nThe Kyrgyz Health Ministry said 12 people were killed on 3 May 2023.";
    const dropped = await page.evaluateHandle(
      `(() => { const given = new DataTransfer(); given.items.add(new File([${JSON.stringify(text)}], "dropped.txt")); return given; })()`,
    );
    await page
      .getByRole("group", { name: "A file: drop it here" })
      .dispatchEvent("drop", { dataTransfer: dropped });
    await page.locator(".readings").getByText("read, 1 claim").waitFor();
    await page.locator(".readings").getByRole("link").first().click();
    await page.locator("mark", { hasText: "12 people were killed" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("a claim that was missed is added by its words", async () => {
    await page.getByText("Add a claim that the reading missed").click();
    const form = page.locator(".add-claim");
    await form.getByLabel("Words of the text").fill("Border clash");
    await form.getByText("The text does not have").or(form.locator("mark")).first().waitFor();
    await form.getByLabel("Words of the text").fill("Health Ministry said 12");
    await form.getByLabel("At least", { exact: true }).fill("12");
    await form.getByRole("button", { name: "Add this claim" }).click();
    await page.locator(".chosen-claim mark", { hasText: "Health Ministry said 12" }).waitFor();
    await page.getByText("2 claims in this report").waitFor();
  });

  test("by keyboard alone: to an episode, its figure, the claim's words, and a decision in review", async () => {
    await open("");
    await page.getByRole("link", { name: "Kyrgyzstan – Tajikistan, September 2022" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // skips to the content
    await tabTo(page, /^Kyrgyzstan – Tajikistan, September 2022$/u);
    await page.keyboard.press("Enter");
    await row("Kyrgyzstan").waitFor();
    await tabTo(page, /^59$/u);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "59 deaths" }).waitFor();
    await page.locator("mark").first().waitFor();
    await tabTo(page, /^How it was read/u);
    await page.keyboard.press("Enter");
    await page.getByText("Read by the rules").first().waitFor();
    await open("review");
    await page.getByText("to look at").waitFor();
    const before = await page.locator(".case mark").innerText();
    await page.keyboard.press("?");
    await page.getByText("take the last decision back").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await page.getByText("Accepted. U takes it back.").waitFor();
    await page.keyboard.press("u");
    await page.getByText("Taken back.").waitFor();
    expect(before).not.toBe("");
    expect(complaints).toEqual([]);
  });

  test("an article full of payloads shows as words everywhere and runs nothing", async () => {
    expect(PAYLOADS.length).toBeGreaterThan(100);
    const id = encodeURIComponent(HOSTILE.id);
    const [{ id: episode = "" } = {}] = (await desk.book.shelf()).filter(({ reports }) =>
      reports.includes(HOSTILE.id),
    );
    const paths = [
      "",
      `report?id=${id}`,
      `episode?id=${episode}`,
      "reports?q=toll",
      "claims?q=wounded",
      "review",
      "log",
      `claims?q=${encodeURIComponent(PAYLOADS[3] ?? "")}`,
    ];
    for (const path of paths) {
      await open(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("load");
    }
    await open(`report?id=${id}`);
    await page.getByRole("heading", { level: 1, name: HOSTILE.title }).waitFor();
    const shown = await page.locator(".words .text").textContent();
    for (const payload of PAYLOADS) expect(shown).toContain(payload);
    expect(
      await page
        .locator(".words :is(script, img, svg, iframe, style, form, a[href^='javascript' i])")
        .count(),
    ).toBe(0);
    expect(await page.locator("a[href^='javascript' i]").count()).toBe(0);
    expect(await page.evaluate("window.ran ?? 0")).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing serious on any screen, %s",
    async (colorScheme) => {
      const seen = await desk.page({ colorScheme, reducedMotion: "reduce" });
      const [{ id = "" } = {}] = (await desk.book.shelf()).filter(({ sides }) =>
        sides.includes("Kyrgyzstan"),
      );
      const [figure] = (await desk.book.ledger({ episode: id })).episodes[0]?.figures ?? [];
      const [claim = ""] = figure?.used ?? [];
      const paths = [
        "",
        `episode?id=${id}`,
        `episode?id=${id}&asOf=2022-09-17`,
        `figure?episode=${id}&id=${figure?.id}`,
        `report?id=meridian-0920&claim=${claim}`,
        "reports",
        "claims",
        "review",
        "readers",
        "signatures",
        "log",
        "help",
        `claim?id=${claim}`,
        "nowhere",
      ];
      const axe = axeSource();
      for (const path of paths) {
        await seen.page.goto(`${desk.address}${path}`);
        await seen.page.getByRole("heading", { level: 1 }).waitFor();
        if (path.startsWith("episode")) {
          await seen.page.locator("#places").scrollIntoViewIfNeeded();
          await seen.page.locator(".map-mark").first().waitFor();
        }
        await seen.page.getByText("One moment …").first().waitFor({ state: "detached" });
        await seen.page.evaluate(axe);
        const found = (await seen.page.evaluate(
          `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) =>
          violations.filter(({ impact }) => impact === "serious" || impact === "critical" || impact === "moderate")
            .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" | ")))`,
        )) as string[];
        expect(found, path).toEqual([]);
      }
      expect(seen.complaints).toEqual([]);
      await seen.page.context().close();
    },
    180_000,
  );

  test.each([320, 390, 1920])("nothing is wider than a screen of %i pixels", async (width) => {
    const narrow = await desk.page({ viewport: { width, height: 800 } });
    const [{ id = "" } = {}] = (await desk.book.shelf()).filter(({ sides }) => sides.includes("Kyrgyzstan"));
    for (const path of [
      "",
      `episode?id=${id}`,
      "report?id=meridian-0920",
      "readers",
      "review",
      "log",
      "claims",
      `report?id=${encodeURIComponent(HOSTILE.id)}`,
    ]) {
      await narrow.page.goto(`${desk.address}${path}`);
      await narrow.page.getByRole("heading", { level: 1 }).waitFor();
      const over = await narrow.page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(over, path).toBe(0);
    }
    await narrow.page.context().close();
  });
});

/** Presses Tab until what has the focus reads like this. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = (await page.evaluate("document.activeElement?.textContent ?? ''")) as string;
    if (words.test(focused.trim())) return;
  }
  throw new Error(`Tab does not reach ${words}`);
}

test("the page ships at most 250 kB of JavaScript, compressed", () => {
  const folder = fileURLToPath(new URL("../../dist/web/assets/", import.meta.url));
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(folder + name)).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(250_000);
});
