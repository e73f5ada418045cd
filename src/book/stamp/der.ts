/** One value in DER (ITU-T X.690): its tag, what it holds, and the whole of it. */
export interface Der {
  readonly tag: number;
  readonly content: Buffer;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  first: 0xa0,
} as const;

/** The bytes of a value. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const digits: number[] = [];
  for (let left = content.length; left > 0; left = Math.floor(left / 256)) digits.unshift(left % 256);
  const length = content.length < 128 ? [content.length] : [0x80 | digits.length, ...digits];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

/** A whole number from 0, as an INTEGER. */
export function encodeNumber(bytes: Uint8Array): Buffer {
  const sign = (bytes[0] ?? 0) >= 128 ? [Buffer.of(0)] : [];
  return encodeDer(TAG.integer, ...sign, bytes);
}

/** The values that stand one after the other; null where the bytes are none. */
export function parseDer(bytes: Buffer): readonly Der[] | null {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [tag, first] = [bytes[at], bytes[at + 1]];
    if (tag === undefined || first === undefined || (tag & 31) === 31) return null;
    const digits = first < 128 ? 0 : first & 127;
    if (digits > 4 || first === 128 || at + 2 + digits > bytes.length) return null;
    const length = digits === 0 ? first : bytes.readUIntBE(at + 2, digits);
    const start = at + 2 + digits;
    if (start + length > bytes.length) return null;
    values.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}

/** The value reached by going into the value at each place in turn; null where there is none. */
export function derAt(bytes: Buffer, ...places: readonly number[]): Der | null {
  let here: Der | null = { tag: 0, content: bytes };
  for (const place of places) here = here === null ? null : (parseDer(here.content)?.[place] ?? null);
  return here;
}
