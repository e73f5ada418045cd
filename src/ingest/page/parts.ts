import type { Message } from "../../domain/message.js";
import { noticed } from "../draft.js";
import type { Page } from "./dom.js";

/** A note where the page is one of several that make up an article: the others are not fetched. */
export function partsNote(page: Page): readonly Message[] {
  const next = page.querySelector("link[rel=next], a[rel=next]")?.getAttribute("href")?.trim() ?? "";
  if (next === "") return [];
  const address = next.length > 200 ? `${next.slice(0, 200)}…` : next;
  const message = `The page is one of several; only it was read. The next is ${address}`;
  return [noticed("ingest/page-of-several", message)];
}
