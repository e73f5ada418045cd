import type { Claim } from "../../domain/claim.js";
import { to } from "../place.js";
import { labelOf, sayCount } from "../words/counts.js";
import { chooseFrom, type Piece, piecesOf } from "./marked.js";

interface WordsProps {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly chosen: string | null;
  readonly report: string;
  readonly version: string | null;
}

/** Words with their claims marked where they stand. Nothing stands in it but the words: offsets are counted in it. */
export function Words({ text, claims, chosen, report, version }: WordsProps) {
  return (
    <>
      {piecesOf(text, claims).map((piece) =>
        piece.claims.length === 0 ? (
          piece.text
        ) : (
          <Marked key={piece.start} piece={piece} chosen={chosen} report={report} version={version} />
        ),
      )}
    </>
  );
}

interface MarkedProps extends Pick<WordsProps, "chosen" | "report" | "version"> {
  readonly piece: Piece;
}

function Marked({ piece, chosen, report, version }: MarkedProps) {
  const { text, claims, start } = piece;
  const next = chooseFrom(piece, chosen);
  const isChosen = claims.some(({ id }) => id === chosen);
  const isFirst = claims.some((claim) => claim.id === chosen && claim.start === start);
  const setAside = claims.every((claim) => claim.setAside !== undefined);
  const name = [claims.length > 1 ? "several" : "", isChosen ? "chosen" : "", setAside ? "aside" : ""];
  const said = claims.map((claim) => `${sayCount(claim, claim)} ${labelOf(claim.category)}`).join("; ");
  return (
    <mark class={name.filter(Boolean).join(" ") || undefined} id={isFirst ? "chosen" : undefined}>
      <a
        href={to("report", { id: report, claim: next?.id ?? null, version })}
        title={said}
        aria-current={isChosen ? "true" : undefined}
        onClick={() => {
          // nothing else to pick in these words: on to the claim itself
          if (next?.id === chosen) document.getElementById("chosen-title")?.focus();
        }}
      >
        {text}
      </a>
    </mark>
  );
}
