import { expect, test } from "vitest";
import { tabTo } from "../tab-to.js";
import type { Walk } from "../walk.js";

/** Every flow once without a mouse. */
export function byKeyboard(walk: Walk): void {
  test("by keyboard alone: to an episode, its figure, the claim's words, and a decision in review", async () => {
    await walk.open("");
    await walk.page.getByRole("link", { name: "Kyrgyzstan – Tajikistan, September 2022" }).waitFor();
    await walk.page.keyboard.press("Tab");
    await walk.page.keyboard.press("Enter"); // skips to the content
    await tabTo(walk.page, /^Kyrgyzstan – Tajikistan, September 2022$/u);
    await walk.page.keyboard.press("Enter");
    await walk.row("Kyrgyzstan").waitFor();
    await tabTo(walk.page, /^59$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByRole("heading", { level: 1, name: "59 deaths" }).waitFor();
    await walk.page.locator("mark").first().waitFor();
    await tabTo(walk.page, /^How it was read/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("Read by the rules").first().waitFor();
    await walk.open("review");
    await walk.page.getByText("to look at").waitFor();
    const before = await walk.page.locator(".case mark").innerText();
    await walk.page.keyboard.press("?");
    await walk.page.getByText("take the last decision back").waitFor();
    await walk.page.keyboard.press("Escape");
    await walk.page.keyboard.press("a");
    await walk.page.getByText("Accepted. U takes it back.").waitFor();
    await walk.page.keyboard.press("u");
    await walk.page.getByText("Taken back.").waitFor();
    expect(before).not.toBe("");
    const mark = walk.page.locator(".case mark");
    await expect.poll(() => mark.innerText()).toBe(before);
    await walk.page.keyboard.press("r");
    await walk.page.getByLabel("Why does this claim not count?").waitFor();
    await walk.page.keyboard.type("read wrongly");
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("Rejected. U takes it back.").waitFor();
    await walk.page.keyboard.press("u");
    await walk.page.getByText("Taken back.", { exact: true }).waitFor();
    await expect.poll(() => mark.innerText()).toBe(before);
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: a correction with its figure, chart and log, and its undoing", async () => {
    await walk.open("report?id=meridian-0920");
    await walk.page.locator(".claim-list a").first().waitFor();
    await tabTo(walk.page, /^59 killed, Kyrgyzstan$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.locator(".chosen-claim").waitFor();
    await tabTo(walk.page, /^Correct$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.keyboard.press("ControlOrMeta+a");
    await walk.page.keyboard.type("62");
    await walk.page.keyboard.press("Tab");
    await walk.page.keyboard.press("ControlOrMeta+a");
    await walk.page.keyboard.type("62");
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("(read as: 59, killed)").waitFor();
    await walk.page.getByRole("link", { name: "62 deaths, Kyrgyzstan" }).waitFor();
    await tabTo(walk.page, /^62 deaths, Kyrgyzstan$/u, true);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByRole("heading", { level: 1, name: "62 deaths, Kyrgyzstan" }).waitFor();
    await tabTo(walk.page, /^Log$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("A claim was corrected").first().waitFor();
    await walk.page.goBack();
    await walk.page.goBack();
    await walk.page.locator(".chosen-claim").waitFor();
    await tabTo(walk.page, /^Undo$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByRole("link", { name: "59 deaths, Kyrgyzstan" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: back in time, the map, signing, and a file to save", async () => {
    await walk.openEpisode();
    await walk.page.getByRole("slider").waitFor();
    await tabTo(walk.page, /^$/u, false, "input[type=range]");
    await walk.page.keyboard.press("Home");
    await walk.page.waitForURL(/asOf=2022-09-14/u);
    await tabTo(walk.page, /^Back to today$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.waitForURL((url) => !url.search.includes("asOf"));
    await tabTo(walk.page, /^Places$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.locator(".map-mark").first().waitFor();
    await tabTo(walk.page, /./u, false, ".map-mark");
    await walk.page.keyboard.press("Enter");
    await walk.page.locator(".places details[open] mark").first().waitFor();
    await walk.page.getByRole("link", { name: "Sign and export" }).focus();
    await walk.page.keyboard.press("Enter");
    await tabTo(walk.page, /^$/u, false, "#sign input[autocomplete=name]");
    await walk.page.keyboard.type("B. Analyst");
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("Signed by B. Analyst.").waitFor();
    await tabTo(walk.page, /^the figures as CSV/u);
    const saving = walk.page.waitForEvent("download");
    await walk.page.keyboard.press("Enter");
    expect((await saving).suggestedFilename()).toMatch(/\.csv$/u);
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: words are pasted and read, and two readers settle", async () => {
    await walk.open("");
    await walk.page.getByLabel("Title", { exact: true }).waitFor();
    await walk.page.getByLabel("Title", { exact: true }).focus();
    await walk.page.keyboard.type("Three die near Naryn");
    await walk.page.keyboard.press("Tab");
    await walk.page.keyboard.type(
      "Police said 3 people were killed near Naryn in Kyrgyzstan on 2 June 2024.",
    );
    await tabTo(walk.page, /^Read these words$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page
      .locator(".readings")
      .getByText(/read, \d+ claims?/u)
      .waitFor();
    await walk.open("readers");
    await walk.page.getByLabel("First reader").focus();
    await walk.page.keyboard.type("Chyngyz");
    await walk.page.keyboard.press("Tab");
    await walk.page.keyboard.type("Dilnoza");
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("Given.").waitFor();
    const given = (await walk.desk.book.twoReaders.list()).find(({ readers }) => readers.includes("Chyngyz"));
    const { id = "", claims = 0 } = given ?? {};
    const { claims: all } = await walk.desk.book.twoReaders.work(id, "Dilnoza");
    const accepted = all.map((claim) => ({ claim: claim.id, verdict: "accept" as const, fields: {} }));
    await walk.desk.book.twoReaders.answer(id, "Chyngyz", accepted.slice(1), false);
    await walk.desk.book.twoReaders.answer(id, "Dilnoza", accepted, true);
    // the list tells so by itself
    await walk.page.getByText("Dilnoza has finished").waitFor();
    await tabTo(walk.page, new RegExp(`^Chyngyz: ${claims - 1} of ${claims} answered$`, "u"));
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText(`of ${claims};`).waitFor();
    await walk.page.keyboard.press("r");
    await walk.page.getByText(`${claims} answered`).waitFor();
    await tabTo(walk.page, /^Finish for good$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByRole("link", { name: "How far Chyngyz and Dilnoza agree" }).waitFor();
    await tabTo(walk.page, /^How far Chyngyz and Dilnoza agree/u, true);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByRole("button", { name: "As Dilnoza says" }).waitFor();
    await tabTo(walk.page, /^As Dilnoza says$/u);
    await walk.page.keyboard.press("Enter");
    await walk.page.getByRole("heading", { name: "Nothing is left to settle" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });
}
