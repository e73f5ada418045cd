/**
 * Keeps whoever works by keyboard in place. Where what has the focus goes away or can no longer be pressed (a form that was
 * sent, a button that did its work), the focus passes to the nearest thing around it that is still there: the next Tab
 * goes on from there, and what is read aloud is what became of it.
 */
export function holdFocus(): void {
  let held: Element | null = null;
  let around: readonly HTMLElement[] = [];
  addEventListener("focusin", ({ target }) => {
    held = target instanceof Element ? target : null;
    around = held === null ? [] : ancestorsOf(held);
  });
  const look = () => {
    if (held === null || (held.isConnected && !held.matches(":disabled"))) return;
    const active = document.activeElement;
    if (active !== null && active !== document.body && active !== held) return;
    held = null;
    const near = around.find((each) => each.isConnected && each.checkVisibility());
    if (near !== undefined) focusOn(near);
  };
  new MutationObserver(look).observe(document.body, {
    ...{ childList: true, subtree: true },
    attributeFilter: ["disabled"],
  });
}

/** Gives the focus to what takes none by itself, until it goes on. The page does not move. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.setAttribute("tabindex", "-1");
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

function ancestorsOf(element: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = element.parentElement; each !== null && each !== document.body; each = each.parentElement)
    found.push(each);
  return found;
}

/** Escape closes what was opened around the focus, which goes to the words that open it again. */
export function closeWithEscape(): void {
  document.addEventListener("keydown", (event) => {
    const { key, target, defaultPrevented } = event;
    if (key !== "Escape" || defaultPrevented || !(target instanceof Element)) return;
    // these have an Escape of their own: it closes the choice, it empties the search
    if (target instanceof HTMLSelectElement) return;
    if (target instanceof HTMLInputElement && target.type === "search" && target.value !== "") return;
    const opened = target.closest<HTMLDetailsElement>("details[open]");
    if (opened === null) return;
    event.preventDefault();
    opened.open = false;
    opened.querySelector("summary")?.focus();
  });
}
