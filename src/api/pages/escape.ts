const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as they may stand in HTML, in an attribute too. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? "");
}
