export * from "./acts.js";
export * from "./mention.js";
export { homeOfGroup } from "./names/latin/homes.js";
export * from "./pack.js";
export { entryMarkLength } from "./text/entry-mark.js";
export * from "./text/form.js";
export * from "./text/lexicon.js";
export * from "./text/sentences.js";
export * from "./text/tokens.js";
