import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The desk: src/web, built to dist/web. Nothing is put inline, so that the strictest content policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL("./src/web", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("./dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // the notices of what is bundled, beside it
    license: { fileName: "licences.md" },
  },
});
