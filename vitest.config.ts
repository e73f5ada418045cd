import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/build.ts", "test/left-out.ts"],
    pool: "threads",
    // one for each core: by itself vitest leaves one of them to nobody, which is half of a machine with two
    maxWorkers: "100%",
    // a core may be busy with another file's server, browser or database
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
