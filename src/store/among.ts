import type { CompiledQuery, Kysely } from "kysely";

/** A statement may carry only so many values. */
const AT_ONCE = 500;

/** Ids, as many at a time as one statement may carry. */
export function* lots(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) yield ids.slice(from, from + AT_ONCE);
}

interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/** What was compiled for a database, by name and by how many values. */
const COMPILED = new WeakMap<object, Map<string, CompiledQuery>>();

/**
 * Rows of a query whose only values are the ids given to it, some ids at a time. It is compiled once for each of a few
 * numbers of ids, for that costs more than asking: where there are fewer, the last is said again.
 *
 * @param name one of its own for each query.
 */
export async function rowsAmong<Row>(
  db: unknown,
  name: string,
  ids: readonly string[],
  build: (ids: readonly string[]) => Compilable<Row>,
): Promise<Row[]> {
  const on = db as Kysely<never>;
  const { adapter } = on.getExecutor();
  const known = COMPILED.get(adapter) ?? new Map<string, CompiledQuery>();
  COMPILED.set(adapter, known);
  const found: Row[] = [];
  for (const lot of lots(ids)) {
    const some = filled(lot);
    const key = `${name} ${some.length}`;
    const compiled = (known.get(key) ?? compiledOf(name, build(some), some)) as CompiledQuery<Row>;
    known.set(key, compiled);
    const { rows } = await on.executeQuery<Row>({ ...compiled, parameters: some });
    for (const row of rows) found.push(row);
  }
  return found;
}

function compiledOf<Row>(name: string, query: Compilable<Row>, ids: readonly string[]): CompiledQuery<Row> {
  const compiled = query.compile();
  const { parameters } = compiled;
  if (parameters.length !== ids.length || parameters.some((value, at) => value !== ids[at]))
    throw new TypeError(`The query "${name}" has other values than its ids.`);
  return compiled;
}

/** As many as the next power of two. */
function filled(ids: readonly string[]): readonly string[] {
  const last = ids.at(-1);
  let size = 1;
  while (size < ids.length) size *= 2;
  const many = Math.min(size, AT_ONCE);
  return last === undefined ? ids : [...ids, ...Array.from({ length: many - ids.length }, () => last)];
}
