// Prints "N passed, N failed, N skipped" from the JSON report of a vitest run; fails unless tests ran and none failed.
import { readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };

for (const file of filesOf(path)) {
  // A file that breaks while loading has no tests to fail: it counts as one failure.
  if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) {
    counts.failed += 1;
  }
  for (const { status } of file.assertionResults) {
    if (status === "passed" || status === "failed") counts[status] += 1;
    else counts.skipped += 1;
  }
}

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

function filesOf(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    console.error("The test run left no report: it stopped before any test.");
    return [];
  }
}
