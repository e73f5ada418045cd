const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as the content or an attribute of HTML or XML; letters that XML cannot hold become U+FFFD. */
export function xmlText(words: string): string {
  return words.replace(FORBIDDEN, "\ufffd").replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/gu;
