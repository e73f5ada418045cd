import { expect, test } from "vitest";
import type { Walk } from "../walk.js";

/** Reports are handed over, and shown as they came in. */
export function readingIn(walk: Walk): void {
  test("a file that is dropped is read, and its report can be opened", async () => {
    await walk.open("");
    const text =
      "Border clash in Osh\n\nThe Kyrgyz Health Ministry said 12 people were killed on 3 May 2023.";
    const dropped = await walk.page.evaluateHandle(
      `(() => { const given = new DataTransfer(); given.items.add(new File([${JSON.stringify(text)}], "dropped.txt")); return given; })()`,
    );
    await walk.page
      .getByRole("group", { name: "A file: drop it here" })
      .dispatchEvent("drop", { dataTransfer: dropped });
    await walk.page.locator(".readings").getByText("read, 1 claim").waitFor();
    await walk.page.locator(".readings").getByRole("link").first().click();
    await walk.page.locator("mark", { hasText: "12 people were killed" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("a claim that was missed is added by its words", async () => {
    await walk.page.getByText("Add a claim that the reading missed").click();
    const form = walk.page.locator(".add-claim");
    await form.getByLabel("Words of the text").fill("Border clash");
    await form.getByText("The text does not have").or(form.locator("mark")).first().waitFor();
    await form.getByLabel("Words of the text").fill("Health Ministry said 12");
    await form.getByLabel("At least", { exact: true }).fill("12");
    await form.getByRole("button", { name: "Add this claim" }).click();
    await walk.page.locator(".chosen-claim mark", { hasText: "Health Ministry said 12" }).waitFor();
    await walk.page.getByText("2 claims in this report").waitFor();
  });

  test("an address that is pasted is fetched, and the page is shown as it came in, without what would run", async () => {
    await walk.open("");
    await walk.page.getByLabel("Address of the page").fill(`${walk.desk.site.address}/article`);
    await walk.page.getByRole("button", { name: "Fetch and read it" }).click();
    await walk.page.locator(".readings").getByText("read, 1 claim").waitFor();
    await walk.page.locator(".readings").getByRole("link").first().click();
    await walk.page.locator("mark", { hasText: "9 people were killed" }).waitFor();
    await walk.page.getByText("Where it came from").click();
    await walk.page.getByRole("button", { name: "Show it as it came in" }).click();
    const shown = walk.page.frameLocator("iframe[title='The page as it came in']");
    await shown.getByText("9 people were killed").waitFor();
    expect(await shown.locator("script, img, link, style, [onclick], [href], [src]").count()).toBe(0);
    expect(await walk.page.evaluate("window.ran ?? 0")).toBe(0);
    // only the article itself was asked for, and what says whether it may be
    expect([...new Set(walk.desk.site.asked)].sort()).toEqual(["/article", "/robots.txt"]);
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("another version of a report is shown beside the newest", async () => {
    walk.desk.site.killed = 11;
    await walk.open("");
    await walk.page.getByLabel("Address of the page").fill(`${walk.desk.site.address}/article`);
    await walk.page.getByRole("button", { name: "Fetch and read it" }).click();
    await walk.page.locator(".readings").getByText("read as a newer version").waitFor();
    await walk.page.locator(".readings").getByRole("link").first().click();
    await walk.page.locator("mark", { hasText: "11 people were killed" }).waitFor();
    await walk.page.getByText("and its 2 versions").click();
    await walk.page.getByRole("link", { name: "Version 1" }).click();
    await walk.page.getByText("This is an older version").waitFor();
    await walk.page.locator("mark", { hasText: "9 people were killed" }).waitFor();
  });
}
