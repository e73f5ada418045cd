import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { TollbookError } from "../domain/error.js";

export interface EndpointOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** What `/metrics` answers, in Prometheus' text format. */
  readonly metrics: () => Promise<string> | string;
  /** Whether there is work that can be taken on, for `/readyz`, and why not. */
  readonly ready: () => Readiness | Promise<Readiness>;
}

export interface Readiness {
  readonly ok: boolean;
  readonly says: string;
}

export interface Endpoint {
  /** "http://127.0.0.1:9484/" */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Opens `/metrics`, `/healthz` (the process answers) and `/readyz` (it can do its work). They tell numbers and states,
 * no words of any report.
 *
 * @throws {TollbookError} `serve/no-address`
 */
export async function openEndpoint({ host, port, metrics, ready }: EndpointOptions): Promise<Endpoint> {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").split("?")[0];
    if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, "Only GET.\n");
    if (path === "/healthz") return answer(response, 200, "ok\n");
    if (path === "/readyz") {
      const { ok, says } = await ready();
      return answer(response, ok ? 200 : 503, `${says}\n`);
    }
    if (path !== "/metrics") return answer(response, 404, "There are /metrics, /healthz and /readyz.\n");
    try {
      answer(response, 200, await metrics(), "text/plain; version=0.0.4; charset=utf-8");
    } catch {
      answer(response, 500, "What is measured cannot be told now.\n");
    }
  });
  server.requestTimeout = 10_000;
  server.maxConnections = 64;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const why = cause.message;
      reject(new TollbookError("serve/no-address", { host, port, why }, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}
