import { type FileHandle, open } from "node:fs/promises";
import { membersOf } from "../archive/members.js";
import { startRecords } from "../archive/read-records.js";
import { type RecordSource, recordsOf, type WarcRecord } from "../archive/record.js";
import { Window } from "../archive/window.js";
import type { Arrival, Defaults, Failure, Hooks } from "../arrival.js";
import { failureOf, refuse } from "../refusal.js";

/**
 * A web archive, plain or compressed: its pages, each a report, in their order. Damaged records are named and the others
 * read. One record is held at a time, whatever the archive's size.
 */
export async function* readWarc(
  path: string,
  defaults: Defaults,
  hooks: Hooks = {},
): AsyncGenerator<Arrival | Failure> {
  const file = await open(path, "r");
  try {
    const status = await file.stat();
    if (!status.isFile()) {
      yield refuse(path, "input/unreadable", { path, why: "it is not a plain file" });
      return;
    }
    const from = (position: number) => new Window(piecesOf(file, position), position);
    let shown = 0;
    const onPosition = (position: number) => {
      if (position - shown < STEP) return;
      shown = position;
      hooks.onBytes?.(path, position, status.size);
    };
    yield* readArchive(from(0), path, defaults, { onPosition, reopen: from, onPassed: hooks.onPassed });
  } catch (cause) {
    yield failureOf(cause, path);
  } finally {
    await file.close();
  }
}

const STEP = 1 << 20;

async function* piecesOf(file: FileHandle, start: number): AsyncGenerator<Uint8Array> {
  for (let at = start; ; ) {
    // a new one each time: what was read before may still be in use
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(STEP), 0, STEP, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** What the reading of an archive needs besides its bytes. */
export interface ArchiveHooks {
  /** How far into the file it has come. */
  readonly onPosition?: (position: number) => void;
  /** Reads a plain archive once more from a place; null where its bytes come but once. */
  readonly reopen: ((position: number) => Window) | null;
  readonly onPassed?: Hooks["onPassed"];
}

/** The reports of an archive's bytes. `path` is what it is called. */
export async function* readArchive(
  window: Window,
  path: string,
  defaults: Defaults,
  { onPosition, reopen, onPassed }: ArchiveHooks,
): AsyncGenerator<Arrival | Failure> {
  const reading = startRecords(path, defaults);
  for await (const record of allRecords(window, reopen)) {
    onPosition?.(record.position);
    const outcome = reading.read(record);
    if (outcome !== null) yield outcome;
  }
  if (reading.count === 0) yield refuse(path, "input/empty", { path });
  if (reading.passed > 0) onPassed?.(path, reading.passed);
}

async function* allRecords(window: Window, reopen: ArchiveHooks["reopen"]): AsyncGenerator<WarcRecord> {
  await window.ensure(2);
  const isPacked = window.held[0] === 0x1f && window.held[1] === 0x8b;
  if (!isPacked) {
    const source: RecordSource = { window, stretch: null, broken: () => null, reopen };
    yield* recordsOf(source);
    return;
  }
  for await (const { bytes, position, broken } of membersOf(window))
    yield* recordsOf({ window: new Window(bytes), stretch: position, broken, reopen: null });
}
