// `npm run bench` measures, prints, and writes docs/performance.md; with names (`npm run bench -- variation`) only those
// parts, without writing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { machineFacts } from "./lib/machine.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

const { devDependencies } = JSON.parse(readFileSync(`${here}package.json`, "utf8"));
if (Object.keys(devDependencies).some((name) => !existsSync(`${here}node_modules/${name}`))) {
  // Without a lock file: DuckDB is published for each system by itself, and a lock made on one of them is refused on another.
  const npm = spawnSync("npm", ["install", "--prefix", here], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(1);
}

const parts = ["variation", "inequality", "rubric", "national", "file", "collect"];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}. There are: ${parts.join(", ")}.`);
  process.exit(2);
}

const machine = machineFacts();
const sections = [];
for (const name of wanted.length > 0 ? wanted : parts) {
  const part = await import(`./parts/${name}.mjs`);
  const section = `## ${part.title}\n\n\`npm run bench -- ${name}\`\n\n${await part.measure()}`;
  console.log(`\n${section}`);
  sections.push(section);
}

if (wanted.length === 0) {
  const head = [
    "# Performance",
    "",
    "Written by `npm run bench`; run it to see your own machine's figures. Times depend on the machine, so judge by the ratios.",
    "",
    `Machine of these figures: ${machine}.`,
  ].join("\n");
  writeFileSync(new URL("../docs/performance.md", import.meta.url), `${[head, ...sections].join("\n\n")}\n`);
}
