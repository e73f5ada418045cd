import { useState } from "preact/hooks";
import { withQuery } from "../net/ask.js";
import { ProblemNotice } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { barePage, readBytes } from "./bare-page.js";

interface AsReceivedProps {
  readonly report: string;
  readonly version: number;
}

type Shown = { readonly page: string } | { readonly words: string } | { readonly none: true };

/** The bytes a report was made from: a page without its scripts, styles and pictures, words as words; all else to save. */
export function AsReceived({ report, version }: AsReceivedProps) {
  const path = withQuery(`/api/reports/${encodeURIComponent(report)}/original`, { version });
  const [shown, setShown] = useState<Shown | null>(null);
  const { problem, attempt } = useAttempt();
  const show = async () => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`The server answered with status ${answer.status}.`);
    const form = answer.headers.get("x-tollbook-form") ?? "";
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (form === "page" || (form === "warc" && /<html|<body|<p[ >]/iu.test(readBytes(bytes).slice(0, 4000))))
      setShown({ page: barePage(readBytes(bytes)) });
    else if (["text", "markdown", "json", "csv", "mail", "warc"].includes(form))
      setShown({ words: readBytes(bytes) });
    else setShown({ none: true });
  };
  return (
    <div class="as-received">
      <p class="row">
        {shown === null ? (
          <button type="button" onClick={() => void attempt(show)}>
            Show it as it came in
          </button>
        ) : (
          <button type="button" onClick={() => setShown(null)}>
            Hide it
          </button>
        )}
        <a href={path} download>
          Save the bytes
        </a>
      </p>
      <ProblemNotice problem={problem} />
      {shown !== null && "page" in shown ? (
        <>
          <p class="quiet">Without its scripts, styles and pictures: nothing is asked of anybody.</p>
          <iframe title="The page as it came in" sandbox="" srcdoc={shown.page} />
        </>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      {shown !== null && "words" in shown ? <pre tabIndex={0}>{shown.words.slice(0, 200_000)}</pre> : null}
      {shown !== null && "none" in shown ? <p class="quiet">It is no text. Save it to look at it.</p> : null}
    </div>
  );
}
