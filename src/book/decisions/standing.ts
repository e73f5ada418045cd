import { type Decision, RULING_KINDS } from "../../domain/decision.js";
import type { KeptDecision, StoreView } from "../../store/index.js";

/** The decisions of a book and which of them are in effect, kept beside an open book and brought up to each view. */
export interface Standing {
  /** All, oldest first. */
  readonly all: readonly Decision[];
  /** Decision id to the id of the one that undid it. */
  readonly undone: ReadonlyMap<string, string>;
  /** Those about the claims or the whole of a report, by report, in effect or not. */
  readonly byReport: ReadonlyMap<string, readonly Decision[]>;
  /** Those in effect about which report is of which episode, and how episodes are called. */
  readonly episodes: readonly Decision[];
  /** Decided days of publication, by report. */
  readonly dated: ReadonlyMap<string, string | null>;
  readonly withdrawn: ReadonlyMap<string, Decision>;
  /** The claims that were rejected, by the id they had when somebody first decided on them. */
  readonly rejected: ReadonlySet<string>;
  /** The last decision about each subject, in effect or not. */
  readonly revisions: ReadonlyMap<string, number>;
}

const NONE: Standing = {
  all: [],
  undone: new Map(),
  byReport: new Map(),
  episodes: [],
  dated: new Map(),
  withdrawn: new Map(),
  rejected: new Set(),
  revisions: new Map(),
};

const RULINGS: ReadonlySet<string> = new Set(RULING_KINDS);

/** Reads what was decided since it last looked; the caller holds the view that it is to be true of. */
export function startStanding(): { at(view: StoreView): Promise<Standing> } {
  let standing = NONE;
  let upTo = 0;
  let end = -1;
  return {
    async at(view) {
      const last = await view.logEnd();
      if (last === end) return standing;
      const found = await view.decisions(upTo);
      // others look at the same time: what one of them has taken in meanwhile is not taken in again
      const fresh = found.filter(({ seq }) => seq > upTo);
      upTo = fresh.at(-1)?.seq ?? upTo;
      const decisions = fresh.flatMap((each) => decisionOf(each) ?? []);
      if (decisions.length > 0) standing = standingOf([...standing.all, ...decisions]);
      // said last: until all of it is taken in, whoever looks as well reads on for themselves
      end = Math.max(end, last);
      return standing;
    },
  };
}

/** Null for what is no ruling: a sign-off, an answer; and for one that damage made unreadable, which `verify` names. */
export function decisionOf({ id, seq, at, actor, kind, body, subjects }: KeptDecision): Decision | null {
  if (!RULINGS.has(kind) || typeof body !== "object" || body === null) return null;
  const { reason, ruling, anchors, makes } = body as Omit<Decision, "id">;
  if (typeof ruling !== "object" || ruling === null || !Array.isArray(anchors)) return null;
  return { id, seq, at, actor, reason, ruling, subjects, anchors, makes };
}

function standingOf(all: readonly Decision[]): Standing {
  const undone = undoneIn(all);
  const byReport = new Map<string, Decision[]>();
  const episodes: Decision[] = [];
  const dated = new Map<string, string | null>();
  const withdrawn = new Map<string, Decision>();
  const rejected = new Set<string>();
  const revisions = new Map<string, number>();
  for (const decision of all) {
    for (const subject of decision.subjects) revisions.set(subject, decision.seq);
    const { ruling, anchors } = decision;
    const isUndone = undone.has(decision.id);
    const put = (report: string) => {
      const own = byReport.get(report);
      if (own === undefined) byReport.set(report, [decision]);
      else own.push(decision);
    };
    switch (ruling.kind) {
      case "merge-episodes":
      case "split-episode":
      case "rename-episode":
      case "assign-report":
        if (!isUndone) episodes.push(decision);
        break;
      case "date-report":
        if (!isUndone) dated.set(ruling.report, ruling.published);
        put(ruling.report);
        break;
      case "withdraw-report":
        if (!isUndone) withdrawn.set(ruling.report, decision);
        put(ruling.report);
        break;
      case "undo":
        break;
      case "reject":
        if (!isUndone) for (const { root } of anchors) rejected.add(root);
        for (const report of new Set(anchors.map((anchor) => anchor.report))) put(report);
        break;
      default:
        for (const report of new Set(anchors.map((anchor) => anchor.report))) put(report);
    }
  }
  return { all, undone, byReport, episodes, dated, withdrawn, rejected, revisions };
}

/** From the newest on: an undoing that is itself undone undoes nothing. */
function undoneIn(all: readonly Decision[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  for (const { id, ruling } of [...all].reverse())
    if (ruling.kind === "undo" && !undone.has(id)) undone.set(ruling.decision, id);
  return undone;
}
