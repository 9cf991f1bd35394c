// Makes samples/sample-county.xlsx again: `npm run sample`.
import { writeFile } from "node:fs/promises";
import { sampleWorkbook } from "./workbook.js";

const file = new URL("sample-county.xlsx", import.meta.url);
await writeFile(file, await sampleWorkbook());
