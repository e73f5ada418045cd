import { noLessThanKinds } from "../kinds.js";
import type { Policy } from "./draft.js";
import { estimateEntry } from "./estimate.js";
import { withSums } from "./sum.js";

/**
 * The newest total from the authority that speaks for the victims' own side; else the newest from any named
 * source; else from the report itself. Other sources' live totals that cannot also be true widen low and high.
 */
export const latestOfficial: Policy = {
  says: "the newest total from the authority that speaks for the victims' own side, else from any named source, else from the report itself",
  estimate: (view) =>
    withSums(noLessThanKinds(view.entries.map((entry) => estimateEntry(entry, { widen: true }))), view, {
      confirm: true,
    }),
};
