import { type Arrival, type Defaults, type Failure, MAX_REPORT_BYTES } from "../arrival.js";
import { arrivalOf, type Draft, hasWords } from "../draft.js";
import { inLength, readBytes, tooLarge } from "../read-file.js";
import { failureOf, refuse } from "../refusal.js";
import type { Apart } from "./apart.js";

/** The forms of report whose bytes are no text. */
export type DocumentForm = "pdf" | "docx" | "mail";

const LOADERS: Readonly<Record<DocumentForm, () => Promise<(bytes: Uint8Array) => Promise<Apart<Draft>>>>> = {
  pdf: async () => (await import("./pdf.js")).readPdf,
  docx: async () => (await import("./docx.js")).readDocx,
  mail: async () => (await import("./mail.js")).readMail,
};

/** How a file of that form begins; a message begins in too many ways. */
const OPENING: Readonly<Record<DocumentForm, string>> = { pdf: "%PDF-", docx: "PK\x03\x04", mail: "" };
const NAME: Readonly<Record<DocumentForm, string>> = { pdf: "PDF", docx: "DOCX", mail: "message" };

/** A reader of files that are one document of that form. */
export function readDocuments(form: DocumentForm) {
  return async function* (path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
    const bytes = await readBytes(path);
    if (!(bytes instanceof Uint8Array)) yield bytes;
    else yield await readDocument(form, bytes, path, defaults);
  };
}

/** The report in a document's bytes. */
export async function readDocument(
  form: DocumentForm,
  bytes: Uint8Array,
  path: string,
  defaults: Defaults,
): Promise<Arrival | Failure> {
  if (bytes.length > MAX_REPORT_BYTES) return tooLarge(path, null);
  if (bytes.length === 0) return refuse(path, "input/empty", { path });
  const damaged = (why: string) => refuse(path, "input/bad-archive", { path, why });
  if (!Buffer.from(bytes.subarray(0, 1024)).includes(OPENING[form], 0, "latin1"))
    return damaged(`it is no ${NAME[form]}`);
  const bomb = form === "docx" ? await refuseBomb(bytes, path) : null;
  if (bomb !== null) return bomb;
  const read = await (await LOADERS[form]())(bytes);
  if ("why" in read) return damaged(`the ${NAME[form]} cannot be read (${read.why.slice(0, 200)})`);
  if (!hasWords(read.value)) return refuse(path, "input/empty", { path });
  return inLength(arrivalOf(read.value, defaults, path, { bytes, form }), path, null);
}

/** A DOCX is a ZIP archive: one that unpacks to far more than its size is not opened. */
async function refuseBomb(bytes: Uint8Array, path: string): Promise<Failure | null> {
  const { openZip } = await import("../archive/zip.js");
  try {
    (await openZip(path, bytes)).close();
    return null;
  } catch (cause) {
    return failureOf(cause, path);
  }
}
