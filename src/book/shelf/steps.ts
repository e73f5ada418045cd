import { type ReconcileInput, reconcile, stretchOf } from "../../reconcile/index.js";
import type { ShelvedStep, StepAt } from "../../store/index.js";
import { type EpisodeRow, rowOf } from "../episode-row.js";

/**
 * So many reports' claims are reckoned with for the steps of one episode, those of each step counted: an episode of
 * very many days would make every report that comes in dear. Of its other steps the ledger is made when it is asked for.
 */
const MOST_REPORTS = 1_000;

/** What is said as of a time, without what is said now as well: as many reports and points of the line as it begins with. */
type Step = Partial<Omit<EpisodeRow, "reports" | "spark">> & {
  readonly reports?: EpisodeRow["reports"] | number;
  readonly spark?: EpisodeRow["spark"] | number;
};

/**
 * What lists say of an episode as of earlier times: of each day on which reports of it were published, as of the last of
 * them, until the next one is. Times between reports of one day have no step, nor have those at which all are known.
 * The newest days first, as many as `MOST_REPORTS` lets.
 *
 * @param input the reports and claims of this episode alone.
 */
export function stepsOf(input: ReconcileInput, row: EpisodeRow): readonly ShelvedStep[] {
  const steps: ShelvedStep[] = [];
  let reckoned = 0;
  for (const { since, until, reports } of timesOf(input).reverse()) {
    reckoned += reports;
    if (reckoned > MOST_REPORTS) break;
    const [ledger] = reconcile(input, { asOf: since }).episodes;
    const step = ledger === undefined ? null : stepFrom(rowOf(ledger), row);
    steps.push({ since, until, step: JSON.stringify(step) });
  }
  return steps.reverse();
}

/** When the last report of a day was published, when the next one was, and how many were published by then. */
function timesOf({ reports }: ReconcileInput) {
  const starts = reports.flatMap(({ published }) => stretchOf(published)?.start ?? []).sort();
  const isWhole = starts.length === reports.length;
  return starts.flatMap((since, at) => {
    const until = starts[at + 1] ?? null;
    const isLastOfDay = until === null ? !isWhole : dayOf(until) !== dayOf(since);
    return isLastOfDay ? [{ since, until, reports: at + 1 }] : [];
  });
}

const dayOf = (time: string): string => time.slice(0, 10);

function stepFrom(then: EpisodeRow, now: EpisodeRow): Step {
  const { reports, spark, ...rest } = then;
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return {
    ...Object.fromEntries(
      names.filter((name) => !isEqual(rest[name], now[name])).map((name) => [name, rest[name]]),
    ),
    reports: lengthIn(reports, now.reports) ?? reports,
    spark: lengthIn(spark, now.spark) ?? spark,
  };
}

/** What lists say as of a step; null where the episode is in none. */
export function rowAt({ step: text, row }: StepAt): EpisodeRow | null {
  const step = JSON.parse(text) as Step | null;
  if (step === null || row === null) return null;
  const now = JSON.parse(row) as EpisodeRow;
  const { reports = now.reports, spark = now.spark, ...rest } = step;
  return {
    ...now,
    ...rest,
    reports: typeof reports === "number" ? now.reports.slice(0, reports) : reports,
    spark: typeof spark === "number" ? now.spark.slice(0, spark) : spark,
  };
}

/** How long a list is where the other begins with it; null where it does not. */
function lengthIn(then: readonly unknown[], now: readonly unknown[]): number | null {
  return isEqual(then, now.slice(0, then.length)) ? then.length : null;
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
