import { useEffect, useState } from "preact/hooks";
import type { Session } from "../net/answers.js";
import { ask, setStanding } from "../net/ask.js";
import { lookAgain } from "../net/follow.js";
import { ProblemNotice, Title } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";

const KEY = "tollbook-name";

function keptName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // a browser may forbid keeping anything
  }
}

function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // then it holds until the page is closed
  }
}

export interface SessionState {
  /** Null until the server has told. */
  readonly session: Session | null;
  /** One must sign in here, and nobody has. */
  readonly mustSignIn: boolean;
  readonly setSession: (session: Session) => void;
}

/** Who is at the desk, as the server knows it. */
export function useSession(): SessionState {
  const [session, setSession] = useState<Session | null>(null);
  const take = (told: Session) => {
    setStanding({ csrf: told.csrf, name: told.accounts ? null : keptName().trim() || null });
    setSession(told);
  };
  useEffect(() => {
    ask<Session>("/api/session").then(take, () => undefined); // what is asked next tells why it fails
  }, []);
  return { session, mustSignIn: session?.accounts === true && session.name === null, setSession: take };
}

/** On one's own machine a name for the log; where one signs in, who has, and the way out. */
export function Who({ session, setSession }: SessionState) {
  const [name, setName] = useState(keptName);
  const { attempt } = useAttempt();
  if (session === null) return null;
  if (!session.accounts)
    return (
      <label>
        <span>Who you are</span>
        <input
          value={name}
          maxLength={100}
          title="It stands in the log beside what you decide"
          autocomplete="name"
          onInput={({ currentTarget: { value } }) => {
            setName(value);
            keepName(value);
            setStanding({ name: value.trim() || null });
          }}
        />
      </label>
    );
  if (session.name === null) return null;
  const leave = async () => {
    await ask("/api/session", { method: "DELETE" });
    setSession({ accounts: true, name: null, role: null, csrf: null });
  };
  return (
    <span>
      {session.name}, {session.role}{" "}
      <button type="button" onClick={() => void attempt(leave)}>
        Sign out
      </button>
    </span>
  );
}

/** Takes the place of every screen until somebody has signed in. */
export function SignIn({ setSession }: SessionState) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { problem, attempt } = useAttempt();
  const enter = async () => {
    setSession(await ask<Session>("/api/session", { method: "POST", body: { name, password } }));
    lookAgain();
  };
  return (
    <>
      <Title>Sign in</Title>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(enter);
        }}
      >
        <label>
          <span>Name</span>
          <input
            required
            autocomplete="username"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>Password</span>
          <input
            required
            type="password"
            autocomplete="current-password"
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main">
          Sign in
        </button>
        <ProblemNotice problem={problem} />
      </form>
    </>
  );
}
