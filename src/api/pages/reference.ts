import { escapeHtml as e } from "./escape.js";

/** The parts of an OpenAPI document that the page shows. */
interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses?: Readonly<
    Record<
      string,
      {
        readonly description?: string;
        readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
      }
    >
  >;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly type?: string; readonly enum?: readonly string[]; readonly default?: unknown };
}

/** The API's reference as one page without a script: every route with what it takes and gives. */
export function referencePage(document: unknown): string {
  const { info, paths = {}, components } = document as Document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? "other"))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => (operation.tags?.[0] ?? "other") === tag);
    return `<section><h2 id="${e(tag)}">${e(tag)}</h2>${own.map(operationHtml).join("")}</section>`;
  });
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="schema-${e(name)}"><summary><code>${e(name)}</code></summary>${schemaHtml(schema)}</details>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(info.title)} API</title><link rel="stylesheet" href="/api/reference.css"></head>
<body><header><h1>${e(info.title)} API <small>${e(info.version)}</small></h1><p>${e(info.description ?? "")}</p>
<p>The same as a document for programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<nav aria-label="Parts">${tags.map((tag) => `<a href="#${e(tag)}">${e(tag)}</a>`).join(" ")} <a href="#schemas">schemas</a></nav></header>
<main>${sections.join("\n")}<section><h2 id="schemas">schemas</h2>${schemas.join("\n")}</section></main></body></html>
`;
}

function operationHtml({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string {
  const { summary = "", description, parameters = [], requestBody, responses = {} } = operation;
  const rows = parameters.map(
    ({ name, in: where, required, description: says = "", schema }) =>
      `<tr><td><code>${e(name)}</code></td><td>${e(where)}${required === true ? ", needed" : ""}</td><td>${e(says)}${choicesOf(schema)}</td></tr>`,
  );
  const body = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<h4>Body, ${e(type)}</h4>${schemaHtml(schema)}`,
  );
  const answers = Object.entries(responses).map(
    ([status, { description: says = "", content = {} }]) =>
      `<details><summary>${e(status)} ${e(says === "Default Response" ? "" : says)}</summary>${Object.values(
        content,
      )
        .map(({ schema }) => schemaHtml(schema))
        .join("")}</details>`,
  );
  return `<article><h3><span class="method">${e(method.toUpperCase())}</span> <code>${e(path)}</code></h3>
<p>${e(summary)}</p>${description === undefined ? "" : `<p>${e(description)}</p>`}
${rows.length === 0 ? "" : `<table><thead><tr><th>name</th><th>where</th><th>meaning</th></tr></thead><tbody>${rows.join("")}</tbody></table>`}
${body.join("")}${answers.join("")}</article>`;
}

function choicesOf(schema: Parameter["schema"]): string {
  const choices =
    schema?.enum === undefined
      ? ""
      : ` One of ${schema.enum.map((each) => `<code>${e(each)}</code>`).join(", ")}.`;
  const fallback =
    schema?.default === undefined ? "" : ` <code>${e(String(schema.default))}</code> where left out.`;
  return choices + fallback;
}

function schemaHtml(schema: unknown): string {
  const json = e(JSON.stringify(schema ?? {}, null, 2));
  const linked = json.replace(
    /&quot;#\/components\/schemas\/(\w+)&quot;/gu,
    '&quot;<a href="#schema-$1">$1</a>&quot;',
  );
  return `<pre tabindex="0"><code>${linked}</code></pre>`;
}

export const REFERENCE_CSS = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fcfbf8; --rule: #d8d4ca; --faint: #5d5a52; --link: #1d4f7c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e5dd; --paper: #16171a; --rule: #3a3b40; --faint: #a9a59a; --link: #9cc4ea; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 60rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 Georgia, "Noto Serif", serif; }
h1 small { color: var(--faint); font-weight: normal; font-size: 0.6em; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--rule); }
h3 { margin: 2rem 0 0.25rem; font-size: 1.05rem; overflow-wrap: anywhere; }
h4 { margin: 1rem 0 0; font-size: 1rem; }
a { color: var(--link); }
nav a { margin-right: 0.75rem; display: inline-block; min-height: 1.5rem; }
.method { font: 600 0.85rem/1 ui-monospace, monospace; letter-spacing: 0.04em; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.85rem; }
pre { overflow: auto; max-height: 24rem; padding: 0.75rem; border: 1px solid var(--rule); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
summary { cursor: pointer; padding: 0.2rem 0; }
`;
