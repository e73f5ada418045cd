/** Kinds of names that stand for a party with people of its own: a state, whatever it is called by, a group, a force. */
export const PARTIES: ReadonlySet<string> = new Set(["country", "demonym", "capital", "group", "force"]);
