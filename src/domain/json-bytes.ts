/** Longer texts than this leave no larger buffer behind. */
const LARGEST_KEPT = 1 << 16;
const USUAL = 4096;
/** The most bytes that one UTF-16 unit takes: as an escape, six signs. */
const WIDEST = 6;

/**
 * JSON as bytes: what `JSON.stringify` gives for plain JSON values, in UTF-8, written straight into one buffer that is
 * used again and again. For ids, of which a report has dozens.
 */
export class JsonBytes {
  /** Holds what was written last, from 0 to `size`; nothing is said of what lies behind. */
  bytes = new Uint8Array(USUAL);
  size = 0;

  /** Writes a value, with at least `spare` bytes of room behind it. False where it is no plain JSON. */
  write(value: unknown, spare: number): boolean {
    this.size = 0;
    if (this.bytes.length > LARGEST_KEPT) this.bytes = new Uint8Array(USUAL);
    if (!this.#value(value)) return false;
    this.#makeRoom(spare);
    return true;
  }

  /** Writes a text's UTF-8 bytes alone; lone surrogates become U+FFFD. */
  writeText(text: string, spare: number): void {
    this.size = 0;
    this.#makeRoom(text.length * 3 + spare);
    this.size = encoder.encodeInto(text, this.bytes).written;
  }

  #value(value: unknown): boolean {
    switch (typeof value) {
      case "string":
        this.#text(value);
        return true;
      case "number":
        this.#signs(Number.isFinite(value) ? String(value) : "null");
        return true;
      case "boolean":
        this.#signs(value ? "true" : "false");
        return true;
      case "object":
        if (value === null) this.#signs("null");
        else return Array.isArray(value) ? this.#list(value) : this.#fields(value as Fields);
        return true;
      default:
        return false;
    }
  }

  #list(values: readonly unknown[]): boolean {
    this.#sign(OPEN_LIST);
    for (let at = 0; at < values.length; at += 1) {
      if (at > 0) this.#sign(COMMA);
      if (!this.#value(values[at])) return false;
    }
    this.#sign(CLOSE_LIST);
    return true;
  }

  #fields(value: Fields): boolean {
    if (typeof value["toJSON"] === "function" || Object.getPrototypeOf(value) !== Object.prototype)
      return false;
    this.#sign(OPEN);
    let isFirst = true;
    for (const key of Object.keys(value)) {
      const field = value[key];
      if (field === undefined) continue;
      if (!isFirst) this.#sign(COMMA);
      isFirst = false;
      this.#text(key);
      this.#sign(COLON);
      if (!this.#value(field)) return false;
    }
    this.#sign(CLOSE);
    return true;
  }

  #sign(code: number): void {
    if (this.size >= this.bytes.length) this.#makeRoom(1);
    this.bytes[this.size] = code;
    this.size += 1;
  }

  #signs(ascii: string): void {
    for (let at = 0; at < ascii.length; at += 1) this.#sign(ascii.charCodeAt(at));
  }

  /** A text in its quotation marks. */
  #text(text: string): void {
    const { length } = text;
    this.#makeRoom(length * WIDEST + 2);
    const { bytes } = this;
    let end = this.size;
    bytes[end] = QUOTE;
    end += 1;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 128 && code >= 32 && code !== QUOTE && code !== BACKSLASH) {
        bytes[end] = code;
        end += 1;
      } else if (code >= 128 && (code & 0xf800) !== SURROGATE) {
        end = this.#wide(code, end);
      } else {
        // rare: escapes and pairs of surrogates, as JSON.stringify has them
        const isPair = (code & 0xfc00) === SURROGATE && (text.charCodeAt(at + 1) & 0xfc00) === LOW_SURROGATE;
        const piece = text.slice(at, isPair ? at + 2 : at + 1);
        end += encoder.encodeInto(JSON.stringify(piece).slice(1, -1), bytes.subarray(end)).written;
        if (isPair) at += 1;
      }
    }
    bytes[end] = QUOTE;
    this.size = end + 1;
  }

  /** Two or three bytes. */
  #wide(code: number, from: number): number {
    const { bytes } = this;
    if (code < 0x800) {
      bytes[from] = 0xc0 | (code >> 6);
      bytes[from + 1] = 0x80 | (code & 63);
      return from + 2;
    }
    bytes[from] = 0xe0 | (code >> 12);
    bytes[from + 1] = 0x80 | ((code >> 6) & 63);
    bytes[from + 2] = 0x80 | (code & 63);
    return from + 3;
  }

  #makeRoom(more: number): void {
    const needed = this.size + more;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(needed * 2);
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const encoder = new TextEncoder();
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;
const SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
