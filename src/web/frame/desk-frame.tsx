import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useConnection } from "../net/follow.js";
import { type ScreenProps, usePlace } from "../place.js";
import { ClaimScreen } from "../screens/claim.js";
import { Claims } from "../screens/claims.js";
import { EpisodeScreen } from "../screens/episode.js";
import { Episodes } from "../screens/episodes.js";
import { FigureScreen } from "../screens/figure.js";
import { Help } from "../screens/help.js";
import { Log } from "../screens/log.js";
import { Readers } from "../screens/readers.js";
import { ReportScreen } from "../screens/report.js";
import { Reports } from "../screens/reports.js";
import { Review } from "../screens/review.js";
import { Signatures } from "../screens/signatures.js";
import { chooseTheme, chosenTheme, type Theme } from "./theme.js";
import { SignIn, useSession, Who } from "./who.js";

const SCREENS: Readonly<Record<string, ComponentType<ScreenProps>>> = {
  "": Episodes,
  episode: EpisodeScreen,
  figure: FigureScreen,
  reports: Reports,
  report: ReportScreen,
  claim: ClaimScreen,
  claims: Claims,
  review: Review,
  readers: Readers,
  signatures: Signatures,
  log: Log,
  help: Help,
};

const NAV = [
  ["", "Episodes"],
  ["reports", "Reports"],
  ["claims", "Claims"],
  ["review", "Review"],
  ["readers", "Two readers"],
  ["signatures", "Signatures"],
  ["log", "Log"],
  ["help", "Help"],
] as const;
const SECTION: Readonly<Record<string, string>> = {
  episode: "",
  figure: "",
  claim: "claims",
  report: "reports",
};

/** The whole desk: its head, the screen that the address names, its foot. */
export function Desk() {
  const { screen, query } = usePlace();
  const Screen = SCREENS[screen] ?? NotFound;
  const session = useSession();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const what = `${screen} ${query.get("id") ?? ""} ${query.get("reader") ?? ""}`;
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [what]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header class="top">
        <a class="wordmark" href="/">
          tollbook
        </a>
        <nav aria-label="Screens">
          {NAV.map(([name, title]) => (
            <a
              key={name}
              href={`/${name}`}
              aria-current={(SECTION[screen] ?? screen) === name ? "page" : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        <div class="settings">
          <Who {...session} />
          <ThemeSwitch />
        </div>
      </header>
      <ConnectionNotice />
      <main ref={main} tabIndex={-1}>
        {session.mustSignIn ? <SignIn {...session} /> : <Screen key={what} query={query} />}
      </main>
      <footer class="foot">
        <p>
          Every number here leads to the words it came from. <a href="/help">How to read these figures</a>.{" "}
          <a href="/api/reference">The API</a>.
        </p>
      </footer>
    </>
  );
}

function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label class="theme">
      <span>Colours</span>
      <select
        value={theme}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        <option value="auto">as this device</option>
        <option value="light">light</option>
        <option value="dark">dark</option>
      </select>
    </label>
  );
}

function ConnectionNotice() {
  const isConnected = useConnection();
  return (
    <div role="status">
      {isConnected ? null : (
        <p class="notice">The server does not answer. What you see may be old; it comes back by itself.</p>
      )}
    </div>
  );
}

function NotFound() {
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        <a href="/">To the episodes</a>
      </p>
    </>
  );
}
