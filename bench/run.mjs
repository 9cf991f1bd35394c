// `npm run bench` measures, prints, and writes docs/performance.md; with names (`npm run bench -- variation`) only those parts, and only
// their sections of it. Each part stands alone: the libraries of others are installed where a part that is asked for needs them.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { machineFacts } from "./lib/machine.mjs";
import { withSection } from "./lib/sections.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

const parts = [
  "variation",
  "inequality",
  "rubric",
  "national",
  "growth",
  "change",
  "planning",
  "file",
  "province",
  "collect",
  "solver",
  "start",
  "page",
  "functions",
];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}. There are: ${parts.join(", ")}.`);
  process.exit(2);
}

/** Parts that measure against libraries which nothing of the product needs. */
const withOthers = ["variation", "inequality", "rubric"];
const chosen = wanted.length > 0 ? wanted : parts;
const { devDependencies } = JSON.parse(readFileSync(`${here}package.json`, "utf8"));
if (
  chosen.some((name) => withOthers.includes(name)) &&
  Object.keys(devDependencies).some((name) => !existsSync(`${here}node_modules/${name}`))
) {
  // Without a lock file: DuckDB is published for each system by itself, and a lock made on one of them is refused on another.
  const npm = spawnSync("npm", ["install", "--prefix", here], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(1);
}

const machine = machineFacts();
const alone = wanted.length > 0;
const document = new URL("../docs/performance.md", import.meta.url);
const sections = [];
for (const name of chosen) {
  const part = await import(`./parts/${name}.mjs`);
  const apart = alone ? `\n\nMeasured by itself: ${machine}.` : "";
  const section = `## ${part.title}\n\n\`npm run bench -- ${name}\`\n\n${await part.measure()}${apart}`;
  console.log(`\n${section}`);
  sections.push(section);
  // Read again each time: another part may have been written meanwhile.
  if (alone) writeFileSync(document, withSection(readFileSync(document, "utf8"), section));
}

if (!alone) {
  const head = [
    "# Performance",
    "",
    "Written by `npm run bench`; run it to see your own machine's figures. Times depend on the machine, so judge by the ratios.",
    "",
    `Machine of these figures: ${machine}.`,
  ].join("\n");
  writeFileSync(document, `${[head, ...sections].join("\n\n")}\n`);
}
