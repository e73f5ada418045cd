import { expect, test } from "vitest";
import { HOSTILE, PAYLOADS } from "../payloads.js";
import type { Walk } from "../walk.js";

/** An article full of payloads shows as words, and runs nothing. */
export function hostile(walk: Walk): void {
  test("an article full of payloads shows as words everywhere and runs nothing", async () => {
    expect(PAYLOADS.length).toBeGreaterThan(100);
    const id = encodeURIComponent(HOSTILE.id);
    const [{ id: episode = "" } = {}] = (await walk.desk.book.shelf()).filter(({ reports }) =>
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
      await walk.open(path);
      await walk.page.getByRole("heading", { level: 1 }).waitFor();
      await walk.page.waitForLoadState("load");
    }
    await walk.open(`report?id=${id}`);
    await walk.page.getByRole("heading", { level: 1, name: HOSTILE.title }).waitFor();
    const shown = await walk.page.locator(".words .text").textContent();
    for (const payload of PAYLOADS) expect(shown).toContain(payload);
    expect(
      await walk.page
        .locator(".words :is(script, img, svg, iframe, style, form, a[href^='javascript' i])")
        .count(),
    ).toBe(0);
    expect(await walk.page.locator("a[href^='javascript' i]").count()).toBe(0);
    expect(await walk.page.evaluate("window.ran ?? 0")).toBe(0);
    expect(walk.takeComplaints()).toEqual([]);
  });
}
