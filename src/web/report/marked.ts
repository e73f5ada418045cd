import type { Claim } from "../../domain/claim.js";

/** A stretch of words with the claims that stand on it, the shortest first. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The words cut wherever a claim begins or ends, so that overlapping claims share the pieces they have in common. */
export function piecesOf(text: string, claims: readonly Claim[]): readonly Piece[] {
  const inside = claims.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  let open: Claim[] = [];
  let next = 0;
  const pieces: Piece[] = [];
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    open = open.filter((claim) => claim.end > start);
    for (; next < byStart.length && (byStart[next]?.start ?? 0) <= start; next += 1) {
      const claim = byStart[next];
      if (claim !== undefined) open.push(claim);
    }
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));
    pieces.push({ start, text: text.slice(start, end), claims: over });
  }
  return pieces;
}

/** Which claim a piece leads to: the shortest, or the next one where it is chosen already. */
export function chooseFrom({ claims }: Piece, chosen: string | null): Claim | undefined {
  const at = claims.findIndex(({ id }) => id === chosen);
  return claims[(at + 1) % Math.max(1, claims.length)];
}
