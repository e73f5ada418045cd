import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findNats } from "../../test/needs.js";
import { openBook } from "../book/index.js";
import { openSite, pageOf, type Site } from "../ingest/fetch/samples.js";
import { connect, lineStanding, NO_SECRETS, readLineAddress } from "../line/index.js";
import { type NatsServer, startNats } from "../line/samples.js";
import { workplace } from "./samples.js";

const binary = findNats();
const now = () => "2026-01-02T03:04:05Z";

describe.skipIf(binary === null)("tollbook watch --to", () => {
  const { clear, root, running } = workplace();
  let nats: NatsServer;
  let site: Site;
  beforeAll(async () => {
    nats = await startNats(binary as string);
  });
  beforeEach(async () => {
    site = await openSite();
  });
  afterEach(() => site.close());
  afterAll(async () => {
    await nats.stop();
    clear();
  });

  test("a report that the line can never hold is told and left, and the others are put there", async () => {
    const page = (title: string) =>
      pageOf(
        title,
        "At least 24 people were killed, the Kyrgyz Health Ministry said.",
        "2022-09-16T10:00:00Z",
      );
    const ballast = `<!-- ${randomBytes(2_500_000).toString("base64")} --></body>`;
    site.put("/huge", page("A huge bulletin").replace("</body>", ballast));
    site.put("/small", page("A small bulletin"));
    const items = ["huge", "small"].map(
      (name) => `<item><title>${name}</title><link>${site.at}/${name}</link><guid>${name}</guid></item>`,
    );
    site.put("/feed", `<rss version="2.0"><channel><title>Daily</title>${items.join("")}</channel></rss>`);
    const line = `nats://${nats.host}/watched`;
    const watchOnce = () =>
      running([
        ...["watch", `${site.at}/feed`, "--to", `${line}?max-bytes=1MB`, "--book", "seen.db"],
        ...["--allow-private", "--pace", "0", "--once"],
      ]).ended;
    const { code, err } = await watchOnce();
    expect(err).toMatch(/^line\/too-large: /u);
    expect(code).toBe(1);
    const link = await connect(readLineAddress(line), { secrets: NO_SECRETS, as: "test" });
    expect(await lineStanding(link)).toMatchObject({ put: 1 });
    await link.close();
    const book = await openBook(`${root}/seen.db`, { now });
    expect(await book.watchlist.waiting(`${site.at}/feed`)).toEqual([]);
    expect(await book.watchlist.visit(`${site.at}/huge`)).toBeNull(); // it was not read
    expect((await book.watchlist.visit(`${site.at}/small`))?.report).not.toBeNull();
    await book.close();
    expect(await watchOnce()).toMatchObject({ code: 0, err: "" });
  });
});
