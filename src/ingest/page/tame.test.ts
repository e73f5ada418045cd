import { describe, expect, test } from "vitest";
import { MAX_TAGS, tameHtml } from "./tame.js";

describe("a page is tamed", () => {
  test("scripts and styles go, however their closing tag is spaced", () => {
    for (const closing of ["</script>", "</script >", "</SCRIPT\n>"])
      expect(tameHtml(`<p>Before.<script>let a = "<p>";${closing} After.</p>`)).toBe("<p>Before. After.</p>");
    expect(tameHtml("<style>p { color: red }</style\t>Words.")).toBe("Words.");
  });

  test("a longer name does not close a script", () => {
    expect(tameHtml("<script>one</scripts>two</script>Words.")).toBe("Words.");
  });

  test("a script that never ends takes the rest of the page", () => {
    expect(tameHtml("Words.<script>never ends")).toBe("Words.");
  });

  test("linked data and the title stay", () => {
    const page = '<title>24 killed</title ><script type="application/ld+json">{"a":1}</script >';
    expect(tameHtml(page)).toBe(
      '<title>24 killed</title><script type="application/ld+json">{"a":1}</script>',
    );
  });

  test("of tags nested too deep the words stay", () => {
    const tame = tameHtml(`${"<div>".repeat(5000)}24 killed${"</div>".repeat(5000)}`) ?? "";
    expect(tame).toContain("24 killed");
    expect(tame.match(/<div>/gu)).toHaveLength(100);
  });

  test("a page of more tags than any article has is none", () => {
    expect(tameHtml("<i>".repeat(MAX_TAGS + 1))).toBeNull();
  });
});
