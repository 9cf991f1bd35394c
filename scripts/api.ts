// `npm run api`: writes the reports of the libraries' public faces, and says what doc comments of public functions lack.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { apiReport, reportFile } from "../test/repository/public-api/api-report.js";
import { lackingParts } from "../test/repository/public-api/doc-parts.js";
import { publicEntries } from "../test/repository/public-api/entries.js";

const entries = publicEntries();
for (const folder of new Set(entries.map((entry) => dirname(reportFile(entry)))))
  rmSync(folder, { recursive: true, force: true });
for (const entry of entries) {
  mkdirSync(dirname(reportFile(entry)), { recursive: true });
  writeFileSync(reportFile(entry), apiReport(entry));
}

const lacking = lackingParts(entries);
if (lacking.length > 0) {
  console.error(`Every public function has all eight parts of a doc comment:\n${lacking.join("\n")}`);
  process.exitCode = 1;
}
