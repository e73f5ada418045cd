// A thread that runs wink-nlp with all its pipes over texts and answers with the number of their tokens.
import { parentPort } from "node:worker_threads";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const wink = winkNLP(model); // no list of pipes: all of them
parentPort.on("message", (texts) => {
  let tokens = 0;
  for (const text of texts) tokens += wink.readDoc(text).tokens().length();
  parentPort.postMessage(tokens);
});
