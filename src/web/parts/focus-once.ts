/** As a `ref`: a form that somebody opened takes the focus. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
