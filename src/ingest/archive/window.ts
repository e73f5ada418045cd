/**
 * A stretch of a stream that can be looked at before it is consumed. Holds what was asked for and not yet passed,
 * no more than that and one chunk of the source; each byte is copied a bounded number of times.
 */
export class Window {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;
  #position: number;

  /** `start`: where in its file the source begins, so that `position` is a place in the file. */
  constructor(source: AsyncIterable<Uint8Array>, start = 0) {
    this.#source = source[Symbol.asyncIterator]();
    this.#position = start;
  }

  /** The place of the first byte held. */
  get position(): number {
    return this.#position;
  }

  /** What is held at this moment: at least as much as was last asked for, where there was so much. */
  get held(): Buffer {
    return this.#held;
  }

  /** Whether the source has no more than what is held. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Reads on until so many bytes are held or the source has ended; says whether there are so many. */
  async ensure(length: number): Promise<boolean> {
    if (this.#held.length >= length) return true;
    const parts: Uint8Array[] = [this.#held];
    let size = this.#held.length;
    while (size < length && !this.#ended) {
      const next = await this.#source.next();
      if (next.done === true) this.#ended = true;
      else {
        parts.push(next.value);
        size += next.value.length;
      }
    }
    if (parts.length > 1) this.#held = Buffer.concat(parts, size);
    return size >= length;
  }

  /** Lets go of the first bytes held, at most all of them. */
  pass(length: number): void {
    const passed = Math.min(length, this.#held.length);
    this.#held = this.#held.subarray(passed);
    this.#position += passed;
  }

  /** Lets go of bytes whether held or still to come; says whether there were so many. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.ensure(1))) return false;
      const passed = Math.min(left, this.#held.length);
      this.pass(passed);
      left -= passed;
    }
    return true;
  }

  /** Closes the source, whether or not it has come to its end. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
