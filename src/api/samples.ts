import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, openBook } from "../book/index.js";
import type { Report } from "../domain/report.js";
import type { App } from "./routes/route.js";
import { buildServer, type ServerOptions } from "./server.js";

/** A book of some reports and the API over it, for the tests of routes. */

const NOW = "2026-01-02T03:04:05Z";

export const DISPATCHES: readonly Report[] = [
  {
    id: "wire-1",
    title: "Clashes on the border leave dead on both sides",
    text:
      "At least 24 people were killed in the fighting in Batken, the Kyrgyz Health Ministry said on Friday. " +
      "Another 87 people were wounded. Tajikistan did not give figures.\n" +
      "Kyrgyzstan accused Tajikistan of shelling the village of Ak-Sai.",
    published: "2022-09-16",
    publisher: "Sample Wire",
    url: "https://wire.example/1",
    language: "en",
  },
  {
    id: "wire-2",
    title: "Border toll rises to 46",
    text:
      "The death toll on the Kyrgyz side rose to 46, the Kyrgyz Health Ministry said on Saturday. " +
      "Tajikistan said 35 of its people were killed.\nThe two countries agreed a ceasefire on Friday.",
    published: "2022-09-17",
    publisher: "Sample Wire",
    url: "https://wire.example/2",
    language: "en",
  },
  {
    id: "daily-1",
    title: "Border toll rises to 46, officials say",
    text:
      "The death toll on the Kyrgyz side rose to 46, the Kyrgyz Health Ministry said on Saturday. " +
      "Tajikistan said 35 of its people were killed.\nThe two countries agreed a ceasefire on Friday.",
    published: "2022-09-18",
    publisher: "Valley Daily",
    url: "https://daily.example/1",
    language: "en",
  },
];

export interface Sample {
  readonly app: App;
  readonly book: Desk;
  readonly path: string;
  close(): Promise<void>;
}

export async function sampleServer(
  reports: readonly Report[] = DISPATCHES,
  options: Partial<ServerOptions> = {},
): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-api-"));
  const path = join(folder, "book.db");
  const open = () => openBook(path, { now: () => NOW, create: true });
  const book = await open();
  await book.addMany(reports.map((report) => ({ report, origin: `folder/${report.id}.json` })));
  const app = await buildServer({ book, openAgain: open, now: () => NOW, version: "0.0.0", ...options });
  return {
    ...{ app, book, path },
    async close() {
      await app.close();
      await book.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
