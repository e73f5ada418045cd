/**
 * Every wording of a pattern: "meet/met with" has two, "agree*" the four of a regular verb ("agree", "agrees",
 * "agreed", "agreeing"), "?the" stands or falls away, "truce+" has its plural too.
 */
export function formsOf(pattern: string): string[] {
  let phrases: string[][] = [[]];
  for (const word of pattern.trim().split(" ")) {
    const choices = word.startsWith("?") ? [null, ...choicesOf(word.slice(1))] : choicesOf(word);
    phrases = phrases.flatMap((phrase) =>
      choices.map((choice) => (choice === null ? phrase : [...phrase, choice])),
    );
  }
  return phrases.map((phrase) => phrase.join(" "));
}

function choicesOf(word: string): string[] {
  return word.split("/").flatMap((choice) => {
    if (choice.length > 1 && choice.endsWith("*")) return verbForms(choice.slice(0, -1));
    if (choice.endsWith("+")) return [choice.slice(0, -1), plural(choice.slice(0, -1))];
    return [choice];
  });
}

/** "declare": declare, declares, declared, declaring; "deny": denies, denied. Nothing is doubled. */
function verbForms(base: string): string[] {
  if (base.endsWith("e"))
    return [base, `${base}s`, `${base}d`, `${base.slice(0, base.endsWith("ee") ? undefined : -1)}ing`];
  if (/[^aeiou]y$/u.test(base)) return [base, plural(base), `${base.slice(0, -1)}ied`, `${base}ing`];
  return [base, plural(base), `${base}ed`, `${base}ing`];
}

function plural(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}
