import { expect, test } from "vitest";
import { axeSource } from "../open-desk.js";
import { HOSTILE } from "../payloads.js";
import type { Walk } from "../walk.js";

/** Nothing is wrong to the ear, and nothing is wider than its screen. */
export function looks(walk: Walk): void {
  test.each(["light", "dark"] as const)(
    "axe finds nothing serious on any screen, %s",
    async (colorScheme) => {
      const seen = await walk.desk.page({ colorScheme, reducedMotion: "reduce" });
      const [{ id = "" } = {}] = (await walk.desk.book.shelf()).filter(({ sides }) =>
        sides.includes("Kyrgyzstan"),
      );
      const [figure] = (await walk.desk.book.ledger({ episode: id })).episodes[0]?.figures ?? [];
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
        await seen.page.goto(`${walk.desk.address}${path}`);
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
    const narrow = await walk.desk.page({ viewport: { width, height: 800 } });
    const [{ id = "" } = {}] = (await walk.desk.book.shelf()).filter(({ sides }) =>
      sides.includes("Kyrgyzstan"),
    );
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
      await narrow.page.goto(`${walk.desk.address}${path}`);
      await narrow.page.getByRole("heading", { level: 1 }).waitFor();
      const over = await narrow.page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(over, path).toBe(0);
    }
    await narrow.page.context().close();
  });
}
