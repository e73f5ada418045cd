import { expect, test } from "vitest";
import { tabTo } from "../tab-to.js";
import type { Walk } from "../walk.js";

const PASSWORD = "a long word for nobody else";

/** Where accounts are needed: nothing is shown before, what is done carries the name, and leaving ends it. */
export function signingIn(walk: Walk): void {
  test("one signs in, by keyboard, decides under one's name, and signs out", async () => {
    const address = await walk.desk.withAccounts([["amina", "admin", PASSWORD]]);
    const { page, complaints } = await walk.desk.page({}, address);
    await page.goto(`${address}review`);
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("killed");
    await page.getByLabel("Name", { exact: true }).focus();
    await page.keyboard.type("amina");
    await page.keyboard.press("Tab");
    await page.keyboard.type("not the password");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Password").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByText("to look at").waitFor();
    await page.keyboard.press("a");
    await page.getByText("Accepted. U takes it back.").waitFor();
    await page.keyboard.press("u");
    await page.getByText("Taken back.").waitFor();
    expect((await walk.desk.book.decisions({ limit: 1 }))[0]?.actor).toBe("amina");
    await tabTo(page, /^Sign out$/u, true);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    const refused = complaints.filter((each) => !/status of 401/u.test(each));
    expect(refused).toEqual([]);
    await page.context().close();
  });
}
