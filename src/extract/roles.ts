import type { Pack, Role, Token } from "../language/index.js";
import { Trait } from "../language/index.js";
import type { RoleSet } from "./role-set.js";
import { bitsOf, type RoleBits } from "./role-set.js";
import { plays } from "./sentence.js";

/** What words do, with the bits of it. */
interface Doing {
  readonly roles: readonly Role[];
  readonly bits: RoleBits;
  /** What can be "is" and "whose". */
  readonly isDouble: boolean;
}

const IS = doing(["be"]);
const POSSESSIVE = doing(["possessive", "genitive"]);

/** By the list of roles: the lists are those of a pack's lexicon, a few hundred, each met over and over. */
const KNOWN = new WeakMap<readonly Role[], Doing>();

/** By pack: what a word does by itself; null where a longer phrase may begin with it. */
const ALONE = new WeakMap<Pack, Trait<Doing | null>>();

/** What each token does; `present` takes in all of it. */
export function rolesOf(
  tokens: readonly Token[],
  pack: Pack,
  present: RoleSet,
): { readonly roles: readonly (readonly Role[])[]; readonly bits: readonly RoleBits[] } {
  const alone = ALONE.get(pack) ?? aloneOf(pack);
  const roles: (readonly Role[])[] = [];
  const bits: RoleBits[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    const single = alone.of(token.form);
    const found = single === null ? pack.roles.at(tokens, index) : null;
    const meant = single ?? known(found?.meaning ?? pack.roleOfUnknown(token));
    const last = found?.last ?? index;
    for (; index <= last; index += 1) {
      const own = meant.isDouble ? settled(meant, roles) : meant;
      if (own.roles.length > 0) present.add(own.bits);
      roles.push(own.roles);
      bits.push(own.bits);
    }
  }
  return { roles, bits };
}

function aloneOf(pack: Pack): Trait<Doing | null> {
  const alone = new Trait<Doing | null>((form) => {
    const meaning = pack.roles.alone({ form });
    if (meaning !== null) return known(meaning);
    return pack.roles.opens({ form }) ? null : known(pack.roleOfUnknown(form));
  });
  ALONE.set(pack, alone);
  return alone;
}

function known(roles: readonly Role[]): Doing {
  const before = KNOWN.get(roles);
  if (before !== undefined) return before;
  const made = doing(roles);
  KNOWN.set(roles, made);
  return made;
}

function doing(roles: readonly Role[]): Doing {
  return { roles, bits: bitsOf(roles), isDouble: plays(roles, "possessive") && plays(roles, "be") };
}

/** What can be "is" and "whose" is "is" behind a pronoun. */
function settled(one: Doing, before: readonly (readonly Role[])[]): Doing {
  const last = before.at(-1);
  if (last === undefined) return one;
  return plays(last, "pronoun") ? IS : POSSESSIVE;
}
