import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  type Arrival,
  DEFAULT_POLICY,
  type Defaults,
  type Desk,
  type Failure,
  type Handed,
  POLICY_NAMES,
  type PolicyName,
  type PolicyOptions,
  readPolicyOption,
} from "../../book/index.js";
import type { Answers } from "../answers.js";
import type { Feed } from "../feed.js";
import type { Readings } from "../readings.js";
import type { Sessions } from "../security/sessions.js";
import type { SignInTries } from "../security/tries.js";
import { problem } from "../shapes/problem.js";

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes answer with. */
export interface ApiContext {
  readonly book: Desk;
  /** Another opening of the same book, for long work that others need not wait for. The caller closes it. */
  readonly openAgain: () => Promise<Desk>;
  /** The reports in what is handed over. */
  readonly receive: (handed: Handed, defaults: Defaults) => AsyncIterable<Arrival | Failure>;
  readonly readings: Readings;
  readonly answers: Answers;
  readonly feed: Feed;
  /** The book as whoever asks writes in it: their name stands in the log. */
  readonly sessions: Sessions;
  readonly tries: SignInTries;
  readonly loopback: boolean;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly deskOf: (request: Pick<FastifyRequest, "visitor">) => Desk;
  /** The time, ISO 8601. */
  readonly now: () => string;
  readonly version: string;
}

/** Adds its paths to the API. */
export type Route = (app: App, context: ApiContext) => void;

/** The failures every route may answer with, for the OpenAPI document. */
export const FAILURES = {
  "4xx": problem.describe("The request cannot be fulfilled; `code` says why."),
  "5xx": problem.describe("The work failed; `code` says why."),
};

/** A page of a long list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe("The cursor of the next page; null on the last one."),
  });

export const paging = {
  after: z.string().max(2000).optional().describe("Cursor: the `next` of the page before."),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe("How many at most."),
};

export const asOf = z
  .string()
  .max(40)
  .optional()
  .describe("As it could be known then: an ISO 8601 date or time.");

const policyOption = z
  .union([z.string().max(500), z.array(z.string().max(500)).max(10)])
  .optional()
  .describe("What a policy lets you set, name=value; once for each.");

export const figured = {
  policy: z
    .enum(POLICY_NAMES as readonly [PolicyName, ...PolicyName[]])
    .optional()
    .describe(`How figures are made; ${DEFAULT_POLICY} where left out.`),
  policyOption,
};

/** What a query asks of the book: the fields that are set, and what the policy lets one set. @throws {TollbookError} `usage/bad-option`. */
export function askedIn<Query extends { readonly policyOption?: PolicyOption | undefined }>({
  policyOption: options,
  ...fields
}: Query) {
  return { ...given(fields), ...policyOptionsOf(options) };
}

type PolicyOption = z.infer<typeof policyOption>;

function policyOptionsOf(given: PolicyOption): {
  policyOptions?: PolicyOptions;
} {
  if (given === undefined) return {};
  const all = typeof given === "string" ? [given] : given;
  return { policyOptions: all.reduce<PolicyOptions>((others, each) => readPolicyOption(each, others), {}) };
}

/** The fields that are set. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

export const idParams = z.strictObject({ id: z.string().min(1).max(500) });
