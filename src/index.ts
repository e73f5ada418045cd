/** tollbook as a library: read a report, reconcile claims, keep a book. */
export * from "./book/index.js";
export * from "./pure.js";
