import { z } from "zod";
import { PRECISIONS } from "../../domain/located.js";
import { act, claim, words } from "./claim.js";
import { decision } from "./decision.js";

export const report = z
  .object({
    id: z.string(),
    title: z.string(),
    text: z.string().describe("As it was read; every offset of a claim points into it, or into the title."),
    published: words,
    publisher: words,
    url: words,
    language: words,
  })
  .meta({ id: "Report" });

export const message = z
  .object({ rule: z.string(), message: z.string(), start: z.int().nullable(), end: z.int().nullable() })
  .meta({ id: "Message" });

const kept = {
  version: z.int().min(1),
  current: z.boolean().describe("The newest version: the one whose claims count."),
  sha256: z.string().describe("Of the report's content."),
  received: words.describe("SHA-256 of the bytes as they came in."),
  origin: z.string().describe("The path or address it came from."),
  addedAt: z.string(),
};

export const reportRow = z
  .object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    published: words,
    publisher: words,
    url: words,
    language: words,
    origin: z.string(),
    addedAt: z.string(),
    sha256: z.string(),
    claims: z.int().describe("How many claims were read in it."),
    episode: words.describe("Id of the episode it is of."),
  })
  .meta({ id: "ReportRow" });

export const reportFile = z
  .object({
    report,
    ...kept,
    claims: z.array(claim),
    acts: z.array(act),
    messages: z.array(message),
    versions: z.array(z.object(kept)).describe("All versions, oldest first."),
    episode: words,
    read: z.array(claim).describe("Claims as they were read, where decisions say otherwise."),
    decisions: z.array(decision).describe("Every decision about it or a claim in it, the newest first."),
    revision: z.int().describe("What a decision about the report must name."),
    withdrawn: words.describe("Why it was withdrawn; null where it was not."),
  })
  .meta({ id: "ReportFile" });

const head = {
  id: z.string(),
  title: z.string(),
  publisher: words,
  published: words,
  url: words,
};

export const copyGroup = z
  .object({
    first: z.object(head),
    copies: z.array(
      z.object({
        ...head,
        alike: z.number().describe("Estimated share of three-word runs in common with the first."),
      }),
    ),
  })
  .meta({ id: "CopyGroup" });

const located = z
  .object({
    country: z.object({
      alpha2: z.string(),
      alpha3: z.string(),
      numeric: z.string().describe("ISO 3166-1, with its zeros."),
      name: z.string(),
      continent: z.string(),
    }),
    latitude: z.number().nullable().describe("WGS 84; null for a whole country."),
    longitude: z.number().nullable(),
    precision: z.enum(PRECISIONS).describe("How near the point is to the place that was named."),
  })
  .meta({ id: "Located" });

export const place = z
  .object({
    place: z.string(),
    claims: z.array(z.string()),
    incidents: z.array(z.string()),
    located: located
      .nullable()
      .describe("Found by the name alone; null where it is not known or not certain."),
  })
  .meta({ id: "Place" });
