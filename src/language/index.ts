export * from "./mention.js";
export * from "./text/sentences.js";
export * from "./text/tokens.js";
