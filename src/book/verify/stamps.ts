import type { StoreView } from "../../store/index.js";
import type { Problem } from "../book.js";
import { readStamp } from "../stamp/time-stamp.js";

/** What does not hold of the time stamps: each must be over the hash of the line of the log that it names. */
export async function checkStamps(view: StoreView): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const rows of view.rows("stamps"))
    for (const { line, server, hash, token } of rows) {
      const subject = `log ${line}`;
      const stamp = readStamp(Buffer.from(String(token), "base64"));
      if ("why" in stamp) {
        const message = `The time stamp of line ${line} by ${server} cannot be read: ${stamp.why}.`;
        problems.push({ rule: "stamp/unreadable", subject, message });
        continue;
      }
      const [kept] = await view.logLines(Number(line) - 1, 1);
      if (kept !== undefined && kept.seq === line && kept.hash === hash && stamp.hash === hash) continue;
      const message = `The time stamp by ${server} is not over line ${line} of the log as it stands.`;
      problems.push({ rule: "stamp/other", subject, message });
    }
  return problems;
}
