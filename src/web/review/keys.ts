import { useLayoutEffect } from "preact/hooks";

/** The keys of the review screen, as they are listed there and in docs/desk.md. */
export const KEYS = [
  ["a", "accept the reading"],
  ["c", "correct a field"],
  ["r", "reject the claim, with a reason"],
  ["u", "take the last decision back"],
  ["j", "the next claim"],
  ["k", "the claim before"],
  ["o", "open its report"],
  ["?", "show or hide these keys"],
  ["Esc", "close what is open"],
] as const;

/**
 * Calls what belongs to a single key, unless somebody is typing or holds a modifier. The keys change together with the
 * screen, before the browser paints: a decision never falls on a claim that is no longer, or not yet, the one shown.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping =
        event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
      const action = isTyping && event.key !== "Escape" ? undefined : actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  });
}
