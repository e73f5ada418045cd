import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cliPage } from "../src/cli/page.js";

const read = (path: string) => readFileSync(new URL(`../deploy/${path}`, import.meta.url), "utf8");

/** Each command's options, from its own help: "worker" to "--from", "--book", ... */
const OPTIONS = new Map(
  cliPage()
    .split(/^## tollbook /mu)
    .slice(1)
    .map((section) => [/^\S+/u.exec(section)?.[0] ?? "", new Set(section.match(/--[a-z-]+/gu))] as const),
);

/** The words after `tollbook` in a file, a list for each call. */
function callsIn(path: string): string[][] {
  const text = read(path);
  if (path.endsWith(".service")) {
    const [, line = ""] = /^ExecStart=\S+\/tollbook (.*)$/mu.exec(text) ?? [];
    return [line.split(" ")];
  }
  const [, ...services] = text.split(/^ {4}<<: \*tollbook$/mu);
  return services.map(
    (service) => JSON.parse(/^ {4}command: (\[.*\])$/mu.exec(service)?.[1] ?? "[]") as string[],
  );
}

const units = readdirSync(new URL("../deploy/systemd", import.meta.url)).filter((name) =>
  name.endsWith(".service"),
);
const files = ["compose.yaml", ...units.map((name) => `systemd/${name}`)];

test.each(files)("%s calls tollbook as it is called", (file) => {
  const calls = callsIn(file);
  expect(calls.length).toBe(file === "compose.yaml" ? 3 : 1);
  for (const [command = "", ...words] of calls) {
    const known = OPTIONS.get(command);
    expect(known, `a command "${command}"`).toBeDefined();
    const used = words.filter((word) => word.startsWith("--"));
    expect(used.length).toBeGreaterThan(1);
    for (const option of used) expect([...(known ?? [])], `${command} ${option}`).toContain(option);
  }
});

test.each(units)("%s may do little beside its work", (name) => {
  const text = read(`systemd/${name}`);
  for (const line of [
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    "ProtectHome=yes",
    "CapabilityBoundingSet=",
    "User=tollbook",
  ])
    expect(text.split("\n")).toContain(line);
});

test("no secret stands in a file that comes along", () => {
  for (const file of [...files, "nats.conf", "systemd/tollbook.env.example"])
    expect(read(file), file).not.toMatch(/:\/\/[^\s/@:]+:[^\s/@]+@|password: (?!\$)\S/iu);
});
