/** A statement may carry only so many values. */
const AT_ONCE = 500;

/** Ids, some at a time. */
export function* lots(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) yield ids.slice(from, from + AT_ONCE);
}
