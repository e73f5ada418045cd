import { z } from "zod";
import { ADJUSTABLE, DEFAULT_POLICY, FORMAT_NAMES, FORMATS, POLICY_NAMES } from "../../book/index.js";
import { ACT_KINDS } from "../../domain/act.js";
import { CATEGORIES, CATEGORY_NAMES } from "../../domain/category.js";
import { SCOPES, STATUSES, VICTIM_KINDS } from "../../domain/claim.js";
import { type ApiContext, type App, FAILURES } from "./route.js";

const names = z.array(z.string());

const health = z
  .object({
    ok: z.literal(true),
    version: z.string(),
    revision: z.int().describe("Grows with every change of what the book says."),
    readOnly: z.boolean(),
    time: z.string(),
  })
  .meta({ id: "Health" });

const vocabulary = z
  .object({
    categories: z.array(z.object({ name: z.string(), label: z.string(), noun: z.string() })),
    kinds: names,
    statuses: names,
    scopes: names,
    actKinds: names,
    policies: names,
    defaultPolicy: z.string(),
    adjustablePolicies: names,
    formats: z.array(z.object({ name: z.string(), title: z.string() })),
  })
  .meta({ id: "Vocabulary" });

/** What this server is, and the words it uses. */
export function about(app: App, { book, now, version }: ApiContext): void {
  app.get(
    "/api/health",
    {
      config: { needs: "anybody" },
      schema: {
        summary: "Whether the book can be read, and which revision of it",
        tags: ["about"],
        response: { 200: health, ...FAILURES },
      },
    },
    async () => ({
      ok: true as const,
      version,
      revision: await book.revision(),
      readOnly: book.readOnly,
      time: now(),
    }),
  );
  app.get(
    "/api/vocabulary",
    {
      schema: {
        summary: "The names that fields may hold: categories, kinds, policies, formats",
        tags: ["about"],
        response: { 200: vocabulary, ...FAILURES },
      },
    },
    async () => ({
      categories: CATEGORY_NAMES.map((name) => ({ name, ...CATEGORIES[name] })),
      kinds: [...VICTIM_KINDS],
      statuses: [...STATUSES],
      scopes: [...SCOPES],
      actKinds: [...ACT_KINDS],
      policies: [...POLICY_NAMES],
      defaultPolicy: DEFAULT_POLICY,
      adjustablePolicies: [...ADJUSTABLE],
      formats: FORMAT_NAMES.map((name) => ({ name, title: FORMATS[name].title })),
    }),
  );
}
