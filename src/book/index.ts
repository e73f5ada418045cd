export type * from "./book.js";
export { openBook } from "./open.js";
export { packOf, readReport } from "./read-report.js";
