import type { Command } from "commander";
import type { Context } from "../context.js";
import { chronicle } from "./chronicle.js";
import { claims } from "./claims.js";
import { copy } from "./copy.js";
import { episodes } from "./episodes.js";
import { evaluate } from "./evaluate.js";
import { explain } from "./explain.js";
import { exportBook } from "./export.js";
import { extract } from "./extract.js";
import { importTable } from "./import.js";
import { ledger } from "./ledger.js";
import { migrate } from "./migrate.js";
import { read } from "./read.js";
import { review } from "./review.js";
import { serve } from "./serve.js";
import { status } from "./status.js";
import { users } from "./users.js";
import { verify } from "./verify.js";
import { watch } from "./watch.js";
import { worker } from "./worker.js";

/** Adds one command to the program. */
export type CommandMaker = (program: Command, context: Context) => Command;

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly CommandMaker[] = [
  read,
  watch,
  importTable,
  worker,
  status,
  ledger,
  episodes,
  claims,
  chronicle,
  explain,
  review,
  serve,
  users,
  verify,
  copy,
  migrate,
  exportBook,
  extract,
  evaluate,
];
