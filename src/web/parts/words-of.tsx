import { many } from "../words/counts.js";
import { ClaimCard } from "./claim-card.js";
import { LazyDetails } from "./lazy-details.js";

const SHOWN = 20;

/** The claims behind something, opened on demand. */
export function WordsOf({ claims }: { readonly claims: readonly string[] }) {
  if (claims.length === 0) return null;
  const summary = claims.length === 1 ? "Its words" : `Its words, in ${many(claims.length, "claim")}`;
  return (
    <LazyDetails summary={summary}>
      {() => (
        <>
          {claims.slice(0, SHOWN).map((claim) => (
            <ClaimCard key={claim} id={claim} />
          ))}
          {claims.length > SHOWN ? <p class="quiet">And {claims.length - SHOWN} more.</p> : null}
        </>
      )}
    </LazyDetails>
  );
}
