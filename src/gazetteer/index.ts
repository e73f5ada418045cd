export { countryOf, locate } from "./locate.js";
