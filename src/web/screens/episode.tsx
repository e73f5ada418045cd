import type { EpisodeHistory, EpisodeLedger } from "../../domain/ledger.js";
import { AsOf } from "../episode/as-of.js";
import { Checks } from "../episode/checks.js";
import { ChronicleSection } from "../episode/chronicle.js";
import { Comparison } from "../episode/comparison.js";
import { Copies } from "../episode/copies.js";
import { Course } from "../episode/course.js";
import { DecideEpisode } from "../episode/decide-episode.js";
import { Exports } from "../episode/exports.js";
import { Others } from "../episode/others.js";
import { Places } from "../episode/places.js";
import type { Seen } from "../episode/seen.js";
import { SignOff } from "../episode/sign-off.js";
import { TollTable } from "../episode/toll-table.js";
import type { Vocabulary } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer, Title } from "../parts/notices.js";
import { type ScreenProps, setQuery, to } from "../place.js";
import { many } from "../words/counts.js";
import { sayDays } from "../words/days.js";
import { explainPolicy, sayPolicy } from "../words/names.js";

const PARTS = [
  ["toll", "Toll"],
  ["course", "Over time"],
  ["checks", "What adds up"],
  ["comparison", "Policies compared"],
  ["chronicle", "Chronicle"],
  ["copies", "Who copied whom"],
  ["places", "Places"],
  ["sign", "Sign and export"],
] as const;

/** One episode from all sides, now or as it could be known on an earlier day. */
export function EpisodeScreen({ query }: ScreenProps) {
  const id = query.get("id") ?? "";
  const seen: Seen = { id, asOf: query.get("asOf"), policy: query.get("policy") };
  const path = `/api/episodes/${encodeURIComponent(id)}`;
  const ledger = useAnswer<EpisodeLedger>(withQuery(path, { asOf: seen.asOf, policy: seen.policy }));
  const history = useAnswer<EpisodeHistory>(withQuery(`${path}/history`, { policy: seen.policy }));
  return (
    <Answer of={ledger}>
      {(episode) => (
        <div class="episode">
          <Head episode={episode} />
          <AsOf seen={seen} history={history.data} />
          <nav class="parts" aria-label="Parts of this page">
            {PARTS.map(([name, title]) => (
              <a key={name} href={`#${name}`}>
                {title}
              </a>
            ))}
          </nav>
          <div class="parts-of">
            <section id="toll" aria-labelledby="toll-title">
              <h2 id="toll-title">Toll</h2>
              <PolicySwitch seen={seen} />
              <TollTable ledger={episode} seen={seen} />
              <p class="quiet">
                Press a figure to see the words it was made from.{" "}
                <a href="/help">How to read these figures</a>
              </p>
            </section>
            <Course ledger={episode} history={history.data} seen={seen} />
            <Checks ledger={episode} />
            <Others ledger={episode} />
            <Comparison seen={seen} />
            <ChronicleSection seen={seen} />
            <Copies id={id} />
            <Places seen={seen} />
            <section id="sign" aria-labelledby="sign-title">
              <h2 id="sign-title">Sign and export</h2>
              <SignOff seen={seen} />
              <Exports seen={seen} />
              <DecideEpisode key={id} episode={episode} />
            </section>
          </div>
        </div>
      )}
    </Answer>
  );
}

function Head({ episode }: { readonly episode: EpisodeLedger }) {
  const { id, name, start, end, sides, reports } = episode;
  const claims = new Set(
    episode.figures.flatMap(({ used, ignored }) => [...used, ...ignored.map((each) => each.claim)]),
  );
  return (
    <header>
      <Title>{name}</Title>
      <p class="quiet">
        {sayDays(start, end)}. {sides.slice(0, 8).join(", ")}.{" "}
        <a href={to("reports", { episode: id })}>{many(reports.length, "report")}</a>,{" "}
        <a href={to("claims", { episode: id })}>{many(claims.size, "claim")}</a>,{" "}
        <a href={to("review", { episode: id })}>what wants a look</a>.
      </p>
    </header>
  );
}

function PolicySwitch({ seen: { policy } }: { readonly seen: Seen }) {
  const vocabulary = useAnswer<Vocabulary>("/api/vocabulary");
  const chosen = policy ?? vocabulary.data?.defaultPolicy ?? "latest-official";
  const names = vocabulary.data?.policies ?? [chosen];
  return (
    <p class="policy">
      <label>
        <span>Figures are made by</span>
        <select
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            setQuery({ policy: value === vocabulary.data?.defaultPolicy ? null : value })
          }
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {sayPolicy(name)}
            </option>
          ))}
        </select>
      </label>{" "}
      <span class="quiet">{explainPolicy(chosen)}</span>
    </p>
  );
}
