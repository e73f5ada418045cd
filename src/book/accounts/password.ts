import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** scrypt: N 2^16, r 8, p 1 take 64 MB and a tenth of a second or so. */
const COST = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const;
const LENGTH = 32;

/** "scrypt$65536$8$1$salt$hash", salt and hash in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64"), hash.toString("base64")].join("$");
}

/** Whether the password is the one that was hashed; takes as long for a wrong one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [name, N, r, p, salt = "", hash = ""] = kept.split("$");
  if (name !== "scrypt") return false;
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const expected = Buffer.from(hash, "base64");
  const derived = await derive(password, Buffer.from(salt, "base64"), cost);
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

function derive(
  password: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number; readonly maxmem: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, LENGTH, cost, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** What a password is compared with where there is no such account: the answer takes as long. */
let nobody: Promise<string> | null = null;
export function passwordOfNobody(): Promise<string> {
  nobody ??= hashPassword(randomBytes(16).toString("hex"));
  return nobody;
}

/** A key for a program or a session, and its hash. */
export function makeKey(): { readonly key: string; readonly hash: string } {
  const key = `tb_${randomBytes(32).toString("base64url")}`;
  return { key, hash: hashKey(key) };
}

export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
