import { z } from "zod";
import { ACT_KINDS } from "../../domain/act.js";
import { status, words } from "./claim.js";
import { episodeFields } from "./ledger.js";

const ids = z.array(z.string());
const days = z.array(z.string());

export const entry = z
  .object({
    id: z.string(),
    kind: z.enum(ACT_KINDS),
    actors: z.array(z.string()),
    targets: z.array(z.string()),
    status,
    day: words,
    reported: words,
    place: words,
    quote: z.string(),
    tellers: z.array(z.object({ source: words, sourceKey: words, sourceSide: words })),
    tellings: z.int(),
    acts: ids,
  })
  .meta({ id: "ChronicleEntry" });

export const chronicle = z
  .object({
    ...episodeFields,
    entries: z.array(entry),
    ceasefires: z.array(
      z.object({
        parties: z.array(z.string()),
        declared: words,
        reported: words,
        effective: words,
        entries: ids,
        allegations: z.array(
          z.object({
            accuser: z.string(),
            blamed: z.array(z.string()),
            count: z.int(),
            days,
            entries: ids,
          }),
        ),
        lastBreach: words,
        holdingSince: words,
        calm: ids,
      }),
    ),
    blame: z.array(
      z.object({
        accuser: z.string(),
        accused: z.string(),
        of: z.enum(["accusation", "attack", "ceasefire-violation-alleged"]),
        count: z.int(),
        days,
        entries: ids,
        denials: ids,
        blamesBack: z.int(),
      }),
    ),
  })
  .meta({ id: "EpisodeChronicle" });
