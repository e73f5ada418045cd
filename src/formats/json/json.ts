import type { Format } from "../format.js";

/** The ledger as it is, two spaces deep. */
export const json: Format = {
  title: "the whole ledger as JSON",
  type: "application/json",
  ending: "json",
  write: ({ ledger }) => `${JSON.stringify(ledger, null, 2)}\n`,
};
