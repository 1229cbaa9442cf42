import { defineConfig } from "vitest/config";
import { soyForVitest } from "./src/main/frontend/build/templates.mjs";
import { textsForVitest } from "./src/main/frontend/build/texts.mjs";

export default defineConfig({
  plugins: [soyForVitest, textsForVitest],
  resolve: {
    alias: { "rihla-text": new URL("./src/main/frontend/shared/text.ts", import.meta.url).pathname },
  },
  test: {
    environment: "happy-dom",
    include: ["src/main/frontend/**/*.test.ts"],
    cache: false,
  },
});
