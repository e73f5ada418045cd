import { TollbookError } from "../../domain/error.js";
import { acled } from "./acled.js";
import { airwars } from "./airwars.js";
import { bySpeaker } from "./by-speaker.js";
import type { Policy } from "./draft.js";
import { hierarchy } from "./hierarchy.js";
import { ibc } from "./ibc.js";
import { latestOfficial } from "./latest-official.js";
import { majority } from "./majority.js";
import { officialChain } from "./official-chain.js";
import { ucdp } from "./ucdp.js";

/** The estimation policies, the default first. Each has its paragraph in docs/rules.md. */
export const POLICIES = {
  "latest-official": latestOfficial,
  ucdp,
  acled,
  ibc,
  airwars,
  majority,
  hierarchy,
  "official-chain": officialChain,
  "by-speaker": bySpeaker,
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;

export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

export const DEFAULT_POLICY: PolicyName = "latest-official";

export function isPolicyName(name: string): name is PolicyName {
  return Object.hasOwn(POLICIES, name);
}

/** @throws {TollbookError} `policy/unknown` */
export function policyNamed(name: string = DEFAULT_POLICY): PolicyName {
  if (isPolicyName(name)) return name;
  throw new TollbookError("policy/unknown", { policy: String(name), known: POLICY_NAMES });
}
