export type { Predicted } from "./attributes.js";
export { type GoldReport, readGold } from "./gold.js";
export { type Readings, type Score, score } from "./score.js";
export { errorTable, scoreTable } from "./table.js";
