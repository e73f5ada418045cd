import { expect, test } from "vitest";
import { enEntries } from "../../packs/en/names/index.js";
import { allAliases } from "./index.js";

const known = new Set(enEntries().map(({ kind, key }) => `${kind === "force" ? "office" : kind} ${key}`));
/** Keys under which English knows an office by its portfolio or a person by surname only. */
const isKnown = (kind: string, key: string) =>
  kind === "person" || kind === "group" || known.has(`${kind === "force" ? "office" : kind} ${key}`);

test("every alias stands for a body that the English pack knows by the same key", () => {
  const strange = allAliases()
    .filter(({ kind, key }) => !isKnown(kind, key))
    .map(({ kind, key, language }) => `${language}: ${kind} ${key}`);
  expect([...new Set(strange)], "Give it the key that packs/en/names has for it.").toEqual([]);
});

test("every alias says where it comes from", () => {
  const silent = allAliases().filter(({ from }) => !/^(?:own|short|post|word|sound)(?:, |$)/u.test(from));
  expect(silent.map(({ key, language }) => `${language}: ${key}`)).toEqual([]);
});
