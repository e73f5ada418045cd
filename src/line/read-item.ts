import type { MsgHdrs } from "@nats-io/transport-node";
import { TollbookError } from "../domain/error.js";
import type { Link } from "./connect.js";
import { unpack } from "./envelope.js";
import { PARTS, readParts } from "./header.js";
import type { Item } from "./item.js";
import { namesOf, partSubject } from "./streams.js";

/** What of a message matters here: one handed out, or one looked up. */
export interface Message {
  readonly data: Uint8Array;
  readonly headers?: MsgHdrs | undefined;
}

/**
 * The item in a message, its pieces put together where it came in pieces.
 *
 * @throws {TollbookError} `line/unreadable`, `line/newer-item`; another error where the line failed over its pieces.
 */
export async function readItem(link: Link, message: Message): Promise<Item> {
  return unpackAny(await bodyOf(link, message));
}

async function bodyOf({ manager, address }: Link, { data, headers }: Message): Promise<Uint8Array> {
  const named = headers?.get(PARTS) ?? "";
  if (named === "") return data;
  const { upload, count, size } = readParts(named);
  const { parts } = namesOf(address);
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (let part = 0; part < count; part += 1) {
    const query = { last_by_subj: partSubject(address, upload, part) };
    const piece = await manager.direct.getMessage(parts, query);
    if (piece === null) throw unreadable(`piece ${part + 1} of ${count} is gone`);
    total += piece.data.length;
    if (total > size) break; // no more is loaded than it was taken for
    pieces.push(piece.data);
  }
  if (total !== size) throw unreadable("its pieces are not what it says of them");
  return Buffer.concat(pieces);
}

/** The item in bytes; what is no item is `line/unreadable`, whatever was found wrong with it. */
function unpackAny(bytes: Uint8Array): Item {
  try {
    return unpack(bytes);
  } catch (error) {
    if (error instanceof TollbookError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new TollbookError("line/unreadable", { why }, { cause: error });
  }
}

function unreadable(why: string): TollbookError {
  return new TollbookError("line/unreadable", { why });
}
