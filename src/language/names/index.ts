export * from "./entry.js";
export * from "./matcher.js";
