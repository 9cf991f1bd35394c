// `npm run methods`: writes docs/scoring-methods.md and docs/scoring-methods.zh-CN.md from the methods' fields, words and examples.
import { writeFileSync } from "node:fs";
import { methodsDocument, methodsFile } from "../test/repository/methods-document.js";

for (const locale of ["zh-CN", "en"] as const) writeFileSync(methodsFile(locale), await methodsDocument(locale));
