import { expect, test } from "vitest";
import type { Walk } from "../walk.js";

/** A figure is followed to its words, back in time, under other policies and on the map. */
export function following(walk: Walk): void {
  test("the headline figure leads to the sentence it came from", async () => {
    await walk.openEpisode();
    await walk.row("Kyrgyzstan").getByRole("link", { name: "59" }).click();
    await walk.page.getByRole("heading", { level: 1, name: "59 deaths, Kyrgyzstan" }).waitFor();
    const words = walk.page.locator("mark", { hasText: "59 people were killed" });
    await words.waitFor();
    await walk.page.getByRole("article").filter({ has: words }).getByRole("link").first().click();
    await walk.page.locator("mark.chosen", { hasText: "59 people were killed" }).waitFor();
    await walk.page.getByText("It is in the figure").first().waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("the slider puts the page back in time", async () => {
    await walk.openEpisode();
    const slider = walk.page.getByRole("slider");
    await slider.waitFor();
    await slider.press("Home");
    await walk.page.waitForURL(/asOf=2022-09-14/u);
    await walk.row("Kyrgyzstan").waitFor({ state: "detached" });
    await slider.press("ArrowRight");
    await slider.press("ArrowRight");
    await walk.page.waitForURL(/asOf=2022-09-17/u);
    await walk.row("Kyrgyzstan").getByRole("link", { name: "24" }).waitFor();
    await walk.page.getByRole("button", { name: "Back to today" }).click();
    await walk.row("Kyrgyzstan").getByRole("link", { name: "59" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("another policy makes other figures, and all stand side by side", async () => {
    await walk.page.getByLabel("Figures are made by").selectOption("ibc");
    await walk.row("Kyrgyzstan").getByRole("link", { name: "no figure" }).waitFor();
    await walk.page.getByLabel("Figures are made by").selectOption("latest-official");
    await walk.page.getByText("Show all policies side by side").click();
    await walk.page.getByRole("columnheader", { name: "Iraq Body Count" }).waitFor();
  });

  test("a place on the map leads to the words of its claims", async () => {
    await walk.openEpisode();
    await walk.page.locator("#places").scrollIntoViewIfNeeded();
    const marks = walk.page.locator(".map-mark");
    await marks.first().waitFor();
    await walk.page.locator('.map-mark[tabindex="0"]').focus();
    await walk.page.keyboard.press("ArrowLeft");
    const place = (await walk.page.evaluate(
      "document.activeElement?.getAttribute('aria-label') ?? ''",
    )) as string;
    expect(place).toMatch(/: \d+ claims?$/u);
    await walk.page.keyboard.press("Enter");
    const opened = walk.page.locator(".places details[open]");
    expect(place.startsWith((await opened.locator("summary").first().innerText()).split(" ")[0] ?? "?")).toBe(
      true,
    );
    await opened.locator("mark").first().waitFor();
    expect(await walk.page.locator(".map-country").allTextContents()).toContain("Uzbekistan");
    expect(walk.takeComplaints()).toEqual([]);
  });
}
