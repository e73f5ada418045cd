import type { AccountSeals, LogLine } from "../../store/index.js";
import type { Problem } from "../book.js";

/** What the log says is there: the seal of its row, null where no line of it says, and the line. */
interface LoggedAccount {
  readonly seal: string | null;
  readonly line: number;
}

/** The accounts and tokens that there are by the log: by name, and by id with whose they are. */
export interface LoggedAccounts {
  readonly users: Map<string, LoggedAccount>;
  readonly tokens: Map<string, LoggedAccount & { readonly user: string }>;
}

/** Takes in a line of what became of an account; those before accounts were sealed have no seal. */
export function addAccountLine(
  { users, tokens }: LoggedAccounts,
  { seq: line, kind, subject: name, body }: Pick<LogLine, "seq" | "kind" | "subject" | "body">,
): void {
  const said = (body ?? {}) as { readonly seal?: unknown; readonly token?: unknown };
  const seal = typeof said.seal === "string" ? said.seal : null;
  const token = typeof said.token === "string" ? said.token : "";
  switch (kind) {
    case "user/added":
    case "user/changed":
      users.set(name, { seal, line });
      break;
    case "user/removed":
      users.delete(name);
      for (const [id, { user }] of tokens) if (user === name) tokens.delete(id);
      break;
    case "user/token-made":
      tokens.set(token, { seal, line, user: name });
      break;
    case "user/token-ended":
      tokens.delete(token);
      break;
    default: // who came in, and who was turned away
  }
}

/** Accounts and tokens that are not as the log has them, that it does not know, and that are gone. */
export function checkAccounts({ users, tokens }: LoggedAccounts, kept: AccountSeals): Problem[] {
  return [...checkAll("account", users, kept.users), ...checkAll("token", tokens, kept.tokens)];
}

function checkAll(
  what: "account" | "token",
  logged: ReadonlyMap<string, LoggedAccount>,
  kept: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [subject, seal] of kept) {
    const said = logged.get(subject);
    if (said === undefined)
      problems.push({
        rule: `${what}/not-in-log`,
        subject,
        message: `The log does not know the ${what} ${subject}.`,
      });
    else if (said.seal !== null && said.seal !== seal)
      problems.push({
        ...{ rule: `${what}/changed`, subject },
        message: `The ${what} ${subject} is not as line ${said.line} of the log has it.`,
      });
  }
  for (const [subject, { line }] of logged)
    if (!kept.has(subject))
      problems.push({
        ...{ rule: `${what}/missing`, subject },
        message: `The ${what} ${subject} of line ${line} of the log is gone.`,
      });
  return problems;
}
