import { expect, test } from "vitest";
import { tabTo, tabToField } from "../tab-to.js";
import type { Walk } from "../walk.js";

/** An episode's own forms and files, and the log, without a mouse. */
export function episodeByKeyboard(walk: Walk): void {
  const name = "Kyrgyzstan – Tajikistan";
  const press = async (words: RegExp, kind = "button, summary, a") => {
    await tabTo(walk.page, words, false, kind);
    await walk.page.keyboard.press("Enter");
  };
  const heading = (words: string) => walk.page.getByRole("heading", { level: 1, name: words });
  const decisions = () => walk.page.locator("#sign .decisions li");
  const undo = async (did: string) => {
    await decisions().filter({ hasText: did }).getByRole("button", { name: "Undo" }).first().waitFor();
    await press(/^Undo$/u, "#sign .decisions li:not(.undone) button");
  };
  const episodes = async () => (await walk.desk.book.partition()).length;
  const decide = async () => {
    await press(/^Decide about the whole episode/u);
    await walk.page.getByLabel("What the episode is called").waitFor();
  };

  test("by keyboard alone: the policy is switched, and all are compared", async () => {
    await walk.openEpisode();
    await tabToField(walk.page, /^Figures are made by$/u);
    await walk.page.keyboard.press("i"); // the only one that begins so: further letters may come too late to be of one word
    await walk.row("Kyrgyzstan").getByRole("link", { name: "no figure" }).waitFor();
    await walk.page.keyboard.press("Home");
    await walk.row("Kyrgyzstan").getByRole("link", { name: "59" }).waitFor();
    await press(/^Show all policies side by side$/u);
    await walk.page.getByRole("columnheader", { name: "Iraq Body Count" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  /** Chromium drops a download that is asked for while it still begins another: then Enter is pressed once more. */
  const saved = async () => {
    for (let tries = 0; tries < 3; tries += 1) {
      const saving = walk.page.waitForEvent("download", { timeout: 8_000 }).catch(() => null);
      await walk.page.keyboard.press("Enter");
      const download = await saving;
      if (download !== null) return download;
    }
    return null;
  };

  test("by keyboard alone: every kind of file is saved", async () => {
    const links = walk.page.locator(".exports a");
    const titles = await links.allInnerTexts();
    expect(titles.length).toBeGreaterThan(10);
    await tabTo(walk.page, /./u, false, ".exports a");
    for (const [at, title] of titles.entries()) {
      if (at > 0) await walk.page.keyboard.press("Tab");
      expect(await walk.page.evaluate("document.activeElement.innerText")).toBe(title);
      const download = await saved();
      expect(await download?.failure(), title).toBeNull();
    }
    const drawing = walk.page.waitForEvent("download");
    await press(/^Save the chart as a picture/u);
    expect((await drawing).suggestedFilename()).toMatch(/\.png$/u);
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: an episode is renamed, and gets its name back", async () => {
    await walk.openEpisode();
    await decide();
    await tabToField(walk.page, /^What the episode is called$/u);
    await walk.page.keyboard.press("ControlOrMeta+a");
    await walk.page.keyboard.type("Batken by keyboard");
    await walk.page.keyboard.press("Enter");
    await heading("Batken by keyboard").waitFor();
    await undo("renamed the episode");
    await heading(name).waitFor();
    expect(await walk.page.evaluate("document.activeElement !== document.body")).toBe(true);
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("by keyboard alone: an episode is split and joined again, and both are taken back", async () => {
    const all = await episodes();
    await tabTo(walk.page, /^$/u, true, ".picks input");
    await walk.page.keyboard.press("Space");
    await press(/^Make an episode of these reports$/u);
    await walk.page.getByText("Split.", { exact: true }).waitFor();
    expect(await episodes()).toBe(all + 1);
    await undo("made an episode of some reports");
    await expect.poll(episodes).toBe(all);
    await tabToField(walk.page, /^Join another episode with this one/u, true);
    await walk.page.keyboard.press("Enter");
    await walk.page
      .getByRole("button", { name: /^Join it with this one/u })
      .first()
      .waitFor();
    await press(/^Join it with this one$/u);
    await expect.poll(episodes).toBe(all - 1);
    // the earlier of the two keeps its place
    await walk.page.getByText("Joined.", { exact: true }).waitFor();
    await undo("joined episodes");
    await expect.poll(episodes).toBe(all);
    expect(walk.takeComplaints().filter((each) => !/status of 404/u.test(each))).toEqual([]);
  });

  test("by keyboard alone: the log is filtered, and the book is checked", async () => {
    await walk.open("log");
    await walk.page.locator(".log li").first().waitFor();
    await tabToField(walk.page, /^What$/u);
    await walk.page.keyboard.press("s");
    await walk.page.waitForURL(/kind=decision%2Fsign/u);
    await tabToField(walk.page, /^By whom$/u);
    await walk.page.keyboard.type("nobody of this name");
    await walk.page.keyboard.press("Enter");
    await walk.page.getByText("No line is like this.").waitFor();
    await press(/^Check the whole book$/u);
    await walk.page.getByText(/^The book holds: /u).waitFor();
    expect(await walk.page.evaluate("document.activeElement.textContent")).toBe("Check the whole book");
    expect(walk.takeComplaints()).toEqual([]);
  });
}
