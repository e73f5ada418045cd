import { ClaimCard } from "../parts/claim-card.js";
import { Title } from "../parts/notices.js";
import type { ScreenProps } from "../place.js";

/** Claims by their ids: what a point of a chart leads to. */
export function ClaimScreen({ query }: ScreenProps) {
  const ids = (query.get("id") ?? "").split(",").filter(Boolean).slice(0, 50);
  return (
    <>
      <Title>{ids.length === 1 ? "A claim and its words" : "Claims and their words"}</Title>
      {ids.map((id) => (
        <ClaimCard key={id} id={id} />
      ))}
    </>
  );
}
