// Bundles one script and one style sheet for each web-resource into target/classes/frontend,
// and puts the templates beside them for the server.
import { build } from "esbuild";
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { soyForEsbuild } from "./templates.mjs";
import { textsForEsbuild } from "./texts.mjs";

const SOURCES = "src/main/frontend";
const OUTPUT = "target/classes/frontend";

/** Screens whose folder becomes one web-resource; some only need a style sheet. */
const screens = readdirSync(SOURCES).filter((name) =>
  [".ts", ".css"].some((ending) => existsSync(join(SOURCES, name, name + ending))),
);

await build({
  entryPoints: screens.flatMap((name) =>
    [`${name}.ts`, `${name}.css`]
      .map((file) => join(SOURCES, name, file))
      .filter((file) => existsSync(file)),
  ),
  outdir: OUTPUT,
  outbase: SOURCES,
  bundle: true,
  minify: true,
  // Scripts are served joined with others: nothing of ours may be global.
  format: "iife",
  target: ["es2021"],
  charset: "utf8",
  legalComments: "none",
  alias: { "rihla-text": `./${SOURCES}/shared/text.ts` },
  plugins: [soyForEsbuild, textsForEsbuild],
  logLevel: "warning",
  // In a part of the template runtime that nothing calls.
  logOverride: { "direct-eval": "silent" },
});

for (const screen of readdirSync(SOURCES)) {
  for (const file of readdirSync(join(SOURCES, screen)).filter((name) => name.endsWith(".soy"))) {
    mkdirSync(join(OUTPUT, screen), { recursive: true });
    cpSync(join(SOURCES, screen, file), join(OUTPUT, screen, file));
  }
}
