// What somebody would write to have wink-nlp read a folder of reports: prints how many tokens it found.
//   node bench/wink-folder.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const wink = winkNLP(model); // no list of pipes: all of them
const [folder] = process.argv.slice(2);
let tokens = 0;
for (const name of readdirSync(folder).sort()) {
  const { title, text } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  tokens += wink.readDoc(`${title}\n${text}`).tokens().length();
}
console.log(tokens);
