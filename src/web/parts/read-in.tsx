import { useCallback, useEffect, useId, useState } from "preact/hooks";
import type { Reading } from "../net/answers.js";
import { ask, Problem, problemOf } from "../net/ask.js";
import { lookAgain, useReadingNews } from "../net/follow.js";
import { to } from "../place.js";
import { many } from "../words/counts.js";
import { ProblemNotice } from "./notices.js";

const MAX_FILE = 16 * 1024 * 1024;

/** Hands reports to the book: dropped or chosen files, pasted words, or an address; and tells how their reading goes. */
export function ReadIn() {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isOver, setOver] = useState(false);
  const heading = useId();

  const hand = useCallback(async (body: unknown) => {
    setProblem(null);
    try {
      const begun = await ask<Reading>("/api/readings", { method: "POST", body });
      setReadings((before) => [begun, ...before]);
    } catch (error) {
      setProblem(problemOf(error));
    }
  }, []);
  const take = async (files: Iterable<File>) => {
    for (const file of files) {
      if (file.size > MAX_FILE)
        setProblem(new Problem("input/too-large", `${file.name} is larger than 16 MB.`));
      else await hand({ kind: "file", name: file.name, base64: await base64Of(file) });
    }
  };
  useFollowing(readings, setReadings);

  return (
    <section class="read-in" aria-labelledby={heading}>
      <h2 id={heading}>Read a report</h2>
      <fieldset
        class={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files ?? []);
        }}
      >
        <legend>A file: drop it here, or choose it</legend>
        <label>
          <span>Text, web page, PDF, mail, feed, JSON, or an archive of them</span>
          <input
            type="file"
            multiple
            onChange={(event) => {
              const input = event.currentTarget;
              void take([...(input.files ?? [])]).then(() => {
                input.value = "";
              });
            }}
          />
        </label>
      </fieldset>
      <Paste hand={hand} />
      <ProblemNotice problem={problem} />
      <div role="status">
        {readings.length === 0 ? null : (
          <ul class="readings">
            {readings.map((reading) => (
              <ReadingRow key={reading.id} reading={reading} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** Asks for what goes on whenever the server tells of it, until all has ended. */
function useFollowing(
  readings: readonly Reading[],
  setReadings: (change: (before: readonly Reading[]) => readonly Reading[]) => void,
): void {
  const going = readings.filter(({ state }) => state === "reading").map(({ id }) => id);
  const [news, setNews] = useState(0);
  useReadingNews(useCallback(() => setNews((before) => before + 1), []));
  const key = `${going.join(" ")} ${news}`;
  useEffect(() => {
    for (const id of going)
      ask<Reading>(`/api/readings/${id}`).then(
        (reading) => {
          setReadings((before) => before.map((each) => (each.id === id ? reading : each)));
          if (reading.state !== "reading") lookAgain();
        },
        () => undefined, // told again by the next news
      );
  }, [key]);
}

function Paste({ hand }: { readonly hand: (body: unknown) => Promise<void> }) {
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const [publisher, setPublisher] = useState("");
  const [address, setAddress] = useState("");
  return (
    <div class="two">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const given = { published: published || null, publisher: publisher.trim() || null };
          void hand({ kind: "text", title: title.trim(), text, ...given }).then(() => setText(""));
        }}
      >
        <fieldset>
          <legend>Its words, pasted</legend>
          <label>
            <span>Title</span>
            <input required value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <label>
            <span>Text</span>
            <textarea
              required
              rows={6}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <div class="row">
            <label>
              <span>Published on</span>
              <input
                type="date"
                value={published}
                onInput={(event) => setPublished(event.currentTarget.value)}
              />
            </label>
            <label>
              <span>Published by</span>
              <input value={publisher} onInput={(event) => setPublisher(event.currentTarget.value)} />
            </label>
          </div>
          <button type="submit">Read these words</button>
        </fieldset>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void hand({ kind: "address", address: address.trim() }).then(() => setAddress(""));
        }}
      >
        <fieldset>
          <legend>Its address</legend>
          <label>
            <span>Address of the page</span>
            <input
              type="url"
              required
              placeholder="https://"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          </label>
          <button type="submit">Fetch and read it</button>
          <p class="quiet">This asks the address once, from this machine. Nothing else here leaves it.</p>
        </fieldset>
      </form>
    </div>
  );
}

const STATUS = { new: "read", known: "was known already", version: "read as a newer version" } as const;

function ReadingRow({ reading: { name, state, reports, failures } }: { readonly reading: Reading }) {
  return (
    <li>
      <p>
        <strong>{name || "untitled"}</strong>{" "}
        {state === "reading"
          ? `is being read: ${many(reports.length, "report")} so far`
          : `: ${many(reports.length, "report")}${failures.length === 0 ? "" : `, ${failures.length} could not be read`}`}
      </p>
      <ul>
        {reports.slice(0, 50).map(({ id, title, status, claims, episode }) => (
          <li key={id}>
            <a href={to("report", { id })}>{title || id}</a> {STATUS[status]}, {many(claims, "claim")}
            {episode === null ? null : (
              <>
                , in <a href={to("episode", { id: episode })}>its episode</a>
              </>
            )}
          </li>
        ))}
        {failures.slice(0, 50).map(({ origin, code, message }) => (
          <li key={`${origin} ${code}`}>{message}</li>
        ))}
      </ul>
    </li>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
