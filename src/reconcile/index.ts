export { type ChronicleOptions, chronicle } from "./chronicle/chronicle.js";
export { compare } from "./compare.js";
export { type CopyGroup, copiesAmong } from "./copies.js";
export { stretchOf } from "./day.js";
export { mayBeIn } from "./figure.js";
export { type HistoryOptions, history } from "./history.js";
export { knownBy } from "./known.js";
export {
  byFirstReport,
  type Outline,
  outlineOf,
  type Parting,
  Partition,
  type Profile,
  profileOf,
} from "./partition/index.js";
export { DEFAULT_POLICY, isPolicyName, POLICY_NAMES, type PolicyName } from "./policies/index.js";
export { ADJUSTABLE, type PolicyOptions, readPolicyOption } from "./policy-options.js";
export { linkBackground, type Recall, recallAmong } from "./recall.js";
export { type ReconcileInput, type ReconcileOptions, reconcile } from "./reconcile.js";
