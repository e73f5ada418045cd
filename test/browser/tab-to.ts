import type { Page } from "playwright-core";

const MOST = 160;

/** Presses Tab, or backwards, until what has the focus reads like this and is of the kind. */
export async function tabTo(page: Page, words: RegExp, backwards = false, kind = "*"): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
    const focused = await page.evaluate<{ text: string; fits: boolean }>(
      `({ text: (document.activeElement?.textContent ?? "").trim(), fits: document.activeElement?.matches(${JSON.stringify(kind)}) ?? false })`,
    );
    if (focused.fits && words.test(focused.text)) return;
  }
  throw new Error(`Tab does not reach ${words}`);
}
