// `npm run untidy -- 10000`: makes so many untidy sheets, reads and assesses them, and fails where one came out silently wrong.
import { judgedSheets, sheetText } from "../test/conformance/untidy-sheets.js";

const count = Number(process.argv[2] ?? 10_000);
const became = new Map<string, number>();
const missed: string[] = [];
for await (const sheet of judgedSheets(count)) {
  became.set(sheet.became, (became.get(sheet.became) ?? 0) + 1);
  if (sheet.became === "silent" || sheet.became === "warned") missed.push(sheetText(sheet));
  if ((sheet.seed + 1) % 500 === 0) console.log(`${sheet.seed + 1} / ${count}`);
}
for (const text of missed) console.error(text);
console.log([...became].map(([outcome, sheets]) => `${outcome} ${sheets}`).join(", "));
process.exitCode = missed.length > 0 ? 1 : 0;
