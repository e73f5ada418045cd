import type { Draft } from "../draft.js";
import { EMPTY_DRAFT } from "../draft.js";
import { splitTitle } from "../readers/text.js";
import { type Apart, readApart } from "./apart.js";

const BODY = `
  const { value } = await library.extractRawText({ buffer: Buffer.from(bytes) });
  return value;`;

/** A statement in Word's DOCX: the first line is its title. Nothing it links to is fetched. */
export async function readDocx(bytes: Uint8Array): Promise<Apart<Draft>> {
  const read = await readApart<string>("mammoth", BODY, bytes);
  if ("why" in read) return read;
  return { value: { ...EMPTY_DRAFT, ...splitTitle(read.value.replace(/\n{2,}/gu, "\n\n")) } };
}
