export * from "./acts.js";
export * from "./mention.js";
export { communityOf } from "./names/latin/communities.js";
export {
  type Breakaway,
  breakawayOf,
  groupsFrom,
  homeOfGroup,
  type WarAbroad,
  warAbroadOf,
} from "./names/latin/homes.js";
export * from "./pack.js";
export { ROLES } from "./roles.js";
export { entryClock, entryMarkLength, slugLength } from "./text/entry-mark.js";
export * from "./text/form.js";
export * from "./text/lexicon.js";
export * from "./text/marks.js";
export * from "./text/sentences.js";
export * from "./text/tokens.js";
