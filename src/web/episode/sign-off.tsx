import { useState } from "preact/hooks";
import type { Signature } from "../net/answers.js";
import { ask, withQuery } from "../net/ask.js";
import { lookAgain } from "../net/follow.js";
import { useAnswer } from "../net/use-answer.js";
import { AttemptNotice } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { to } from "../place.js";
import { sayDate, sayMoment } from "../words/days.js";
import { sayPolicy } from "../words/names.js";
import type { Seen } from "./seen.js";

/** Puts a person's name under the ledger as it is on the screen. */
export function SignOff({ seen: { id, asOf, policy } }: { readonly seen: Seen }) {
  const signed = useAnswer<{ readonly items: readonly Signature[] }>(
    withQuery("/api/signatures", { episode: id }),
  );
  const [name, setName] = useState("");
  const [statement, setStatement] = useState("");
  const { attempt, ...outcome } = useAttempt();
  const sign = async () => {
    const body = {
      ...{ episode: id, name, statement: statement.trim() || null },
      ...(asOf === null ? {} : { asOf }),
      ...(policy === null ? {} : { policy }),
    };
    await ask<Signature>("/api/signatures", { method: "POST", body });
    lookAgain();
    setName("");
    setStatement("");
  };
  return (
    <>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(sign, `Signed by ${name.trim()}.`);
        }}
      >
        <p>
          You sign the figures above as they stand,{" "}
          {asOf === null ? "with everything read so far" : `as of ${sayDate(asOf)}`}, made by{" "}
          {sayPolicy(policy ?? "latest-official")}. Later changes show as differences against it.
        </p>
        <div class="row">
          <label>
            <span>Your name</span>
            <input
              required
              maxLength={200}
              autocomplete="name"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label class="wide">
            <span>Statement (may be left out)</span>
            <input
              maxLength={5000}
              value={statement}
              onInput={(event) => setStatement(event.currentTarget.value)}
            />
          </label>
        </div>
        <button type="submit" class="main">
          Sign this ledger
        </button>
        <AttemptNotice {...outcome} />
      </form>
      <ul class="rows">
        {signed.data?.items.map((each) => (
          <li key={each.id}>
            <a href={to("signatures", { id: each.id })}>Signed by {each.name}</a>
            <span class="quiet">
              {sayMoment(each.at)},{" "}
              {each.asOf === null ? "with everything read by then" : `as of ${sayDate(each.asOf)}`}
              {each.statement === null ? "" : `: “${each.statement}”`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
