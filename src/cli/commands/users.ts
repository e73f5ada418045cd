import { type Command, Option } from "commander";
import { ROLES, type Role } from "../../domain/account.js";
import { TollbookError } from "../../domain/error.js";
import type { Context } from "../context.js";
import { type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import { readPassword } from "../password.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook users add amina --role admin          asks for a password
  tollbook users password amina < secret.txt     the first line is the new password
  tollbook users token amina --label nightly     a key for a program, shown once
  tollbook users list`;

interface Options extends BookOption {
  readonly role: Role;
}

/** `tollbook users`: who may ask a served book from other machines. */
export function users(program: Command, context: Context): Command {
  const command = program
    .command("users")
    .description("keep the accounts of a book that is served to other machines")
    .addHelpText("after", EXAMPLE);
  const { terminal } = context;
  const role = () =>
    new Option("--role <name>", `one of ${ROLES.join(", ")}`).argParser(roleOf).default("reviewer");

  withBook(
    command.command("add <name>").description("add an account; the password comes from standard input"),
  )
    .addOption(role())
    .action(async (name: string, { book: path, role: what }: Options) => {
      const password = await readPassword(context, "tollbook users add");
      await withOpenBook(path, context, async ({ accounts }) => {
        const user = await accounts.add(name, what, password);
        await terminal.out(`${user.name} may sign in as ${user.role}.\n`);
      });
    });
  withBook(command.command("role <name> <role>").description("give an account another role")).action(
    (name: string, what: string, { book: path }: BookOption) =>
      withOpenBook(path, context, async ({ accounts }) => {
        await accounts.change(name, { role: roleOf(what) });
        await terminal.out(`${name} is ${what} now.\n`);
      }),
  );
  withBook(command.command("password <name>").description("set a new password, from standard input")).action(
    async (name: string, { book: path }: BookOption) => {
      const password = await readPassword(context, "tollbook users password");
      await withOpenBook(path, context, async ({ accounts }) => {
        await accounts.change(name, { password });
        await terminal.out(`${name} has a new password.\n`);
      });
    },
  );
  withBook(command.command("remove <name>").description("remove an account and its tokens")).action(
    (name: string, { book: path }: BookOption) =>
      withOpenBook(path, context, async ({ accounts }) => {
        await accounts.remove(name);
        await terminal.out(`${name} has no account any more.\n`);
      }),
  );
  withBook(command.command("token <name>").description("make a key for a program; it is shown this once"))
    .option("--label <words>", "what it is for", "program")
    .action((name: string, { book: path, label }: BookOption & { label: string }) =>
      withOpenBook(path, context, async ({ accounts }) => {
        const { token, key } = await accounts.makeToken(name, label);
        await terminal.out(`${token.id}  ${key}\n`);
      }),
    );
  withBook(command.command("end-token <id>").description("end a program's key")).action(
    (id: string, { book: path }: BookOption) =>
      withOpenBook(path, context, async ({ accounts }) => {
        await accounts.endToken(id);
        await terminal.out(`${id} is ended.\n`);
      }),
  );
  withBook(withJson(command.command("list").description("print the accounts and tokens"), "as JSON")).action(
    ({ book: path, json }: BookOption & JsonOption) =>
      withOpenBook(path, context, async ({ accounts }) => {
        const [all, tokens] = [await accounts.users(), await accounts.tokens()];
        if (json === true) return terminal.out(`${JSON.stringify({ users: all, tokens }, null, 2)}\n`);
        const lines = [
          ...all.map((user) => `${user.role.padEnd(9)} ${user.name}`),
          ...tokens.map(({ id, user, label }) => `token     ${id} of ${user}, ${label}`),
        ];
        return terminal.out(lines.length === 0 ? "There are no accounts.\n" : `${lines.join("\n")}\n`);
      }),
  );
  return command;
}

function roleOf(value: string): Role {
  const role = ROLES.find((each) => each === value);
  if (role !== undefined) return role;
  throw new TollbookError("usage/bad-option", {
    option: "--role",
    value,
    expected: `one of ${ROLES.join(", ")}`,
  });
}
