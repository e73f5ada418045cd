export { deskFiles } from "./pages/index.js";
export { isLoopback } from "./security/origin.js";
export { type Listening, type ServeOptions, serve } from "./serve.js";
