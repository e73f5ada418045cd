import { findChromium } from "./find-chromium.js";

/** Says at the end of a run that the desk was not looked at, where there is no browser to look with. */
export default function setup(): (() => void) | undefined {
  if (findChromium() !== null) return undefined;
  return () =>
    console.warn(
      "\nskipped: the tests of the desk, for no Chromium is on the PATH (CHROMIUM=/path names one)",
    );
}
