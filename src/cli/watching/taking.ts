import { plural } from "../../formats/index.js";
import type { Arrival } from "../../ingest/index.js";
import type { LineAddress } from "../../line/index.js";
import type { Context } from "../context.js";
import { openLine } from "../lines.js";
import { startTelling, type TellerOptions, type Tells } from "./telling.js";

/** Where what a watch reads goes, and who tells of it. */
export interface Taker extends Tells {
  /**
   * Returns when the report is safe: whether it is new.
   *
   * @throws {TollbookError} `line/too-large` for a report that can never be there.
   */
  take(arrival: Arrival): Promise<boolean>;
  /** Where it is safe, in words. */
  readonly where: string;
  close(): Promise<void>;
}

/** Reports go into the book; told is what they change in its ledger. */
export async function takingIn(options: TellerOptions): Promise<Taker> {
  const teller = await startTelling(options);
  return {
    where: "in the book",
    tell: () => teller.tell(),
    async take(arrival) {
      const added = await options.book.add(arrival);
      teller.add(added);
      return added.status !== "known";
    },
    close: async () => {},
  };
}

/** Reports go on a line, for workers; told is how many they were. */
export async function passingOn(to: LineAddress, json: boolean, context: Context): Promise<Taker> {
  const { terminal, now } = context;
  const line = await openLine(to, context);
  let fresh: { readonly id: string; readonly title: string; readonly url: string | null }[] = [];
  return {
    where: "on the line",
    async take(arrival) {
      const { id, title, url } = arrival.report;
      const isNew = (await line.put(arrival)) === "put";
      if (isNew) fresh.push({ id, title, url });
      return isNew;
    },
    async tell() {
      const reports = fresh;
      fresh = [];
      if (reports.length === 0) return;
      const at = now();
      if (json) return terminal.out(`${JSON.stringify({ at, line: to.shown, reports })}\n`);
      const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
      const titles = reports.slice(0, 20).map(({ title, id }) => `  ${title || id}`);
      const more = reports.length > 20 ? [`  and ${reports.length - 20} more`] : [];
      const lines = [`${time}: ${plural(reports.length, "report")} put on ${to.shown}`, ...titles, ...more];
      await terminal.out(`${lines.join("\n")}\n\n`);
    },
    close: () => line.close(),
  };
}
