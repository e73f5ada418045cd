// Leaves the mark of the built rules beside them: by it a book's lists, which are kept, are told from those of other rules.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { markOfCode } from "../dist/book/shelf/rules.js";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
writeFileSync(`${dist}rules.txt`, `${markOfCode(dist, ".js")}\n`);
