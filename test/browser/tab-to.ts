import type { Page } from "playwright-core";

const MOST = 240;

/** What has the focus: its own words, those of its label, and whether it is of a kind. */
interface Focused {
  readonly text: string;
  readonly label: string;
  readonly fits: boolean;
}

/** Presses Tab, or backwards, until what has the focus reads like this and is of the kind. */
export function tabTo(page: Page, words: RegExp, backwards = false, kind = "*"): Promise<void> {
  return pressUntil(page, ({ text, fits }) => fits && words.test(text), `${words}`, { backwards, kind });
}

/** Presses Tab, or backwards, until a field with such a label has the focus. */
export function tabToField(page: Page, label: RegExp, backwards = false): Promise<void> {
  return pressUntil(page, (focused) => label.test(focused.label), `the field ${label}`, { backwards });
}

async function pressUntil(
  page: Page,
  isIt: (focused: Focused) => boolean,
  name: string,
  { backwards, kind = "*" }: { readonly backwards: boolean; readonly kind?: string },
): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
    if (isIt(await focusedIn(page, kind))) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

function focusedIn(page: Page, kind: string): Promise<Focused> {
  return page.evaluate<Focused>(`(() => {
    const focused = document.activeElement;
    const label = focused?.labels?.[0];
    return {
      text: (focused?.textContent ?? "").trim(),
      label: ((label?.querySelector("span") ?? label)?.textContent ?? "").trim(),
      fits: focused?.matches(${JSON.stringify(kind)}) ?? false,
    };
  })()`);
}
