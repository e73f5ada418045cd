import parser from "robots-parser";

// its types speak of an ES module, and it is none
const robotsParser = parser as unknown as typeof parser.default;

/** What a host's robots.txt says to us. */
export interface Robots {
  allows(address: string): boolean;
  /** Seconds it asks to leave between two requests; null where it does not say. */
  readonly delay: number | null;
}

/** The name by which robots.txt speaks to tollbook. */
export const ROBOT = "tollbook";

/** What a robots.txt may hold, in bytes (RFC 9309); the rest is not read. */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** No rule that means anything is longer. */
const MAX_LINE = 1000;

/** A host that asks for more is asked as often as this, in seconds. */
const MAX_DELAY = 60;

export const EVERYTHING: Robots = { allows: () => true, delay: null };

/** Reads a robots.txt. `address`: where it came from, for it speaks for that host alone. */
export function parseRobots(address: string, text: string): Robots {
  const robots = robotsParser(address, concerning(text));
  const delay = robots.getCrawlDelay(ROBOT);
  return {
    allows: (one) => robots.isAllowed(one, ROBOT) === true,
    delay: delay === undefined || !(delay > 0) ? null : Math.min(delay, MAX_DELAY),
  };
}

/**
 * The lines that can concern us. Robots not named tollbook or "*" become one, which keeps their groups apart from
 * ours: a file of thousands of names and thousands of rules would else be held as their product.
 */
function concerning(text: string): string {
  const lines: string[] = [];
  const heading = new Set<string>();
  for (const line of text.split(/\r\n|[\r\n]/u)) {
    const name = /^\s*user-agent\s*:\s*([^\s#/]{0,100})/iu.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) heading.add(name === "*" || name === ROBOT ? name : "other");
    else if (line.length <= MAX_LINE && /^\s*(?:allow|disallow|crawl-delay)\s*:/iu.test(line)) {
      for (const one of heading) lines.push(`User-agent: ${one}`);
      heading.clear();
      lines.push(line);
    }
  }
  return lines.join("\n");
}
