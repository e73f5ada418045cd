import { type Book, type Desk, openBook } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { Context } from "./context.js";

/** Opens a book that is there, does something with it, and closes it whatever happens. */
export async function withOpenBook<T>(
  path: string,
  { now }: Context,
  work: (book: Desk) => Promise<T>,
): Promise<T> {
  const book = await openBook(path, { now });
  try {
    return await work(book);
  } finally {
    await book.close();
  }
}

/**
 * The id of the episode that an argument names: its id, or a part of its name that no other has.
 *
 * @throws {TollbookError} `episode/unknown`
 */
export async function episodeId(book: Book, named: string | undefined): Promise<string | undefined> {
  if (named === undefined) return undefined;
  // an id that no episode has is told by whoever is asked about it; names are made from all ledgers
  if (/^e_[0-9a-f]{12}$/u.test(named)) return named;
  const episodes = await book.episodes();
  const wanted = named.toLowerCase();
  const byId = episodes.filter(({ id }) => id === named);
  const found = byId.length > 0 ? byId : episodes.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (found.length === 1 && found[0] !== undefined) return found[0].id;
  throw new TollbookError("episode/unknown", { episode: named });
}
