// `npm run kept`: makes workbooks with many writers, changes a cell of each, saves it with results twice, and looks with four readers whether
// all else is as it was. Writes docs/kept-workbooks.md, and fails where something was not kept. What the machine lacks is skipped and said.
import { writeFile } from "node:fs/promises";
import { keptText } from "./kept/document.js";
import { compareAll } from "./kept/compare.js";
import { makeFiles } from "./kept/make-files.js";
import { readAll } from "./kept/read-all.js";
import { saveAll } from "./kept/save-all.js";
import { installTools } from "./kept/tools.js";

const tools = installTools();
const names = makeFiles(tools);
const saves = await saveAll(names);
const readers = readAll(tools, names);
const outcomes = compareAll(saves, readers);
const lost = outcomes.filter(({ differences }) => differences.length > 0);
for (const { name, differences } of lost) console.error([name, ...differences.slice(0, 12)].join("\n  "));
await writeFile(new URL("../docs/kept-workbooks.md", import.meta.url), keptText(outcomes, readers));
console.log(`${outcomes.length} workbooks, ${lost.length} with something that was not kept: docs/kept-workbooks.md`);
process.exitCode = lost.length > 0 || outcomes.length < 30 ? 1 : 0;
