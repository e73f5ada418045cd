import { useLayoutEffect, useState } from "preact/hooks";

/** Where the reader is: a screen and what it shows. It stands in the address, so that it can be sent to somebody. */
export interface Place {
  /** The path without its slash; empty for the first screen. */
  readonly screen: string;
  readonly query: URLSearchParams;
}

/** What every screen is given. */
export interface ScreenProps {
  readonly query: URLSearchParams;
}

type Query = Readonly<Record<string, string | null | undefined>>;

/** The address of a screen. Ids stand in the query, where every sign of them is safe. */
export function to(screen: string, query: Query = {}): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== null && entry[1] !== "",
  );
  const search = new URLSearchParams(given);
  return `/${screen}${given.length === 0 ? "" : `?${search}`}`;
}

const listeners = new Set<() => void>();
const here = (): Place => ({
  screen: location.pathname.replace(/^\/|\/$/gu, ""),
  query: new URLSearchParams(location.search),
});

/** Goes to an address of the desk. `replace` leaves no step to go back to. */
export function go(address: string, { replace = false } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", address);
  for (const listener of listeners) listener();
}

/** Sets parameters of the address and keeps the others; null takes one out. */
export function setQuery(change: Query, options: { readonly replace?: boolean } = { replace: true }): void {
  const { screen, query } = here();
  for (const [name, value] of Object.entries(change))
    if (value === null || value === undefined || value === "") query.delete(name);
    else query.set(name, value);
  go(to(screen, Object.fromEntries(query)), options);
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  // before anything can be pressed: a link followed earlier would change the address alone
  useLayoutEffect(() => {
    const listener = () => setPlace(here());
    listeners.add(listener);
    addEventListener("popstate", listener);
    return () => {
      listeners.delete(listener);
      removeEventListener("popstate", listener);
    };
  }, []);
  return place;
}

/** Plain links go without loading the page anew; those with a modifier key, to a file or elsewhere are the browser's. */
export function followLinks(): void {
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link?.getAttribute("href") ?? "";
    if (link === null || !/^\/(?!\/|api\/)/u.test(address)) return;
    if (link.hasAttribute("download") || link.getAttribute("target") !== null) return;
    event.preventDefault();
    go(address);
    scrollTo(0, 0);
  });
}
