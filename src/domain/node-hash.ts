/** SHA-256 of text (its UTF-8) or bytes, in lower-case hexadecimal digits. */
export type Hash = (what: string | Uint8Array) => string;

type OneShot = (algorithm: "sha256", what: string | Uint8Array, encoding: "hex") => string;

/** What is asked of the process, where there is one. */
interface Host {
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => { readonly hash?: OneShot } | undefined;
  };
}

let known: Hash | null | undefined;

/**
 * Node's own SHA-256, several times as quick as any written in JavaScript; null in a browser and before Node 20.16. It is
 * asked for at the first call and not imported: what reads and reconciles runs where there is no Node, too.
 */
export function nodeHash(): Hash | null {
  if (known === undefined) known = find();
  return known;
}

function find(): Hash | null {
  const hash = (globalThis as Host).process?.getBuiltinModule?.("node:crypto")?.hash;
  return hash === undefined ? null : (what) => hash("sha256", what, "hex");
}
