/** tollbook without disk, network or clock: for browsers and other programs. */
export * from "./domain/index.js";
export { type Extraction, extract } from "./extract/index.js";
export type { Pack } from "./language/pack.js";
export { PACKS } from "./language/packs/index.js";
export {
  type ChronicleOptions,
  chronicle,
  DEFAULT_POLICY,
  isPolicyName,
  POLICY_NAMES,
  type PolicyName,
  type ReconcileInput,
  type ReconcileOptions,
  reconcile,
} from "./reconcile/index.js";
