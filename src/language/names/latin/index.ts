export { communityEntries, communityOf } from "./communities.js";
export { type Breakaway, breakawayOf, homeOfGroup, type WarAbroad, warAbroadOf } from "./homes.js";
export * from "./people.js";
export { NEUTRAL_PERSONS } from "./persons.js";
export * from "./places.js";
export * from "./speakers.js";
