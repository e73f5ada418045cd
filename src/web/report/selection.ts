/** Words chosen in a report: UTF-16 offsets into its text. */
export interface Chosen {
  readonly start: number;
  readonly end: number;
}

/** What is selected inside an element that holds a report's text and nothing else; null where nothing is. */
export function selectionIn(element: HTMLElement): Chosen | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return trimmed(element.textContent ?? "", start, start + range.toString().length);
}

/** The same stretch without the blanks at its ends; null where it is all blank. */
export function trimmed(text: string, from: number, until: number): Chosen | null {
  let [start, end] = [from, until];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}
