import type { Page } from "playwright-core";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the first line of a report's text that holds no mark begins, and a place some words further on. */
export async function edgesOf(page: Page): Promise<readonly [Place, Place]> {
  return page.evaluate<[Place, Place]>(`(() => {
    const text = document.querySelector(".words .text");
    const node = [...text.childNodes].find((each) => each.nodeType === 3 && each.data.trim().length > 20);
    const start = node.data.search(/\\S/u);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 12);
    const [box] = range.getClientRects();
    return [{ x: box.left + 1, y: box.top + box.height / 2 }, { x: box.right - 1, y: box.top + box.height / 2 }];
  })()`);
}
