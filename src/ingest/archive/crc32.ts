/** The reversed polynomial 0x04c11db7, as gzip and ZIP have it (RFC 1952): eight tables, so that eight bytes go at a step. */
const TABLES = tables();

function tables(): readonly Uint32Array[] {
  const made = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first] = made as [Uint32Array];
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value >>> 0;
  }
  for (let byte = 0; byte < 256; byte += 1)
    for (let step = 1; step < 8; step += 1) {
      const before = made[step - 1]?.[byte] ?? 0;
      (made[step] as Uint32Array)[byte] = (before >>> 8) ^ (first[before & 255] ?? 0);
    }
  return made;
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** The CRC-32 of bytes that follow on those of `before`. Node 20.12 has none of its own. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  const at8 = (index: number) => bytes[index] as number;
  for (; at + 8 <= bytes.length; at += 8) {
    const low = crc ^ (at8(at) | (at8(at + 1) << 8) | (at8(at + 2) << 16) | (at8(at + 3) << 24));
    crc =
      (T7[low & 255] as number) ^
      (T6[(low >>> 8) & 255] as number) ^
      (T5[(low >>> 16) & 255] as number) ^
      (T4[low >>> 24] as number) ^
      (T3[at8(at + 4)] as number) ^
      (T2[at8(at + 5)] as number) ^
      (T1[at8(at + 6)] as number) ^
      (T0[at8(at + 7)] as number);
  }
  for (; at < bytes.length; at += 1) crc = (T0[(crc ^ at8(at)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
