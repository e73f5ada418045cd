/** The fractional parts of the cube roots of the first 64 primes, 32 bits of each (FIPS 180-4). */
const K = Int32Array.of(
  ...[0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5],
  ...[0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174],
  ...[0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da],
  ...[0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967],
  ...[0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85],
  ...[0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070],
  ...[0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3],
  ...[0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2],
);
const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const BLOCK = 64;
/** Behind a text stand one byte and eight of length, filled up to whole blocks. */
const ENDING = 9;

const encoder = new TextEncoder();
const words = new Int32Array(64);
const state = new Int32Array(8);

let bytes = new Uint8Array(4096);
const LARGEST_KEPT = 1 << 16;

/**
 * The first 12 hexadecimal digits of the SHA-256 of a text's UTF-8 bytes, as `sha256Hex(text).slice(0, 12)` gives
 * them: made for the many short texts that ids come from, without a new object for each.
 */
export function hashOpening(text: string): string {
  const most = text.length * 3 + ENDING + BLOCK;
  if (most > bytes.length) bytes = new Uint8Array(most * 2);
  const { written } = encoder.encodeInto(text, bytes);
  const size = Math.ceil((written + ENDING) / BLOCK) * BLOCK;
  bytes[written] = 0x80;
  for (let at = written + 1; at < size; at += 1) bytes[at] = 0;
  for (let at = size - 1, bits = written * 8; bits > 0; at -= 1, bits = Math.floor(bits / 256))
    bytes[at] = bits % 256;
  state.set(START);
  for (let at = 0; at < size; at += BLOCK) takeIn(at);
  if (bytes.length > LARGEST_KEPT) bytes = new Uint8Array(4096);
  const [first, second] = [state[0] as number, state[1] as number];
  return digits(first >>> 16) + digits(first & 0xffff) + digits(second >>> 16);
}

const DIGITS = "0123456789abcdef";

/** Four hexadecimal digits. */
function digits(half: number): string {
  return (
    DIGITS.charAt(half >>> 12) +
    DIGITS.charAt((half >>> 8) & 15) +
    DIGITS.charAt((half >>> 4) & 15) +
    DIGITS.charAt(half & 15)
  );
}

function takeIn(from: number): void {
  const w = words;
  for (let i = 0, at = from; i < 16; i += 1, at += 4)
    w[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] as number) + small + (w[i - 7] as number) + large;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i += 1) {
    const one = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const two = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const first = (h + one + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const second = (two + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}

function add(at: number, value: number): void {
  state[at] = (state[at] as number) + value;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
