import { type Command, Option } from "commander";
import { CATEGORY_NAMES, type Category } from "../domain/category.js";
import { SCOPES, type Scope, STATUSES, type Status } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";
import { FORMAT_NAMES, type FormatName } from "../formats/index.js";
import { type Defaults, parsePublished, primaryLanguage } from "../ingest/index.js";
import { type LineAddress, readLineAddress } from "../line/address.js";
import {
  ADJUSTABLE,
  isPolicyName,
  POLICY_NAMES,
  type PolicyName,
  type PolicyOptions,
  readPolicyOption,
} from "../reconcile/index.js";
import { DEFAULT_BOOK } from "./config.js";

/** Options that several commands share; each reads its value or throws a usage error that says what to give. */
export function withBook(command: Command): Command {
  return command.option(
    "--book <book>",
    "the book to use: a file, or postgres://user@host/database",
    DEFAULT_BOOK,
  );
}

export interface BookOption {
  readonly book: string;
}

export function withJson(command: Command, what: string): Command {
  return command.option("--json", what);
}

export interface JsonOption {
  readonly json?: boolean;
}

/** What the files do not say. */
export function withDefaults(command: Command): Command {
  return command
    .option("--published <date>", "date of reports that do not say theirs", dateOf("--published"))
    .option("--publisher <name>", "publisher of reports that do not say theirs")
    .option("--language <code>", "language of reports that do not say theirs", languageOf);
}

export function defaultsOf({ published, publisher, language }: Defaults): Defaults {
  return { published: published ?? null, publisher: publisher ?? null, language: language ?? null };
}

export function categoryOption(): Option {
  return new Option("--category <name>", `only one of ${CATEGORY_NAMES.join(", ")}`).argParser((value) =>
    oneOf<Category>("--category", value, CATEGORY_NAMES),
  );
}

export function sideOption(): Option {
  return new Option("--side <name>", 'only one side\'s people, "all" for the sums');
}

export function asOfOption(): Option {
  return new Option(
    "--as-of <date>",
    "as it could be known then: reports published up to this date",
  ).argParser(dateOf("--as-of"));
}

export function policyOption(): Option {
  return new Option("--policy <name>", `how figures are made: ${POLICY_NAMES.join(", ")}`).argParser(
    policyOf,
  );
}

export function policyOptionOption(): Option {
  const what = `what a policy lets you set, once for each: ${ADJUSTABLE.map((name) => `${name}=...`).join(", ")}`;
  return new Option("--policy-option <name=value>", what).argParser(
    (value: string, others: PolicyOptions = {}) => readPolicyOption(value, others),
  );
}

const ALL = "all";

/** The policies to compare: those named, with commas between, or all. */
export function compareOption(): Option {
  return new Option(
    "--compare [policies]",
    "the figures of several policies side by side; all, or those named",
  )
    .argParser((value: string) =>
      value === ALL ? POLICY_NAMES : [...new Set(value.split(",").map((name) => policyOf(name.trim())))],
    )
    .preset(ALL);
}

export function formatOption(): Option {
  return new Option("--format <name>", `one of ${FORMAT_NAMES.join(", ")}`)
    .argParser(formatOf)
    .default("text");
}

export function exportFormatOption(): Option {
  return new Option("--format <name>", "one of the formats below").argParser(formatOf);
}

export function scopeOption(): Option {
  const parse = (value: string) => oneOf<Scope>("--scope", value, SCOPES);
  return new Option("--scope <name>", `only one of ${SCOPES.join(", ")}`).argParser(parse);
}

export function statusOption(): Option {
  const parse = (value: string) => oneOf<Status>("--status", value, STATUSES);
  return new Option("--status <name>", `only one of ${STATUSES.join(", ")}`).argParser(parse);
}

/** A line that reports are put on, or taken from, or that is asked about. */
export function lineOption(name: "to" | "from" | "line", what: string): Option {
  return new Option(`--${name} <line>`, what).argParser(
    (value: string): LineAddress => readLineAddress(value),
  );
}

/** Two options that exclude each other. */
export function eitherOr(one: string, other: string): TollbookError {
  const problem = `${one} and ${other} cannot go together`;
  return new TollbookError("usage/wrong-call", { problem, command: "tollbook" });
}

function policyOf(value: string): PolicyName {
  if (isPolicyName(value)) return value;
  throw new TollbookError("policy/unknown", { policy: value, known: POLICY_NAMES });
}

function dateOf(option: string) {
  return (value: string): string => {
    const date = parsePublished(value);
    if (date !== null) return date;
    if (!value.startsWith("-")) throw new TollbookError("input/bad-date", { value });
    // another option stands where the date should: the date was left out
    const expected = "a date after it, such as 2022-09-18";
    throw new TollbookError("usage/bad-option", { option, value, expected });
  };
}

function languageOf(value: string): string {
  const language = primaryLanguage(value);
  if (language !== null) return language;
  throw new TollbookError("usage/bad-option", {
    option: "--language",
    value,
    expected: 'a code such as "en"',
  });
}

function formatOf(value: string): FormatName {
  return oneOf("--format", value, FORMAT_NAMES);
}

/** @throws {TollbookError} `usage/bad-option` for a value that is none of them. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new TollbookError("usage/bad-option", { option, value, expected: `one of ${known.join(", ")}` });
}

/** Reads a whole number, of no more digits than the largest; all else is `usage/bad-option`. */
export function numberOf(option: string, from: number, to: number) {
  const digits = new RegExp(`^\\d{1,${String(to).length}}$`, "u");
  return (value: string): number => {
    const number = digits.test(value) ? Number(value) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new TollbookError("usage/bad-option", {
      option,
      value,
      expected: `a number from ${from} to ${to}`,
    });
  };
}

export interface ByOption {
  readonly by?: string;
}

/** Who does something that stands in the log; without it, who is at work on this machine. */
export function byOption(what: string): Option {
  return new Option("--by <name>", `${what}; else TOLLBOOK_BY, or your account's name here`).argParser(
    (value) => {
      const name = value.trim();
      if (name !== "" && name.length <= 200) return name;
      throw new TollbookError("usage/bad-option", { option: "--by", value, expected: "a name" });
    },
  );
}
