import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

// What V8 says about flags it does not know it writes by itself: only another process shows it.
const BUILT = new URL("../../dist/cli/compiling.js", import.meta.url).href;

test("the Node that runs knows every flag", () => {
  const program = `
    const { settleCompiling } = await import(${JSON.stringify(BUILT)});
    const { setFlagsFromString } = await import("node:v8");
    settleCompiling();
    console.log("begun");
    setFlagsFromString("--no-such-flag");`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stdout: "begun\n" });
  expect(run.stderr.match(/--[-\w]+/gu)?.[0]).toBe("--no-such-flag");
});
