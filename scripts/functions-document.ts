// `npm run functions`: writes docs/functions.md and docs/functions.zh-CN.md from the functions' names, help and examples.
import { writeFileSync } from "node:fs";
import { documentFile, functionsDocument } from "../test/repository/functions-document.js";

for (const locale of ["zh-CN", "en"] as const) writeFileSync(documentFile(locale), await functionsDocument(locale));
