import { TollbookError } from "../domain/error.js";
import { isSourceType, SOURCE_TYPES, type SourceType } from "./source-type.js";

/** What a policy lets its user set. Each is used by the policy of its name alone. */
export interface PolicyOptions {
  /** Vague words count for more in a high-intensity setting: "several" 10 instead of 3. */
  readonly acled?: { readonly highIntensity: boolean };
  /** Kinds of source, the highest first; those left out are not used. */
  readonly hierarchy?: readonly SourceType[];
  /** Speakers, the first choice first: keys ("Kyrgyzstan/health-ministry") or words of their name. */
  readonly "official-chain"?: readonly string[];
}

type Named = keyof PolicyOptions;

interface Setting<N extends Named> {
  /** What may be given, for help and errors. */
  readonly expects: string;
  /** Null for what cannot be read. */
  readonly read: (value: string) => PolicyOptions[N] | null;
  readonly isRight: (value: unknown) => boolean;
}

const SETTINGS: { readonly [N in Named]: Setting<N> } = {
  acled: {
    expects: "acled=high-intensity or acled=low-intensity",
    read: (value) =>
      /^(?:high|low)-intensity$/u.test(value) ? { highIntensity: value.startsWith("high") } : null,
    isRight: (value) =>
      typeof value === "object" &&
      value !== null &&
      "highIntensity" in value &&
      typeof value.highIntensity === "boolean",
  },
  hierarchy: {
    expects: `hierarchy= and some of ${SOURCE_TYPES.join(", ")}, the highest first, each once, with commas between`,
    read: (value) => {
      const types = listOf(value);
      return types.every(isSourceType) && isListOfOne(types) ? types : null;
    },
    isRight: (value) => isListOfOne(value) && value.every(isSourceType),
  },
  "official-chain": {
    expects: "official-chain= and speakers, the first choice first, each once, with commas between",
    read: (value) => {
      const speakers = listOf(value);
      return isListOfOne(speakers) ? speakers : null;
    },
    isRight: (value) => isListOfOne(value),
  },
};

/** The policies that have something to set. */
export const ADJUSTABLE = Object.keys(SETTINGS) as readonly Named[];

function listOf(value: string): readonly string[] {
  return value.split(",").map((part) => part.trim());
}

/** Words, at least one, none empty, none twice. */
function isListOfOne(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const words = value.filter((word): word is string => typeof word === "string" && word.trim() !== "");
  return words.length === value.length && new Set(words).size === words.length;
}

/**
 * Reads one setting, "hierarchy=government,un,ngo,media", and puts it with those already read. The later of two
 * for one policy counts.
 *
 * @throws {TollbookError} `usage/bad-option` with what the policy expects.
 */
export function readPolicyOption(given: string, others: PolicyOptions = {}): PolicyOptions {
  const at = given.indexOf("=");
  const name = ADJUSTABLE.find((policy) => policy === given.slice(0, Math.max(0, at)).trim());
  if (name === undefined) {
    const expected = ADJUSTABLE.map((policy) => `${policy}=...`).join(" or ");
    throw new TollbookError("usage/bad-option", { option: "--policy-option", value: given, expected });
  }
  const value = SETTINGS[name].read(given.slice(at + 1).trim());
  if (value === null || value === undefined) throw badOption(name, given);
  return { ...others, [name]: value };
}

/**
 * Checks settings that did not come through `readPolicyOption`.
 *
 * @throws {TollbookError} `usage/bad-option` with what the policy expects.
 */
export function checkPolicyOptions(options: PolicyOptions): void {
  for (const name of ADJUSTABLE) {
    const value = options[name];
    if (value !== undefined && !SETTINGS[name].isRight(value)) throw badOption(name, JSON.stringify(value));
  }
}

function badOption(name: Named, value: string): TollbookError {
  return new TollbookError("usage/bad-option", {
    option: "--policy-option",
    value,
    expected: SETTINGS[name].expects,
  });
}
