export { isLineAddress, type LineAddress, readLineAddress } from "./address.js";
export { type ConnectOptions, connect, type LineSecrets, type Link, NO_SECRETS } from "./connect.js";
export { ENVELOPE_FORMAT } from "./envelope.js";
export type { Item } from "./item.js";
export { type Poison, poisonOn, putBack } from "./poison.js";
export { type Putter, startPutting, type Waiting } from "./put.js";
export {
  answerHello,
  type LineStanding,
  lineStanding,
  type WorkerStanding,
  workersOn,
} from "./standing.js";
export { strandedOn } from "./stranded.js";
export { ensureLine } from "./streams.js";
export { sweepParts } from "./sweep.js";
export { startTaking, type Taken, type Taking } from "./take.js";
