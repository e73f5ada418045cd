import type { Vocabulary } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import type { Seen } from "./seen.js";

/** The ledger on the screen as a file, under the same policy, whatever the format would follow, and as of the same day. */
export function Exports({ seen: { id, asOf, policy } }: { readonly seen: Seen }) {
  const { data } = useAnswer<Vocabulary>("/api/vocabulary");
  return (
    <>
      <h3>Save this ledger as a file</h3>
      <ul class="exports">
        {data?.formats.map(({ name, title }) => (
          <li key={name}>
            <a
              href={withQuery("/api/export", {
                ...{ format: name, episode: id, asOf },
                policy: policy ?? data.defaultPolicy,
              })}
              download
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
