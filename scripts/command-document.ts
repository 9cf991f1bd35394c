// `npm run command`: writes docs/command.md and docs/command.zh-CN.md from the table of commands and options.
import { writeFileSync } from "node:fs";
import { commandDocument, commandFile } from "../test/repository/command-document.js";

for (const locale of ["zh-CN", "en"] as const) writeFileSync(commandFile(locale), await commandDocument(locale));
