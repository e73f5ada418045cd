import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The command line in few files: what tsc put into dist/, joined into dist/bin. Node takes longer to find and open
 * seven hundred modules than most commands run. What is loaded only when asked for stays in files of its own; the
 * libraries stay where npm put them, but for the one of 260 modules, whose licence is written beside.
 */
export default defineConfig({
  root: at("."),
  ssr: { noExternal: ["kysely"] },
  build: {
    ssr: true,
    outDir: at("dist/bin"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
    reportCompressedSize: false,
    license: true,
    rolldownOptions: {
      input: {
        main: at("dist/cli/main.js"),
        "reading-thread": at("dist/book/threads/reading-thread.js"),
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
