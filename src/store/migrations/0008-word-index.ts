import type { Kysely } from "kysely";
import { makeWordIndex } from "../word-index.js";

/** Reports and their claims are found by the beginnings of words. */
export async function wordIndex(db: Kysely<never>): Promise<void> {
  await makeWordIndex(db);
}
