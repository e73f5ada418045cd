/** For screens narrow and wide, and for paper, on which all that is folded is open. */
export const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1.5rem 0 0.25rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem; border-bottom: 1px solid #ccc; }
article + article { border-top: 3px double #999; margin-top: 3rem; }
code { font-size: 0.75em; color: #595959; }
.facts, .said, .detail, .by, .reason { color: #4d4d4d; font-size: 0.9rem; }
.figure { margin: 0.75rem 0; }
.line { margin: 0; }
.line b { font-size: 1.2rem; }
.detail, .by, .reason { margin: 0.1rem 0; }
.side { font-weight: 600; }
details { margin: 0.2rem 0 0.4rem 1rem; }
summary { cursor: pointer; font-size: 0.9rem; }
blockquote { margin: 0.6rem 0 0; padding-left: 0.75rem; border-left: 3px solid #bbb; }
.claim .by, .claim .reason { padding-left: 0.95rem; }
.chart { display: block; width: 100%; height: auto; font: 12px sans-serif; }
ul { padding-left: 1.2rem; }
@page { margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, .line, summary { break-after: avoid; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .figure, .claim, .chart { break-inside: avoid; }
  article + article { break-before: page; border: 0; margin: 0; }
  a { color: inherit; }
}
`;
