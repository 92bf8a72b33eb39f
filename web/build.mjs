// Builds the page into target/classes/page, unless it was built from these very sources: `node build.mjs`.
// Run by Maven (pom.xml); developers of the page run `npx vite` instead.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(fileURLToPath(import.meta.url));
const built = join(home, "target", "classes", "page", "index.html");
const stamp = join(home, "target", "page.from");
const installed = join(home, "node_modules", ".from");

function* files(path) {
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function hash(...paths) {
  const sum = createHash("sha256");
  for (const path of paths) for (const file of files(join(home, path))) sum.update(file).update("\0").update(readFileSync(file));
  return sum.digest("hex");
}

function is(file, value) {
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

function run(...words) {
  const done = spawnSync("npm", words, { cwd: home, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  if (done.error) throw done.error;
  if (done.status !== 0) {
    console.error(`npm ${words.join(" ")} failed in ${home}: see above`);
    process.exit(done.status ?? 1);
  }
}

const packages = hash("package.json", "package-lock.json");
const sources = packages + hash("src", "public", "index.html", "vite.config.ts", "svelte.config.js", "tsconfig.json");
if (existsSync(built) && is(stamp, sources)) process.exit(0);
if (!is(installed, packages)) {
  run("ci", "--silent");
  writeFileSync(installed, packages);
}
run("run", "--silent", "check", "--", "--output", "human", "--threshold", "warning");
run("run", "--silent", "build", "--", "--logLevel", "warn");
mkdirSync(dirname(stamp), { recursive: true });
writeFileSync(stamp, sources);
