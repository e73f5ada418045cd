import type { Link } from "./connect.js";
import { PARTS } from "./header.js";
import { poisonMessages } from "./poison.js";
import { forgetParts } from "./put.js";
import { namesOf } from "./streams.js";

/** Pieces older than this belong to an item that was never put there: who was at it was stopped. */
const ORPHANED = 24 * 60 * 60 * 1000;

/** How many uploads are thrown away at a time. */
const AT_A_TIME = 100;

/** Throws away pieces of items that nobody finished putting there; only while no item waits. Gives how many. */
export async function sweepParts(link: Link, now: number): Promise<number> {
  const { manager, address } = link;
  const names = namesOf(address);
  const before = (await manager.streams.info(names.items)).state;
  if (before.messages > 0) return 0;
  const { state } = await manager.streams.info(names.parts);
  if (state.messages === 0) return 0;
  // all of them: what the poison wants must not be taken for forgotten
  const wanted = new Set<string>();
  for await (const { header } of poisonMessages(link, Number.POSITIVE_INFINITY))
    wanted.add((header.get(PARTS) ?? "").split(" ")[0] ?? "");
  const swept = new Set<string>();
  for (let seq = state.first_seq; seq <= state.last_seq && swept.size < AT_A_TIME; ) {
    const query = { next_by_subj: `${address.name}.parts.*.*`, seq };
    const part = await manager.direct.getMessage(names.parts, query);
    if (part === null || now - part.time.getTime() < ORPHANED) break;
    const upload = part.subject.split(".")[2] ?? "";
    if (!wanted.has(upload) && !swept.has(upload)) {
      // whatever came meanwhile may have been set aside before, and have left the poison before it was read
      const { last_seq } = (await manager.streams.info(names.items)).state;
      if (last_seq !== before.last_seq) break;
      await forgetParts(link, upload);
      swept.add(upload);
    }
    seq = part.seq + 1;
  }
  return swept.size;
}
