import { useState } from "preact/hooks";
import type { LogLine, Verification } from "../net/answers.js";
import { ask, type Problem, problemOf, withQuery } from "../net/ask.js";
import { More, useLongList } from "../parts/more.js";
import { ProblemNotice, Title } from "../parts/notices.js";
import { type ScreenProps, setQuery, to } from "../place.js";
import { many } from "../words/counts.js";
import { sayMoment } from "../words/days.js";
import { sayLine } from "../words/log.js";

const KINDS = [
  ["", "everything"],
  ["report/", "reports"],
  ["import/", "imported tables"],
  ["decision/", "decisions and signatures"],
  ["decision/sign", "signatures"],
  ["user/", "accounts and sign-ins"],
] as const;

/** Everything that happened to the book, newest first; every line can be checked. */
export function Log({ query }: ScreenProps) {
  const [kind, subject] = [query.get("kind") ?? "", query.get("subject") ?? ""];
  const actor = query.get("actor") ?? "";
  const list = useLongList<LogLine>(withQuery("/api/log", { kind, subject, actor }));
  const [words, setWords] = useState({ subject, actor });
  return (
    <>
      <Title>Log</Title>
      <p class="lead">Nothing is ever taken out of it: each line carries the hash of the one before.</p>
      <search class="filters">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setQuery(words);
          }}
        >
          <label>
            <span>What</span>
            <select value={kind} onChange={(event) => setQuery({ kind: event.currentTarget.value })}>
              {KINDS.map(([name, title]) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>About (an id)</span>
            <input
              value={words.subject}
              onInput={(event) => setWords({ ...words, subject: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>By whom</span>
            <input
              value={words.actor}
              onInput={(event) => setWords({ ...words, actor: event.currentTarget.value })}
            />
          </label>
          <button type="submit">Filter</button>
        </form>
      </search>
      <Verify />
      <ProblemNotice problem={list.problem} />
      {list.items?.length === 0 ? <p>No line is like this.</p> : null}
      <ol class="log">
        {list.items?.map((line) => (
          <LineRow key={line.seq} line={line} />
        ))}
      </ol>
      <More more={list.more} />
    </>
  );
}

/** The screen of what a line is about, by the beginning of its id. */
const SCREENS: Readonly<Record<string, string>> = { c: "claim", e: "episode", s: "readers" };

/** ": r_12", leading there; nothing where it is the book. */
function Subject({ kind, subject }: Pick<LogLine, "kind" | "subject">) {
  if (subject === "book") return null;
  const [, sort = ""] = /^([a-z])_[0-9a-f]+$/u.exec(subject) ?? [];
  const screen = kind.startsWith("report/") ? "report" : SCREENS[sort];
  return <>: {screen === undefined ? subject : <a href={to(screen, { id: subject })}>{subject}</a>}</>;
}

function LineRow({ line }: { readonly line: LogLine }) {
  const { seq, at, actor, kind, subject, body, hash, previous, holds } = line;
  return (
    <li>
      <p>
        <span class="seq">{seq}</span> {sayLine(kind)}
        <Subject kind={kind} subject={subject} />{" "}
        <span class="quiet">
          {sayMoment(at)}
          {actor === null ? "" : `, ${actor}`}
          {holds ? "" : " – this line is not as it was written"}
        </span>
      </p>
      <details>
        <summary class="quiet">The line as it stands</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <pre tabIndex={0}>
          {JSON.stringify({ seq, at, actor, kind, subject, body, previous, hash }, null, 2)}
        </pre>
        <p class="quiet">
          {holds ? "Its hash is its own, worked out anew." : "Its hash is not its own: the line was changed."}
        </p>
      </details>
    </li>
  );
}

function Verify() {
  const [told, setTold] = useState<Verification | "going" | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const check = async () => {
    if (told === "going") return;
    setTold("going");
    setProblem(null);
    try {
      setTold(await ask<Verification>("/api/verify"));
    } catch (error) {
      setTold(null);
      setProblem(problemOf(error));
    }
  };
  return (
    <div class="verify">
      <button type="button" aria-disabled={told === "going"} onClick={() => void check()}>
        Check the whole book
      </button>
      <ProblemNotice problem={problem} />
      <div role="status">
        {told === "going" ? <p class="quiet">Every line, report and quote is being compared …</p> : null}
        {told === null || told === "going" ? null : (
          <>
            <p>
              {told.holds ? "The book holds: " : "The book does not hold. "}
              {many(told.checked.lines, "line")}, {many(told.checked.reports, "report")} and{" "}
              {many(told.checked.claims, "claim")} compared.
            </p>
            <ul>
              {told.problems.slice(0, 50).map(({ rule, subject, message }) => (
                <li key={`${rule} ${subject}`}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
