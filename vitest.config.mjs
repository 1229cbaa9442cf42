import { defineConfig } from "vitest/config";
import { soyForVitest } from "./src/main/frontend/build/templates.mjs";

export default defineConfig({
  plugins: [soyForVitest],
  resolve: {
    alias: { "rihla-text": new URL("./src/main/frontend/shared/text.ts", import.meta.url).pathname },
  },
  test: {
    environment: "happy-dom",
    include: ["src/main/frontend/**/*.test.ts"],
    cache: false,
  },
});
