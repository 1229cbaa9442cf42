// Soy templates for the browser, compiled by the engine that renders them on the server.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, relative, resolve } from "node:path";

const ENGINE = "node_modules/@atlassian/soy-template-plugin-js/src";
const SOURCES = "src/main/frontend";
/** Templates that those of all screens may call. */
const OUTPUT = "target/frontend/soy";
const CLASSES = "target/classes";
const SERVICES = "target/frontend/functions";

/** Our template functions; the engine asks each for the JavaScript that stands for a call. */
const FUNCTIONS = ["Text", "Plural", "Number", "Signed", "Day", "DayTime"];

let compiled = false;

/** Compiles every template once in a build. */
export function compileTemplates() {
  if (compiled) {
    return;
  }
  mkdirSync(OUTPUT, { recursive: true });
  mkdirSync(join(SERVICES, "META-INF/services"), { recursive: true });
  writeFileSync(
    join(SERVICES, "META-INF/services/com.atlassian.soy.renderer.SoyFunction"),
    FUNCTIONS.map((name) => `io.rihla.view.soy.${name}Function`).join("\n"),
  );
  execFileSync(
    "java",
    [
      "-Dfile.encoding=UTF-8",
      "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
      "--add-opens",
      "java.base/java.lang=ALL-UNNAMED",
      // On one class path with our classes, because without -f the engine looks for functions there.
      "-cp",
      [join(ENGINE, "jar/atlassian-soy-cli-support.jar"), CLASSES, SERVICES].join(delimiter),
      "com.atlassian.soy.cli.Main",
      ...["-t", "js", "-b", SOURCES, "-g", "**.soy", "-o", OUTPUT, "-acp"],
    ],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  compiled = true;
}

/** A compiled template file as a module: its default export is the root namespace, Rihla. */
function templateModule(path) {
  compileTemplates();
  const code = compiledCode(path);
  const shared = namespaces().filter(
    ({ file, name }) => file !== resolve(path) && code.includes(`Rihla.${name}.`),
  );
  return [
    'import { soy, soydata, goog } from "soy-runtime";',
    `import { ${FUNCTIONS.map((name) => `rihla${name}`).join(", ")} } from "rihla-text";`,
    ...shared.map(({ file, name }) => `import shared${name} from ${JSON.stringify(file)};`),
    code,
    ...shared.map(({ name }) => `Rihla.${name} = shared${name}.${name};`),
    "export default Rihla;",
  ].join("\n");
}

function compiledCode(path) {
  return readFileSync(join(OUTPUT, relative(SOURCES, path).replace(/\.soy$/, ".js")), "utf8");
}

/** Every file of templates, with its namespace below Rihla: one may call another's. */
function namespaces() {
  return readdirSync(SOURCES, { recursive: true })
    .filter((name) => name.endsWith(".soy"))
    .map((name) => join(SOURCES, name))
    .map((path) => ({
      file: resolve(path),
      name: /\{namespace Rihla\.(\w+)/.exec(readFileSync(path, "utf8"))[1],
    }));
}

/**
 * What compiled templates call at run time, out of the global scope. The runtime was written for a
 * plain script, where "this" is the window and a name may be given without being declared.
 */
function runtimeModule() {
  const code = readFileSync(join(ENGINE, "js/soyutils-min.js"), "utf8")
    .replace("goog.global=this;COMPILED=true;", "goog.global={goog};var COMPILED=true;")
    .replace('"ScriptEngine" in this', '"ScriptEngine" in globalThis');
  return `${code}\nexport { soy, soydata, goog };`;
}

/** For esbuild: `import templates from "./picker.soy"`. */
export const soyForEsbuild = {
  name: "soy",
  setup(build) {
    build.onResolve({ filter: /^soy-runtime$/ }, () => ({ path: "soy-runtime", namespace: "soy" }));
    build.onLoad({ filter: /.*/, namespace: "soy" }, () => ({ contents: runtimeModule(), loader: "js" }));
    build.onLoad({ filter: /\.soy$/ }, ({ path }) => ({ contents: templateModule(path), loader: "js" }));
  },
};

/** The same for the unit tests. */
export const soyForVitest = {
  name: "soy",
  enforce: "pre",
  resolveId: (id) => (id === "soy-runtime" ? "\0soy-runtime" : undefined),
  load(id) {
    if (id === "\0soy-runtime") {
      return runtimeModule();
    }
    return id.endsWith(".soy") ? templateModule(id) : undefined;
  },
};
