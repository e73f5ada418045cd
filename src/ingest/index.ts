export type { Arrival, Defaults, Failure, Hooks } from "./arrival.js";
export { isFailure } from "./arrival.js";
export { primaryLanguage } from "./draft.js";
export { parsePublished } from "./published.js";
export { readPaths } from "./read-paths.js";
export { sketchOf } from "./sketch.js";
export { topicsOf } from "./topics.js";
