import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PlaceRow } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { ClaimCard } from "../parts/claim-card.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { Answer } from "../parts/notices.js";
import { many } from "../words/counts.js";
import type { PlacesMapProps } from "./map/places-map.js";
import { NEARNESS } from "./map/spots.js";
import type { Seen } from "./seen.js";

/** So many places are listed at first, and so many claims of one. */
const LISTED = 40;
const SHOWN = 20;

/** The places that claims name, on a map and in a list, each with its claims. */
export function Places({ seen: { id, asOf } }: { readonly seen: Seen }) {
  const answer = useAnswer<{ readonly items: readonly PlaceRow[] }>(
    withQuery(`/api/episodes/${encodeURIComponent(id)}/places`, { asOf }),
  );
  return (
    <section id="places" aria-labelledby="places-title">
      <h2 id="places-title">Places</h2>
      <Answer of={answer}>
        {({ items }) => (items.length === 0 ? <p>No claim names a place.</p> : <MapAndList places={items} />)}
      </Answer>
    </section>
  );
}

function MapAndList({ places }: { readonly places: readonly PlaceRow[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [areAll, setAll] = useState(false);
  const listed = areAll ? places : places.slice(0, Math.max(LISTED, (chosen ?? 0) + 1));
  return (
    <div class="map-and-list">
      <LateMap places={places} chosen={chosen} choose={setChosen} />
      <div>
        <ol class="places">
          {listed.map((row, at) => (
            <li key={row.place} id={`place-${at}`}>
              <PlaceDetails
                row={row}
                isChosen={chosen === at}
                choose={(isOpen) => setChosen(isOpen ? at : null)}
              />
            </li>
          ))}
        </ol>
        {listed.length < places.length ? (
          <button type="button" onClick={() => setAll(true)}>
            Show all {places.length} places
          </button>
        ) : null}
      </div>
    </div>
  );
}

interface PlaceDetailsProps {
  readonly row: PlaceRow;
  readonly isChosen: boolean;
  readonly choose: (isOpen: boolean) => void;
}

function PlaceDetails({ row: { place, claims, located }, isChosen, choose }: PlaceDetailsProps) {
  return (
    <LazyDetails
      isOpen={isChosen}
      onToggle={(isOpen) => {
        if (isOpen !== isChosen) choose(isOpen);
      }}
      summary={
        <>
          {place}{" "}
          <span class="quiet">
            {many(claims.length, "claim")};{" "}
            {located === null ? "not on the map" : NEARNESS[located.precision]}
          </span>
        </>
      }
    >
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

/** The map, loaded only when somebody comes near it. */
function LateMap(props: PlacesMapProps) {
  const here = useRef<HTMLDivElement>(null);
  const [Drawing, setDrawing] = useState<((props: PlacesMapProps) => preact.JSX.Element) | "missing" | null>(
    null,
  );
  const isAnywhere = useMemo(() => props.places.some(({ located }) => located !== null), [props.places]);
  useEffect(() => {
    const element = here.current;
    if (element === null || !isAnywhere) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        import("./map/places-map.js").then(
          ({ PlacesMap }) => setDrawing(() => PlacesMap),
          () => setDrawing("missing"),
        );
      },
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isAnywhere]);
  if (!isAnywhere)
    return <p class="quiet">None of these places is known to the gazetteer, so that there is no map.</p>;
  return (
    <div ref={here}>
      {Drawing === null ? <div class="map-wait" /> : null}
      {Drawing === "missing" ? (
        <p class="notice">The map could not be loaded. The places are listed.</p>
      ) : null}
      {Drawing === null || Drawing === "missing" ? null : <Drawing {...props} />}
    </div>
  );
}
