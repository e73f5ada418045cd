/** How much may be on its way at once: so many, and together so large, but always one. */
export interface Room<In> {
  readonly most: number;
  readonly size: number;
  readonly sizeOf: (each: In) => number;
}

/**
 * What `work` makes of each, in the order in which they come, though several are at work at once. Each is handed on as
 * soon as it is done and all before it are, also while the next one is still awaited. Where the coming ends with an
 * error, what came before is handed on first.
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  work: (each: In) => Promise<Out>,
  { most, size, sizeOf }: Room<In>,
): AsyncGenerator<Out> {
  const iterator = source[Symbol.asyncIterator]();
  const begun: { readonly done: Promise<Out>; readonly size: number }[] = [];
  let load = 0;
  let coming: Promise<IteratorResult<In>> | null = null;
  let isOver = false;
  try {
    for (;;) {
      const hasRoom = begun.length === 0 || (begun.length < most && load < size);
      if (coming === null && !isOver && hasRoom) {
        coming = iterator.next();
        coming.catch(() => {}); // heard of when all before it is done
      }
      const [first] = begun;
      const isDone = first === undefined ? false : await isFirst(first.done, coming);
      if (first !== undefined && isDone) {
        begun.shift();
        load -= first.size;
        yield await first.done;
      } else if (coming !== null) {
        const { done, value } = await coming;
        coming = null;
        isOver = done === true;
        if (done === true) continue;
        const started = { done: work(value), size: sizeOf(value) };
        started.done.catch(() => {}); // heard of in its turn
        begun.push(started);
        load += started.size;
      } else return;
    }
  } finally {
    const closing = isOver ? undefined : iterator.return?.();
    // what is still to come may take for ever, and nobody waits for it any more
    if (coming === null) await closing;
    else closing?.catch(() => {});
  }
}

/** Which of the two is there first? What fails to come waits until all before it is done. */
async function isFirst(one: Promise<unknown>, other: Promise<unknown> | null): Promise<boolean> {
  const never = new Promise<never>(() => {});
  const done = one.then(
    () => true,
    () => true,
  );
  return other === null
    ? done
    : Promise.race([
        done,
        other.then(
          () => false,
          () => never,
        ),
      ]);
}
