import { render } from "preact";
import { Desk } from "./frame/desk-frame.js";
import { applyTheme } from "./frame/theme.js";
import { follow } from "./net/follow.js";
import { followLinks } from "./place.js";
import "./styles/ground.css";
import "./styles/frame.css";
import "./styles/parts.css";
import "./styles/screens.css";
import "./styles/episode.css";
import "./styles/map.css";

applyTheme();
follow();
followLinks();
const root = document.getElementById("desk");
if (root !== null) render(<Desk />, root);
