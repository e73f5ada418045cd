import type { Vocabulary } from "../net/answers.js";
import { askText, withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { ProblemNotice } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { pictureOf, save } from "./picture.js";
import type { Seen } from "./seen.js";

/** The ledger on the screen as a file, under the same policy, whatever the format would follow, and as of the same day. */
export function Exports({ seen: { id, asOf, policy } }: { readonly seen: Seen }) {
  const { data } = useAnswer<Vocabulary>("/api/vocabulary");
  const { problem, told, attempt } = useAttempt();
  if (data === null) return null;
  const addressOf = (format: string) =>
    withQuery("/api/export", { format, episode: id, asOf, policy: policy ?? data.defaultPolicy });
  const savePicture = async () =>
    save(await pictureOf(await askText(addressOf("chart"))), `tollbook-${id}.png`);
  return (
    <>
      <h3>Save this ledger as a file</h3>
      <ul class="exports">
        {data.formats.map(({ name, title }) => (
          <li key={name}>
            <a href={addressOf(name)} download>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          onClick={() => void attempt(savePicture, "The picture was handed to the browser.")}
        >
          Save the chart as a picture (PNG)
        </button>
      </p>
      <p>
        <a
          href={withQuery(`/api/episodes/${encodeURIComponent(id)}/changes.atom`, {
            policy: policy ?? data.defaultPolicy,
          })}
        >
          A feed of what changes here
        </a>
        , for a feed reader.
      </p>
      <ProblemNotice problem={problem} />
      <p class="hidden" role="status">
        {told}
      </p>
    </>
  );
}
