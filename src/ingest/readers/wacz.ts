import { Window } from "../archive/window.js";
import { openZip, type ZipEntry } from "../archive/zip.js";
import type { Arrival, Defaults, Failure, Hooks } from "../arrival.js";
import { failureOf, refuse } from "../refusal.js";
import { readArchive } from "./warc.js";

/**
 * A web archive collection (WACZ): the pages of the WARC files in its folder archive/, in their order. Nothing is
 * unpacked to the disk; an archive inside it that is again a collection is named and left alone.
 */
export async function* readWacz(
  path: string,
  defaults: Defaults,
  hooks: Hooks = {},
): AsyncGenerator<Arrival | Failure> {
  const zip = await openZip(path);
  try {
    const archives = zip.entries.filter(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/iu.test(name));
    const total = archives.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    for (const nested of zip.entries.filter(({ name }) => /\.(?:wacz|zip)$/iu.test(name)))
      yield refuse(`${path}/${nested.name}`, "input/bad-archive", {
        path: `${path}/${nested.name}`,
        why: "it is an archive inside an archive",
      });
    if (archives.length === 0)
      yield refuse(path, "input/bad-archive", {
        path,
        why: "it holds no WARC file in a folder called archive",
      });
    for (const entry of archives) {
      yield* readEntry(entry, `${path}/${entry.name}`, defaults, hooks, (done) =>
        hooks.onBytes?.(path, before + done, total),
      );
      before += entry.size;
    }
  } finally {
    zip.close();
  }
}

async function* readEntry(
  entry: ZipEntry,
  name: string,
  defaults: Defaults,
  { onPassed }: Hooks,
  onDone: (done: number) => void,
): AsyncGenerator<Arrival | Failure> {
  let shown = 0;
  const onPosition = (position: number) => {
    if (position - shown < 1 << 20) return;
    shown = position;
    onDone(position);
  };
  try {
    yield* readArchive(new Window(entry.read()), name, defaults, {
      ...{ onPosition, reopen: null },
      ...(onPassed === undefined ? {} : { onPassed }),
    });
  } catch (cause) {
    yield failureOf(cause, name);
  }
}
