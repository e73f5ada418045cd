/** What is measured: its kind, and what it means. Names are Prometheus names. */
export type Measures = Readonly<
  Record<string, { readonly kind: "counter" | "gauge" | "histogram"; readonly help: string }>
>;

type Labels = Readonly<Record<string, string>>;

export interface Meter<M extends Measures> {
  /** Adds to a counter. */
  add(name: keyof M & string, by?: number, labels?: Labels): void;
  /** Sets a gauge. */
  set(name: keyof M & string, value: number, labels?: Labels): void;
  /** Takes a length of time, in seconds, into a histogram. */
  took(name: keyof M & string, seconds: number, labels?: Labels): void;
  /** All of it in Prometheus' text format, version 0.0.4. */
  text(): string;
}

/** Upper bounds of the histograms' buckets, in seconds: from a page's answer to a line that stood still for an hour. */
const BOUNDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600] as const;

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** How many sets of labels a measure may have: more would come from outside, and fill the memory. */
const MAX_SERIES = 500;

/** Starts measuring. What was never measured is 0 where it has no labels. */
export function openMeter<M extends Measures>(measures: M): Meter<M> {
  const values = new Map<string, Map<string, number>>();
  const histograms = new Map<string, Map<string, Histogram>>();
  for (const [name, { kind }] of Object.entries(measures))
    if (kind === "histogram") histograms.set(name, new Map());
    else values.set(name, new Map());

  const change = (name: string, labels: Labels, next: (before: number) => number) => {
    const series = values.get(name);
    const key = labelsText(labels);
    if (series === undefined || (!series.has(key) && series.size >= MAX_SERIES)) return;
    series.set(key, next(series.get(key) ?? 0));
  };

  return {
    add: (name, by = 1, labels = {}) => change(name, labels, (before) => before + by),
    set: (name, value, labels = {}) => change(name, labels, () => value),
    took(name, seconds, labels = {}) {
      const series = histograms.get(name);
      const key = labelsText(labels);
      if (series === undefined || (!series.has(key) && series.size >= MAX_SERIES)) return;
      const own = series.get(key) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
      series.set(key, own);
      BOUNDS.forEach((bound, index) => {
        if (seconds <= bound) own.counts[index] = (own.counts[index] ?? 0) + 1;
      });
      own.sum += seconds;
      own.count += 1;
    },
    text() {
      const lines: string[] = [];
      for (const [name, { kind, help }] of Object.entries(measures)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`);
        const plain = values.get(name);
        if (plain?.size === 0) lines.push(`${name} 0`);
        for (const [labels, value] of plain ?? []) lines.push(`${name}${braced(labels)} ${value}`);
        for (const [labels, own] of histograms.get(name) ?? [])
          lines.push(...histogramLines(name, labels, own));
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

function histogramLines(name: string, labels: string, { counts, sum, count }: Histogram): string[] {
  const with_ = (bound: string) => braced([labels, `le="${bound}"`].filter(Boolean).join(","));
  return [
    ...BOUNDS.map((bound, index) => `${name}_bucket${with_(String(bound))} ${counts[index] ?? 0}`),
    `${name}_bucket${with_("+Inf")} ${count}`,
    `${name}_sum${braced(labels)} ${sum}`,
    `${name}_count${braced(labels)} ${count}`,
  ];
}

const braced = (labels: string): string => (labels === "" ? "" : `{${labels}}`);

function labelsText(labels: Labels): string {
  return Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n").slice(0, 200)}"`,
    )
    .join(",");
}
