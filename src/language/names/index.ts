export * from "./entry.js";
export * from "./lines.js";
export * from "./matcher.js";
export * from "./table.js";
