import type { Command } from "commander";
import type { Context } from "./context.js";
import { programOf } from "./program.js";

const WIDTH = 100;

const INTRODUCTION = `# The command line

What \`tollbook --help\` and each command's \`--help\` print. This page is generated: \`node scripts/cli-page.mjs\`.

Data goes to standard output, errors to standard error as one line \`code: sentence\` ([errors.md](errors.md)), progress
to standard error and only on a terminal. The exit code is 0 when all went well, 1 when something failed (a report
among many that could not be read, too: the rest is read), 2 for wrong usage. Paths are files, folders (to any depth),
patterns such as \`'reports/**/*.json'\`, or \`-\` for standard input.

The environment: \`NO_COLOR\` switches colour off, which is on only on a terminal; \`COLUMNS\` sets the width where the
output is no terminal (80 without it); with \`TERM=dumb\` there is neither colour nor progress; \`TOLLBOOK_CONTACT\` is whom
the hosts of what is fetched may ask ([reading-pages.md](reading-pages.md)); \`TOLLBOOK_TIME_STAMPS\` is the address of a time-stamp
server ([book.md](book.md)); \`TOLLBOOK_BY\` names who decides and imports, where \`--by\` does not (else the account on the machine does);
\`PGUSER\`, \`PGPASSWORD\`, \`PGPASSWORD_FILE\`, \`PGSSLMODE\` and others complete the address of a book in
PostgreSQL ([postgres.md](postgres.md)); \`TOLLBOOK_NATS_...\` and \`OTEL_EXPORTER_OTLP_...\` are for lines and
workers ([deploy.md](deploy.md)).
`;

/** docs/cli.md: the help of every command, as it is printed. */
export function cliPage(): string {
  const program = programOf(SILENT);
  const sections = [program, ...program.commands].map((command) => {
    const name = command === program ? "tollbook" : `tollbook ${command.name()}`;
    return `## ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  });
  return `${INTRODUCTION}\n${sections.join("\n")}`;
}

/** The help with what is added after it, which commander only ever writes out. */
function helpOf(command: Command): string {
  return [command, ...command.commands].map(ownHelpOf).join("\n\n");
}

function ownHelpOf(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => WIDTH });
  command.outputHelp();
  return help.trim();
}

const SILENT: Context = {
  terminal: {
    width: WIDTH,
    colour: false,
    progress: false,
    closed: false,
    out: async () => {},
    err: () => {},
    passing: () => {},
  },
  now: () => "1970-01-01T00:00:00Z",
  stdin: { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) },
  stop: new AbortController().signal,
  contact: null,
  person: null,
  timeStampServer: null,
  bookAddress: (path) => path,
  lineSecrets: () => {
    throw new Error("the page of the command line opens no line");
  },
  traceSettings: null,
  end: () => {},
};
