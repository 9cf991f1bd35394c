// `npm run api`: writes the reports of the libraries' public faces, and takes off the list what doc comments lack no longer.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { apiReport, reportFile } from "../test/repository/public-api/api-report.js";
import { lackingParts } from "../test/repository/public-api/doc-parts.js";
import { publicEntries } from "../test/repository/public-api/entries.js";
import { lackingFile, lackingText, notAllowed, readLacking } from "../test/repository/public-api/lacking-list.js";

const entries = publicEntries();
for (const folder of new Set(entries.map((entry) => dirname(reportFile(entry)))))
  rmSync(folder, { recursive: true, force: true });
for (const entry of entries) {
  mkdirSync(dirname(reportFile(entry)), { recursive: true });
  writeFileSync(reportFile(entry), apiReport(entry));
}

const now = lackingParts(entries);
const grown = existsSync(lackingFile) ? notAllowed(now, readLacking()) : [];
if (grown.length > 0) {
  console.error(`The list of what doc comments lack may only shrink:\n${grown.join("\n")}`);
  process.exitCode = 1;
} else writeFileSync(lackingFile, lackingText(now));
