import PostalMime from "postal-mime";
import type { Draft } from "../draft.js";
import { EMPTY_DRAFT } from "../draft.js";
import { readHtml } from "../readers/html.js";
import type { Apart } from "./apart.js";

/** A message deeper in others than this is no news. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1 << 20 };

/**
 * A message as mail programs save it: subject, plain text (else the words of its page), the day it was sent, and the
 * sender's name. Attachments are left alone.
 */
export async function readMail(bytes: Uint8Array): Promise<Apart<Draft>> {
  try {
    const mail = await PostalMime.parse(bytes, LIMITS);
    const plain = mail.text?.trim() ?? "";
    const text = plain !== "" || !mail.html ? plain : readHtml.read(mail.html, "mail").text;
    const date = mail.headers.find(({ key }) => key === "date")?.value ?? null;
    const publisher = mail.from?.name || mail.from?.address || null;
    return { value: { ...EMPTY_DRAFT, title: mail.subject ?? "", text, published: date, publisher } };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
