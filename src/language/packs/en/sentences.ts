import type { Sentences } from "../../example.js";

/** English sentences and every claim a careful reader finds in them, by docs/claims.md alone; written for tollbook. */
export const sentences: Sentences = {};
