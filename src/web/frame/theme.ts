/** Light or dark, as chosen here; "auto" is what the machine is set to. */
export type Theme = "auto" | "light" | "dark";
const KEY = "tollbook-theme";

export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    return "auto"; // a browser may forbid keeping anything
  }
}

export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === "auto") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme);
}

export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // then it holds until the page is closed
  }
  applyTheme(theme);
}
