/** Closes a form with Escape, but for a choice that is open in it: that closes first. */
export function onEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== "Escape" || event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  close();
}
