import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReportFile } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer, Title } from "../parts/notices.js";
import { type ScreenProps, setQuery, to } from "../place.js";
import { DecideReport } from "../report/about-report.js";
import { AddClaim } from "../report/add-claim.js";
import { AsReceived } from "../report/as-received.js";
import { ChosenClaim } from "../report/chosen-claim.js";
import { type Chosen, selectionIn } from "../report/selection.js";
import { Words } from "../report/words.js";
import { labelOf, many, sayCount } from "../words/counts.js";
import { sayDay, sayMoment } from "../words/days.js";
import { saySide } from "../words/names.js";

/** One report: its words with the claims where they stand. */
export function ReportScreen({ query }: ScreenProps) {
  const [id, version] = [query.get("id") ?? "", query.get("version")];
  const answer = useAnswer<ReportFile>(withQuery(`/api/reports/${encodeURIComponent(id)}`, { version }));
  return (
    <Answer of={answer}>
      {(file) => <Body file={file} chosen={query.get("claim")} version={version} />}
    </Answer>
  );
}

interface BodyProps {
  readonly file: ReportFile;
  readonly chosen: string | null;
  readonly version: string | null;
}

function Body({ file, chosen, version }: BodyProps) {
  const { report, claims, messages, episode, withdrawn, current } = file;
  const text = useRef<HTMLDivElement>(null);
  const claim = claims.find((each) => each.id === chosen);
  const [selected, setSelected] = useState<Chosen | null>(null);
  useShown(chosen);
  const panel = useRef<HTMLElement>(null);
  const isSought = useRef(false);
  useLayoutEffect(() => {
    // picked from the list, or just added: whoever did so goes on with the claim itself
    if (!isSought.current || claim === undefined) return;
    isSought.current = false;
    panel.current?.querySelector<HTMLElement>("#chosen-title")?.focus();
  });
  const inText = claims.filter(({ inTitle }) => !inTitle);
  const inTitle = claims.filter((each) => each.inTitle);
  const shown = { chosen, report: report.id, version };
  const look = () => {
    if (text.current !== null) setSelected(selectionIn(text.current));
  };
  return (
    <div class="report">
      <header>
        <p class="crumb">
          {episode === null ? "Of no episode" : <a href={to("episode", { id: episode })}>Its episode</a>}
        </p>
        <Title>{report.title || report.id}</Title>
        <p class="quiet">
          {report.publisher ?? "Publisher not told"}, {sayDay(report.published, "undated")}.{" "}
          <Address url={report.url} />
        </p>
        {withdrawn === null ? null : <p class="notice">This report was withdrawn: {withdrawn}</p>}
        {current ? null : <p class="notice">This is an older version. The newest one is what counts.</p>}
      </header>
      <div class="beside">
        <article class="words" lang={report.language ?? undefined}>
          {inTitle.length === 0 ? null : (
            <p class="title-words">
              <Words text={report.title} claims={inTitle} {...shown} />
            </p>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: words are selected in it */}
          <div ref={text} class="text" onMouseUp={look} onKeyUp={look}>
            <Words text={report.text} claims={inText} {...shown} />
          </div>
        </article>
        <aside ref={panel} aria-label="Claims of this report">
          {claim === undefined ? (
            <p class="quiet">
              {claims.length === 0
                ? "No claim was read in it."
                : "Pick a marked claim to see what was read and what it does."}
            </p>
          ) : (
            <ChosenClaim key={claim.id} claim={claim} file={file} />
          )}
          <h2>{many(claims.length, "claim")} in this report</h2>
          <ol class="claim-list">
            {claims.map((each) => (
              <li key={each.id} class={each.setAside === undefined ? undefined : "aside"}>
                <a
                  href={to("report", { id: report.id, claim: each.id, version })}
                  aria-current={each.id === chosen ? "true" : undefined}
                  onClick={() => {
                    if (each.id !== chosen) isSought.current = true;
                    else panel.current?.querySelector<HTMLElement>("#chosen-title")?.focus();
                  }}
                >
                  {sayCount(each, each)} {labelOf(each.category)}, {saySide(each.victims.side)}
                </a>
              </li>
            ))}
          </ol>
          {current ? (
            <AddClaim
              key={selected === null ? "" : `${selected.start} ${selected.end}`}
              report={report}
              chosen={selected}
              onAdded={(made) => {
                setSelected(null);
                isSought.current = true;
                setQuery({ claim: made });
              }}
            />
          ) : null}
          {messages.length === 0 ? null : (
            <>
              <h2>What the reading noticed</h2>
              <ul class="notes">
                {messages.map(({ rule, message, start }) => (
                  <li key={`${rule} ${start}`}>{message}</li>
                ))}
              </ul>
            </>
          )}
          {current ? <DecideReport file={file} /> : null}
          <Versions file={file} />
        </aside>
      </div>
    </div>
  );
}

/** Brings the chosen claim's words into sight. */
function useShown(chosen: string | null): void {
  useEffect(() => {
    if (chosen !== null) document.getElementById("chosen")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
}

/** A link only where it leads to the web; words otherwise. */
function Address({ url }: { readonly url: string | null }) {
  if (url === null) return <>No address.</>;
  if (!/^https?:\/\//iu.test(url)) return <span class="address">{url}</span>;
  return (
    <a class="address" href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}

function Versions({
  file: { report, versions, version, sha256, received, origin, addedAt },
}: {
  readonly file: ReportFile;
}) {
  return (
    <details>
      <summary>
        Where it came from{versions.length > 1 ? `, and its ${versions.length} versions` : ""}
      </summary>
      <dl class="claim-fields">
        <div>
          <dt>From</dt>
          <dd>{origin}</dd>
        </div>
        <div>
          <dt>Read</dt>
          <dd>{sayMoment(addedAt)}</dd>
        </div>
        <div>
          <dt>SHA-256 of its words</dt>
          <dd class="digest">{sha256}</dd>
        </div>
        <div>
          <dt>SHA-256 as it came in</dt>
          <dd class="digest">{received ?? "not kept"}</dd>
        </div>
      </dl>
      {received === null ? null : <AsReceived report={report.id} version={version} />}
      {versions.length < 2 ? null : (
        <ol>
          {versions.map((each) => (
            <li key={each.version}>
              <a
                href={to("report", { id: report.id, version: each.current ? null : String(each.version) })}
                aria-current={each.version === version ? "true" : undefined}
              >
                Version {each.version}
              </a>
              , {sayMoment(each.addedAt)}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
