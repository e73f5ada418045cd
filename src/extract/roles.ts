import type { Role, Token } from "../language/index.js";
import type { RoleBits, RoleSet } from "./role-set.js";
import { plays } from "./sentence.js";
import { type Doing, doing, type Vocabulary } from "./vocabulary.js";

const IS = doing(["be"]);
const POSSESSIVE = doing(["possessive", "genitive"]);

/** What the words of a sentence are by their writing. */
export interface Words {
  /** What each token does, by name and as bits. */
  readonly roles: readonly (readonly Role[])[];
  readonly roleBits: readonly RoleBits[];
  /** By token: what may begin with it (`vocabulary.ts`). */
  readonly begins: readonly number[];
  /** What may begin with some token. */
  readonly holds: number;
  /** The bits of all marks. */
  readonly marks: number;
}

/** Looks up each word once, for all that is asked of it; `present` takes in what the words do. */
export function wordsOf(tokens: readonly Token[], vocabulary: Vocabulary, present: RoleSet): Words {
  // as long as they will be: what grows is copied, three times for each sentence
  const size = tokens.length;
  const roles: (readonly Role[])[] = new Array(size);
  const roleBits: RoleBits[] = new Array(size);
  const begins: number[] = new Array(size);
  let holds = 0;
  let marks = 0;
  /** The phrase that goes on, and its last token. */
  let phrase: Doing | null = null;
  let last = -1;
  for (let at = 0; at < size; at += 1) {
    const { form } = tokens[at] as Token;
    if (form.reader !== vocabulary) vocabulary.learn(form);
    begins[at] = form.begins;
    holds |= form.begins;
    marks |= form.mark;
    if (at > last) {
      const mayGoOn = form.goesOn !== 0 && at + 1 < size && (form.goesOn & bitAt(tokens, at + 1)) !== 0;
      const found = mayGoOn ? vocabulary.roles.at(tokens, at) : null;
      phrase = found?.meaning ?? vocabulary.own(form);
      last = found?.last ?? at;
    }
    const meant = phrase as Doing;
    const own = meant.isDouble ? settled(meant, roles[at - 1]) : meant;
    if (own.roles.length > 0) present.add(own.bits);
    roles[at] = own.roles;
    roleBits[at] = own.bits;
  }
  return { roles, roleBits, begins, holds, marks };
}

function bitAt(tokens: readonly Token[], at: number): number {
  return (tokens[at] as Token).form.bit;
}

/** What can be "is" and "whose" is "is" behind a pronoun. */
function settled(one: Doing, before: readonly Role[] | undefined): Doing {
  if (before === undefined) return one;
  return plays(before, "pronoun") ? IS : POSSESSIVE;
}
