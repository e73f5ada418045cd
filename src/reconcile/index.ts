export { type EpisodeInput, episodesOf } from "./episode.js";
export { COPY_SIMILARITY, similarity } from "./group.js";
export type { Policy } from "./policies/draft.js";
export { DEFAULT_POLICY, isPolicyName, POLICIES, POLICY_NAMES, type PolicyName } from "./policies/index.js";
export { type ReconcileInput, type ReconcileOptions, reconcile } from "./reconcile.js";
