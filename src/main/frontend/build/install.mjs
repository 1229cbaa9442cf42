// Installs exactly what package-lock.json names, unless that very lock file is installed already.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const lock = readFileSync("package-lock.json", "utf8");
const mark = "node_modules/.installed-lock.json";

if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
  });
  writeFileSync(mark, lock);
}
