import { expect, test } from "vitest";
import { tabTo, tabToField } from "../tab-to.js";
import type { Walk } from "../walk.js";

const TEXT = `Shelling near Isfara

The Tajik Health Ministry said 14 people were killed near Isfara on 3 May 2023.

An aid group spoke of 5 wounded in the town.`;

/** Every decision once without a mouse: nothing is out of reach, and the focus is never lost. */
export function decidingByKeyboard(walk: Walk): void {
  /** What has the focus is something on the page, and not the page itself. */
  const hasFocus = () =>
    expect
      .poll(() => walk.page.evaluate<boolean>("document.activeElement !== document.body"), {
        timeout: 10_000,
      })
      .toBe(true);
  const press = async (words: RegExp, kind = "button, summary, a") => {
    await tabTo(walk.page, words, false, kind);
    await walk.page.keyboard.press("Enter");
  };
  const fill = async (label: RegExp, words: string) => {
    await tabToField(walk.page, label);
    await walk.page.keyboard.press("ControlOrMeta+a");
    await walk.page.keyboard.type(words);
  };
  const focusedText = () => walk.page.evaluate<string>("document.activeElement.textContent.trim()");

  test("by keyboard alone: a file is chosen and read, and a claim it was missing is added", async () => {
    await walk.open("");
    await walk.page.locator("input[type=file]").waitFor();
    // from early on: the browser is told to hand its window of files over, which takes a moment
    const choosing = walk.page.waitForEvent("filechooser");
    await tabTo(walk.page, /^$/u, false, "input[type=file]");
    await walk.page.keyboard.press("Enter");
    await (await choosing).setFiles({
      ...{ name: "chosen.txt", mimeType: "text/plain" },
      buffer: Buffer.from(TEXT),
    });
    await walk.page
      .locator(".readings")
      .getByText(/read, 2 claims/u)
      .waitFor();
    await press(/^Shelling near Isfara$/u);
    await walk.page.getByRole("heading", { level: 1, name: "Shelling near Isfara" }).waitFor();
    await walk.page.getByText("2 claims in this report").waitFor();
    await press(/^Add a claim that the reading missed$/u);
    await fill(/^Words of the text$/u, "An aid group spoke");
    await fill(/^At least$/u, "2");
    await fill(/^At most$/u, "2");
    await press(/^Add this claim$/u);
    await walk.page.locator(".chosen-claim mark", { hasText: "An aid group spoke" }).waitFor();
    await walk.page.getByText("3 claims in this report").waitFor();
    await expect.poll(focusedText).toBe("2, killed");
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: a claim is rejected with a reason, a form is closed by Escape, both keep the focus", async () => {
    await press(/^14 killed/u);
    await walk.page.locator(".chosen-claim mark", { hasText: "14 people were killed" }).waitFor();
    await expect.poll(focusedText).toBe("14, killed");
    await press(/^Correct$/u);
    await walk.page.getByRole("button", { name: "Save the correction" }).waitFor();
    await walk.page.keyboard.press("Escape");
    await walk.page.getByRole("button", { name: "Save the correction" }).waitFor({ state: "detached" });
    await expect.poll(focusedText).toBe("Correct");
    await press(/^Reject$/u);
    await walk.page.keyboard.type("another war");
    await walk.page.keyboard.press("Enter");
    await walk.page.locator(".chosen-claim .notice", { hasText: "Set aside" }).waitFor();
    await expect.poll(focusedText).toBe("Reject");
    await press(/^Undo$/u);
    await walk.page.locator(".chosen-claim .notice").waitFor({ state: "detached" });
    await hasFocus();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: claims are split and joined, and both are taken back", async () => {
    const list = walk.page.locator(".claim-list li");
    await press(/^Split it/u);
    await walk.page.getByText("Part 1").waitFor(); // else the next field is that of another form
    await fill(/^At least$/u, "6");
    await fill(/^At most$/u, "6");
    await press(/^Split it into 2$/u);
    await walk.page.locator(".chosen-claim .notice", { hasText: "Set aside" }).waitFor();
    await hasFocus();
    await expect.poll(() => list.count()).toBe(5);
    await press(/^Undo$/u);
    await walk.page.locator(".chosen-claim .notice").waitFor({ state: "detached" });
    await expect.poll(() => list.count()).toBe(3);
    await press(/^Join others with it/u);
    await walk.page.getByText("This claim stays").waitFor(); // else the next box is that of another form
    await tabTo(walk.page, /^$/u, false, ".chosen-claim input[type=checkbox]");
    await walk.page.keyboard.press("Space");
    await walk.page.locator("button:enabled", { hasText: "Join these claims" }).waitFor();
    await press(/^Join these claims$/u);
    await walk.page.getByText("Joined. Undo takes it back.").waitFor();
    await expect.poll(() => list.and(walk.page.locator(".aside")).count()).toBe(1);
    await hasFocus();
    await walk.page.keyboard.press("Escape");
    await expect.poll(focusedText).toMatch(/^Join others with it/u);
    await tabTo(walk.page, /^Undo$/u, true);
    await walk.page.keyboard.press("Enter");
    await expect.poll(() => list.and(walk.page.locator(".aside")).count()).toBe(0);
    await hasFocus();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: a report is dated, moved and withdrawn, and all of it taken back", async () => {
    const form = walk.page.locator("aside details[open]").filter({ hasText: "Set the date" });
    const made = form.getByRole("listitem");
    const undo = async (did: string) => {
      await made.filter({ hasText: did }).getByRole("button", { name: "Undo" }).waitFor();
      await tabTo(walk.page, /^Undo$/u, false, "details[open] .decisions li:not(.undone) button");
      await walk.page.keyboard.press("Enter");
      await made.filter({ hasText: did }).getByText("(taken back)").waitFor();
      await expect.poll(focusedText).toMatch(new RegExp(`${did}.*taken back`, "u"));
    };
    const id = new URL(walk.page.url()).searchParams.get("id") ?? "";
    const before = await walk.desk.book.episodeOf(id);
    await press(/^Decide about the whole report$/u);
    await fill(/^Published on/u, "2023-05-04");
    await press(/^Set the date$/u);
    await undo("set the report’s date");
    await fill(/^Move it, with all its claims/u, "Kyrgyzstan");
    await walk.page.keyboard.press("Enter");
    await form
      .getByRole("button", { name: /^Move the report there/u })
      .first()
      .waitFor();
    await press(/^Move the report there/u);
    await made.filter({ hasText: "moved the report to an episode" }).waitFor();
    expect(await walk.desk.book.episodeOf(id)).not.toBe(before);
    await hasFocus();
    await undo("moved the report to an episode");
    await fill(/^Why its claims shall no longer count$/u, "a copy");
    await press(/^Withdraw the report$/u);
    await walk.page.getByText("This report was withdrawn: a copy").waitFor();
    await hasFocus();
    await undo("withdrew the report");
    await walk.page.getByText("This report was withdrawn").waitFor({ state: "detached" });
    expect(await walk.desk.book.episodeOf(id)).toBe(before);
    expect(walk.takeComplaints().filter((each) => !/status of 404/u.test(each))).toEqual([]);
  });
}
