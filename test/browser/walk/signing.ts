import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Walk } from "../walk.js";

/** A ledger is signed and saved; two people read blind. */
export function signing(walk: Walk): void {
  test("a ledger is signed, still holds, and is saved as a file", async () => {
    await walk.openEpisode();
    await walk.page.getByLabel("Your name", { exact: true }).fill("A. Analyst");
    await walk.page.getByRole("button", { name: "Sign this ledger" }).click();
    await walk.page.getByRole("link", { name: "Signed by A. Analyst" }).click();
    await walk.page.getByText("is still what was signed, to the letter").waitFor();
    await walk.page.getByText("No figure is otherwise.").waitFor();
    await walk.openEpisode();
    const saving = walk.page.waitForEvent("download");
    await walk.page.getByRole("link", { name: "the figures as CSV, one a row" }).click();
    const file = readFileSync((await (await saving).path()) ?? "", "utf8");
    expect(file).toMatch(/killed,Kyrgyzstan/u);
    const drawing = walk.page.waitForEvent("download");
    await walk.page.getByRole("button", { name: "Save the chart as a picture (PNG)" }).click();
    const picture = readFileSync((await (await drawing).path()) ?? "");
    // a PNG begins with its name and, after 16 bytes, its width: the chart's 760 in double
    expect([picture.toString("latin1", 1, 4), picture.readUInt32BE(16)]).toEqual(["PNG", 1520]);
    await walk.page.getByRole("link", { name: "A feed of what changes here" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });

  test("two read blind, and what they differ on is settled", async () => {
    await walk.open("readers");
    await walk.page.getByLabel("First reader").fill("Aida");
    await walk.page.getByLabel("Second reader").fill("Bek");
    await walk.page.getByRole("button", { name: "Give them" }).click();
    await walk.page.getByText("Given.").waitFor();
    const [{ id = "", claims = 0 } = {}] = await walk.desk.book.twoReaders.list();
    await walk.page.getByRole("link", { name: `Aida: 0 of ${claims} answered` }).click();
    await walk.page.getByText(`Claim 1 of ${claims}; 0 answered`).waitFor();
    await walk.page.keyboard.press("r");
    await walk.page.getByText(`Claim 2 of ${claims}; 1 answered`).waitFor();
    // the rest, by the public door, as many hands would
    const { claims: all } = await walk.desk.book.twoReaders.work(id, "Bek");
    const accepted = all.map((claim) => ({ claim: claim.id, verdict: "accept" as const, fields: {} }));
    await walk.desk.book.twoReaders.answer(id, "Aida", accepted.slice(1), false);
    await walk.desk.book.twoReaders.answer(id, "Bek", accepted, true);
    await walk.page.reload();
    await walk.page.getByRole("button", { name: "Finish for good" }).click();
    await walk.page.getByRole("link", { name: "How far Aida and Bek agree" }).click();
    await walk.page.getByRole("row", { name: "The verdict" }).getByText("0.00").waitFor();
    await walk.page.getByRole("button", { name: "As Bek says" }).click();
    await walk.page.getByRole("heading", { name: "Nothing is left to settle" }).waitFor();
    expect(walk.takeComplaints()).toEqual([]);
  });
}
