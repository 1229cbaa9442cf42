// The texts that a screen brings to the browser: `import texts from "rihla-texts:rihla.picker."` gives those
// whose keys begin so, by language.
import { readFileSync } from "node:fs";

const LANGUAGES = { en: "", ar: "_ar", ro: "_ro" };

/** Reads a properties file as our own are written: one text a line, UTF-8. */
function read(suffix) {
  const texts = new Map();
  for (const line of readFileSync(`i18n/rihla${suffix}.properties`, "utf8").split("\n")) {
    const at = line.indexOf("=");
    if (at > 0 && !line.startsWith("#")) {
      texts.set(line.slice(0, at).trim(), line.slice(at + 1).trim().replace(/''/g, "'"));
    }
  }
  return texts;
}

function textsModule(path) {
  const beginnings = path.slice("rihla-texts:".length).split(",");
  const chosen = {};
  for (const [language, suffix] of Object.entries(LANGUAGES)) {
    chosen[language] = Object.fromEntries(
      [...read(suffix)].filter(([key]) => beginnings.some((beginning) => key.startsWith(beginning))),
    );
  }
  return JSON.stringify(chosen);
}

export const textsForEsbuild = {
  name: "texts",
  setup(build) {
    build.onResolve({ filter: /^rihla-texts:/ }, ({ path }) => ({ path, namespace: "texts" }));
    build.onLoad({ filter: /.*/, namespace: "texts" }, ({ path }) => ({
      contents: textsModule(path),
      loader: "json",
    }));
  },
};

export const textsForVitest = {
  name: "texts",
  enforce: "pre",
  resolveId: (id) => (id.startsWith("rihla-texts:") ? `\0${id}` : undefined),
  load: (id) => (id.startsWith("\0rihla-texts:") ? `export default ${textsModule(id.slice(1))}` : undefined),
};
