import type { Act } from "../../domain/act.js";
import type { Column } from "./column.js";

/** Every act, with its words and where they stand, one a row. */
export const ACT_COLUMNS: readonly Column<Act>[] = [
  { name: "id", type: "text", of: ({ id }) => id },
  { name: "report", type: "text", of: ({ report }) => report },
  { name: "kind", type: "text", of: ({ kind }) => kind },
  { name: "actors", type: "sentences", of: ({ actors }) => actors },
  { name: "targets", type: "sentences", of: ({ targets }) => targets },
  { name: "source", type: "text", of: ({ source }) => source },
  { name: "sourceKey", type: "text", of: ({ sourceKey }) => sourceKey },
  { name: "sourceSide", type: "text", of: ({ sourceSide }) => sourceSide },
  { name: "via", type: "text", of: ({ via }) => via },
  { name: "status", type: "text", of: ({ status }) => status },
  { name: "day", type: "text", of: ({ day }) => day },
  { name: "place", type: "text", of: ({ place }) => place },
  { name: "quote", type: "text", of: ({ quote }) => quote },
  { name: "start", type: "whole", of: ({ start }) => start },
  { name: "end", type: "whole", of: ({ end }) => end },
  { name: "inTitle", type: "yes-no", of: ({ inTitle }) => inTitle },
  { name: "confidence", type: "number", of: ({ confidence }) => confidence },
  { name: "rules", type: "ids", of: ({ rules }) => rules },
];
