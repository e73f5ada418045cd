export { type ChronicleOptions, chronicle } from "./chronicle/chronicle.js";
export { type EpisodeInput, episodesOf } from "./episode.js";
export { COPY_SIMILARITY, similarity } from "./group.js";
export type { Policy } from "./policies/draft.js";
export { DEFAULT_POLICY, isPolicyName, POLICIES, POLICY_NAMES, type PolicyName } from "./policies/index.js";
export { ADJUSTABLE, type PolicyOptions, readPolicyOption } from "./policy-options.js";
export { type ReconcileInput, type ReconcileOptions, reconcile } from "./reconcile.js";
export { SOURCE_TYPES, type SourceType } from "./source-type.js";
