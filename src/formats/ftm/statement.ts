import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** One property of one entity with one value, as FollowTheMoney has it. */
export interface Statement {
  readonly entity: string;
  readonly schema: "Event" | "Article" | "Note";
  readonly prop: string;
  /** FollowTheMoney's type of the property. */
  readonly type: "name" | "date" | "address" | "country" | "entity" | "string" | "text" | "url" | "language";
  readonly value: string;
  /** The words that the value was made from, and their language, ISO 639-3. */
  readonly original?: string;
  readonly lang?: string | null;
  /** When its report was published. */
  readonly seen?: string | null;
}

/** The id that FollowTheMoney itself gives a statement: the same for the same entity, property and value. */
export function statementId(dataset: string, { entity, prop, value }: Statement): string {
  return bytesToHex(sha1(utf8ToBytes(`${dataset}.${entity}.${prop}.${value}`)));
}
