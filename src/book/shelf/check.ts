import type { Outline } from "../../reconcile/index.js";
import type { Shelved, StoreView } from "../../store/index.js";
import type { Problem } from "../book.js";
import { type DecidedParting, decidedParting } from "../decisions/parting.js";
import { startStanding } from "../decisions/standing.js";
import { decidedView } from "../decisions/view.js";
import { othersTurn, startGrouping } from "../grouping.js";
import { changedSince, isSame, summariesOf } from "../summaries.js";
import { keptParting } from "./parting.js";
import { rulesMark } from "./rules.js";
import { shelvedOf } from "./shelving.js";

const AT_ONCE = 100;

/**
 * What on the shelf is not what the book's reports, claims and decisions give: all of it is made anew and compared. Where
 * the shelf is as of an earlier line, what would be kept of it; one that nobody would believe is not looked at.
 */
export async function checkShelf(bare: StoreView): Promise<Problem[]> {
  const mark = await bare.shelfMark();
  if (mark === null || mark.rules !== rulesMark()) return [];
  const standing = await startStanding().at(bare);
  const view = decidedView(bare, standing, new Map());
  const byWords = await startGrouping().at(view, "", true);
  const now = byWords === null ? null : await decidedParting(view, byWords, standing.episodes);
  const revision = await bare.contentRevision();
  const changed = await changedSince(bare, mark.line, revision, standing);
  if (now === null || changed === null) return [];
  const kept = keptParting(mark.line, await bare.shelfOutlines());
  const isNewest = mark.line === revision;
  const problems: Problem[] = [];
  for (const id of await bare.shelvedEpisodes())
    if (isNewest && now.outline(id) === null) problems.push(say("stray", id));
  const due: Outline[] = [];
  for (const outline of now.episodes()) {
    const { id, reports } = outline;
    const own = kept.outline(id);
    const isChanged = reports.some((report) => changed.reports.has(report));
    if (own === null) {
      if (isNewest && mark.isWhole) problems.push(say("missing", id));
    } else if (isNewest || (isSame(own.reports, reports) && isNamedSame(kept, now, id) && !isChanged))
      due.push(outline);
  }
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const some = due.slice(from, from + AT_ONCE);
    const there = new Map((await bare.shelved(some.map(({ id }) => id))).map((each) => [each.episode, each]));
    for await (const { outline, summary } of summariesOf(view, now, some)) {
      const made = shelvedOf(outline, now.names.get(outline.id), summary);
      if (!isEqual(there.get(outline.id), made)) problems.push(say("changed", outline.id));
    }
    await othersTurn();
  }
  return problems;
}

function isNamedSame(a: DecidedParting, b: DecidedParting, id: string): boolean {
  return a.names.get(id) === b.names.get(id);
}

function isEqual(a: Shelved | undefined, b: Shelved): boolean {
  const { by, ...rest } = b;
  const names = Object.keys(by) as (keyof typeof by)[];
  return (
    a !== undefined &&
    names.every((name) => a.by[name] === by[name]) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((name) => a[name] === rest[name])
  );
}

const SAY = {
  changed: "What lists say of it is not what its reports and the decisions about them give.",
  missing: "It is missing from the lists of episodes.",
  stray: "It stands in the lists of episodes, and the book has no such episode.",
} as const;

function say(what: keyof typeof SAY, episode: string): Problem {
  return { rule: `shelf/${what}`, subject: episode, message: `Episode ${episode}: ${SAY[what]}` };
}
