import { Option } from "commander";
import { TollbookError } from "../domain/error.js";

/** Where something listens. */
export interface Listen {
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = "127.0.0.1";

/** `--metrics [host:]port`: on this machine alone, unless another address is named. */
export function metricsOption(): Option {
  const what =
    "answer /metrics, /healthz and /readyz on this port, of this machine alone unless a host is named";
  return new Option("--metrics <[host:]port>", what).argParser((value: string): Listen => {
    const match = /^(?:(\[[0-9a-f:.]+\]|[a-z0-9.-]+):)?(\d{1,5})$/iu.exec(value);
    const port = Number(match?.[2]);
    if (match !== null && port <= 65_535)
      return { host: match[1]?.replace(/^\[|\]$/gu, "") ?? LOOPBACK, port };
    const expected = "a port from 0 to 65535, or host:port";
    throw new TollbookError("usage/bad-option", { option: "--metrics", value, expected });
  });
}
