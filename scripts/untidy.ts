// `npm run untidy -- 10000 7`: makes so many untidy sheets from a seed, reads and assesses them, and fails where one came out silently wrong.
import { judgedSheets, sheetText } from "../test/conformance/untidy-sheets.js";

const [count = 10_000, seed = 0] = process.argv.slice(2).map(Number);
if (![count, seed].every(Number.isSafeInteger)) throw new Error("npm run untidy -- COUNT SEED: two whole numbers");
const became = new Map<string, number>();
const missed: string[] = [];
let made = 0;
for await (const sheet of judgedSheets(count, seed)) {
  became.set(sheet.became, (became.get(sheet.became) ?? 0) + 1);
  if (sheet.became === "silent" || sheet.became === "warned") missed.push(sheetText(sheet));
  if (++made % 500 === 0) console.log(`${made} / ${count}`);
}
for (const text of missed) console.error(text);
console.log([...became].map(([outcome, sheets]) => `${outcome} ${sheets}`).join(", "));
process.exitCode = missed.length > 0 ? 1 : 0;
