import { expect, test } from "vitest";
import { edgesOf } from "../edges-of.js";
import type { Walk } from "../walk.js";

/** Claims are corrected, undone, added, joined, split; reports and episodes moved. */
export function deciding(walk: Walk): void {
  test("a correction changes the figure and the log, and is taken back", async () => {
    await walk.open("report?id=meridian-0920");
    await walk.page.locator(".claim-list a", { hasText: "59 killed, Kyrgyzstan" }).first().click();
    await walk.page.getByLabel("Who you are").fill("Ömürbek");
    await walk.page.getByRole("button", { name: "Correct" }).click();
    const form = walk.page.locator(".chosen-claim .actions form");
    await form.getByLabel("At least", { exact: true }).fill("61");
    await form.getByLabel("At most").fill("61");
    await form.getByLabel("Why (kept in the log)").fill("the ministry says 61");
    await walk.page.getByRole("button", { name: "Save the correction" }).click();
    await walk.page.getByText("(read as: 59, killed)").waitFor();
    await walk.page.getByRole("link", { name: "61 deaths, Kyrgyzstan" }).waitFor();
    const report = walk.page.url();
    await walk.openEpisode();
    await walk.row("Kyrgyzstan").getByRole("link", { name: "61" }).waitFor();
    await walk.page.locator(".chart a[aria-label^='61']").first().waitFor({ state: "attached" });
    await walk.page.getByRole("link", { name: "Log" }).click();
    await walk.page.getByText("A claim was corrected").first().waitFor();
    await walk.page.locator(".log li .quiet", { hasText: "Ömürbek" }).first().waitFor();
    await walk.page.goto(report);
    await walk.page.getByRole("button", { name: "Undo" }).click();
    await walk.page.getByRole("link", { name: "59 deaths, Kyrgyzstan" }).waitFor();
    await walk.page.getByText("(taken back)").first().waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("two who decide at once: the second is told, and nothing is lost", async () => {
    const other = await walk.desk.page();
    // one who does not hear of changes, as on a bad line
    await other.page.route("**/api/events", (route) => route.abort());
    await other.page.goto(walk.page.url());
    await other.page.getByRole("button", { name: "Accept" }).waitFor();
    await walk.page.getByRole("button", { name: "Accept" }).click();
    await walk.page.getByText("Accepted.").waitFor();
    await other.page.getByRole("button", { name: "Reject", exact: true }).click();
    await other.page.getByLabel("Why does this claim not count?").fill("wrong");
    await other.page.getByRole("button", { name: "Reject the claim" }).click();
    await other.page.getByRole("alert").getByText("Somebody decided about this").waitFor();
    await other.page.getByText("accepted the reading").waitFor();
    await other.page.close();
  });

  test("words are selected with the mouse, and become a claim", async () => {
    await walk.open("report?id=meridian-0920");
    const text = walk.page.locator(".words .text");
    await text.waitFor();
    const [from, to] = await edgesOf(walk.page);
    await walk.page.mouse.move(from.x, from.y);
    await walk.page.mouse.down();
    await walk.page.mouse.move(to.x, to.y, { steps: 4 });
    await walk.page.mouse.up();
    const form = walk.page.locator(".add-claim");
    const chosen = await form.locator("mark").innerText();
    expect(chosen.length).toBeGreaterThan(2);
    await form.getByLabel("At least", { exact: true }).fill("3");
    await form.getByRole("button", { name: "Add this claim" }).click();
    await walk.page.locator(".chosen-claim mark", { hasText: chosen }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("a claim is split, its parts are joined again, and both are taken back", async () => {
    await walk.page.getByText("Split it: one claim where the words make several").click();
    const parts = walk.page.getByRole("group", { name: /^Part \d/u });
    await parts.nth(0).getByLabel("Whose people").fill("Kyrgyzstan");
    await parts.nth(1).getByLabel("Whose people").fill("Tajikistan");
    await walk.page.getByRole("button", { name: "Split it into 2" }).click();
    await walk.page.locator(".chosen-claim .notice", { hasText: "Set aside" }).waitFor();
    const made = walk.page.locator(".claim-list a", { hasText: "at least 3 killed" });
    await made.filter({ hasText: "Tajikistan" }).click();
    await walk.page.getByText("Join others with it").click();
    await walk.page.getByRole("checkbox", { name: /^at least 3 killed, Kyrgyzstan/u }).check();
    await walk.page.getByRole("button", { name: "Join these claims" }).click();
    await walk.page.getByText("Joined. Undo takes it back.").waitFor();
    await walk.page.locator(".claim-list .aside", { hasText: "at least 3 killed, Kyrgyzstan" }).waitFor();
    await walk.page.locator(".chosen-claim .actions").getByRole("button", { name: "Undo" }).click();
    await walk.page
      .locator(".claim-list .aside", { hasText: "at least 3 killed, Kyrgyzstan" })
      .waitFor({ state: "detached" });
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("a report is dated, moved to another episode, withdrawn, and all of it taken back", async () => {
    await walk.open("report?id=meridian-0920");
    const before = await walk.desk.book.episodeOf("meridian-0920");
    await walk.page.getByText("Decide about the whole report").click();
    const form = walk.page.locator("aside details[open]").filter({ hasText: "Set the date" });
    await form.getByLabel(/^Published on/u).fill("2022-09-21");
    await form.getByRole("button", { name: "Set the date" }).click();
    await walk.page.getByText("21 September 2022").first().waitFor();
    await form.getByRole("button", { name: "Undo" }).click();
    await form.getByRole("button", { name: "Find episodes" }).click();
    await form
      .getByRole("button", { name: /^Move the report there/u })
      .first()
      .click();
    await form.getByText("moved the report to an episode").waitFor();
    expect(await walk.desk.book.episodeOf("meridian-0920")).not.toBe(before);
    await form
      .getByRole("listitem")
      .filter({ hasText: "moved the report" })
      .getByRole("button", { name: "Undo" })
      .click();
    await form.getByLabel("Why its claims shall no longer count").fill("a copy");
    await form.getByRole("button", { name: "Withdraw the report" }).click();
    await walk.page.getByText("This report was withdrawn: a copy").waitFor();
    await form
      .getByRole("listitem")
      .filter({ hasText: "withdrew" })
      .getByRole("button", { name: "Undo" })
      .click();
    await walk.page.getByText("This report was withdrawn").waitFor({ state: "detached" });
    expect(await walk.desk.book.episodeOf("meridian-0920")).toBe(before);
    // the episode it was of a moment ago may be asked for once more, and be gone
    expect(walk.takeComplaints().filter((each) => !/status of 404/u.test(each))).toEqual([]);
  });

  const open = () => walk.page.getByText("Decide about the whole episode").click();
  const episodes = async () => (await walk.desk.book.partition()).length;
  const decisions = () => walk.page.locator("#sign .decisions li");
  const undo = (did: string) =>
    decisions()
      .and(walk.page.locator(":not(.undone)"))
      .filter({ hasText: did })
      .first()
      .getByRole("button", { name: "Undo" })
      .click();

  test("an episode is renamed, and gets its name back", async () => {
    await walk.openEpisode();
    await open();
    await walk.page.getByLabel("What the episode is called").fill("Batken, autumn 2022");
    await walk.page.getByRole("button", { name: "Rename the episode" }).click();
    await walk.page.getByRole("heading", { level: 1, name: "Batken, autumn 2022" }).waitFor();
    await undo("renamed the episode");
    await walk.page.getByRole("heading", { level: 1, name: "Kyrgyzstan – Tajikistan" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("an episode is split, both parts show it, and it is joined again", async () => {
    const all = await episodes();
    const whole = walk.page.url();
    await walk.page.getByRole("checkbox", { name: /Meridian Courier, 20 September/u }).check();
    await walk.page.getByRole("button", { name: "Make an episode of these reports" }).click();
    await walk.page.getByText("Split.", { exact: true }).waitFor();
    expect(await episodes()).toBe(all + 1);
    await walk.page.getByRole("link", { name: "19 reports" }).waitFor();
    await walk.page.getByRole("link", { name: "The episode made of them" }).click();
    await walk.page.getByRole("link", { name: "1 report", exact: true }).waitFor();
    await open();
    await walk.page.getByRole("button", { name: "Find episodes" }).click();
    await walk.page.getByRole("button", { name: /^Join it with this one: Kyrgyzstan/u }).click();
    await walk.page.getByRole("link", { name: "20 reports" }).waitFor();
    expect(await episodes()).toBe(all);
    await open();
    await undo("joined episodes");
    await walk.page.getByRole("link", { name: "19 reports" }).waitFor();
    expect(await episodes()).toBe(all + 1);
    await undo("made an episode of some reports");
    await walk.page.getByRole("link", { name: "20 reports" }).waitFor();
    expect(await episodes()).toBe(all);
    expect(walk.page.url()).toBe(whole);
    // an episode that was made is asked for once more, and gone
    expect(walk.takeComplaints().filter((each) => !/status of 404/u.test(each))).toEqual([]);
  });

  test("two episodes are joined: figures and log follow, and the undoing parts them", async () => {
    const theirs = walk.row("Whose people is not told").getByRole("link", { name: "47" });
    expect(await theirs.count()).toBe(0);
    await walk.page.getByRole("button", { name: "Find episodes" }).click();
    await walk.page.getByRole("button", { name: "Join it with this one: March 2024" }).click();
    await walk.page.getByRole("link", { name: "21 reports" }).waitFor();
    await theirs.waitFor();
    await walk.row("Kyrgyzstan").getByRole("link", { name: "59" }).waitFor();
    const joined = walk.page.url();
    await walk.page.getByRole("link", { name: "Log" }).click();
    await walk.page.locator(".log li").first().getByText("Episodes were joined").waitFor();
    await walk.page.goto(joined);
    await open();
    await undo("joined episodes");
    await walk.page.getByRole("link", { name: "20 reports" }).waitFor();
    await theirs.waitFor({ state: "detached" });
    await walk.row("Kyrgyzstan").getByRole("link", { name: "59" }).waitFor();
    await walk.page.getByRole("link", { name: "Log" }).click();
    await walk.page.locator(".log li").first().getByText("A decision was taken back").waitFor();
    expect(walk.takeComplaints().filter((each) => !/status of 404/u.test(each))).toEqual([]);
  });
}
