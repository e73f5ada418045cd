import { randomBytes } from "node:crypto";

/** Where spans go (OTLP over HTTP, as JSON). */
export interface TraceSettings {
  /** The whole address: "http://127.0.0.1:4318/v1/traces". */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
}

export interface Span {
  /** W3C `traceparent`, to go along with what the work is about. */
  readonly traceparent: string;
  /** The work ended; `failure` says why it failed. */
  end(attributes?: Attributes, failure?: string): void;
}

export type Attributes = Readonly<Record<string, string | number>>;

export interface Traces {
  /** The work begins. `parent` is a `traceparent`; one that is none begins a trace of its own. */
  start(name: string, parent?: string | null): Span;
  /** Sends what is left, for at most some seconds. */
  close(): Promise<void>;
}

/** Spans held until they are sent; what comes on top is dropped, for no work waits for its traces. */
const MAX_HELD = 2_000;
const SENT_TOGETHER = 200;
const EVERY = 5_000;
const PATIENCE = 5_000;

const NO_SPAN: Span = { traceparent: "", end: () => {} };

/** What takes no spans: for where no endpoint is set. */
export const NO_TRACES: Traces = { start: () => NO_SPAN, close: async () => {} };

/** Starts to send spans to an OTLP endpoint. Nothing is ever thrown, and nothing waits for it. */
export function openTraces({ endpoint, headers, service }: TraceSettings, clock: () => number): Traces {
  let held: object[] = [];
  let sending: Promise<void> | null = null;

  async function send(): Promise<void> {
    const spans = held.slice(0, SENT_TOGETHER);
    if (spans.length === 0) return;
    held = held.slice(spans.length);
    const resource = { attributes: attributesOf({ "service.name": service }) };
    const body = JSON.stringify({
      resourceSpans: [{ resource, scopeSpans: [{ scope: { name: "tollbook" }, spans }] }],
    });
    const signal = AbortSignal.timeout(PATIENCE);
    const type = { "content-type": "application/json" };
    await fetch(endpoint, {
      method: "POST",
      headers: { ...headers, ...type },
      body,
      signal,
      redirect: "error",
    })
      .then((answer) => answer.body?.cancel())
      .catch(() => {}); // a trace that is lost harms nobody
  }
  const sendNow = () => {
    sending ??= send().finally(() => {
      sending = null;
    });
  };
  const timer = setInterval(sendNow, EVERY);
  timer.unref();

  return {
    start(name, parent = null) {
      const from = parentOf(parent);
      const traceId = from?.traceId ?? randomBytes(16).toString("hex");
      const spanId = randomBytes(8).toString("hex");
      const began = clock();
      return {
        traceparent: `00-${traceId}-${spanId}-01`,
        end(attributes = {}, failure) {
          if (held.length >= MAX_HELD) return;
          held.push({
            ...{ traceId, spanId, name, kind: 1 },
            ...(from === null ? {} : { parentSpanId: from.spanId }),
            startTimeUnixNano: nanos(began),
            endTimeUnixNano: nanos(clock()),
            attributes: attributesOf(attributes),
            status: failure === undefined ? { code: 1 } : { code: 2, message: failure },
          });
          if (held.length >= SENT_TOGETHER) sendNow();
        },
      };
    },
    async close() {
      clearInterval(timer);
      await sending;
      for (let left = 10; held.length > 0 && left > 0; left -= 1) await send();
    },
  };
}

const nanos = (milliseconds: number): string => `${Math.round(milliseconds)}000000`;

function parentOf(traceparent: string | null): { traceId: string; spanId: string } | null {
  const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/u.exec(traceparent ?? "");
  return match === null ? null : { traceId: match[1] as string, spanId: match[2] as string };
}

function attributesOf(attributes: Attributes): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "number" ? { doubleValue: value } : { stringValue: value },
  }));
}
