// The workbench's grid in a real browser with sheets full of formulas: how long each edit takes. Prints one line of JSON; the argument is how many edits.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launchBrowser } from "../../test/browser/browser.js";
import { cellsOfOurs, cellsOfSums, spilledTables } from "./formula-loads.js";
import type { FormulaLoad } from "./formula-loads.js";
import type { EditTime } from "./functions-page.js";

declare const openFormulas: (load: FormulaLoad) => Promise<void>;
declare const editFormulas: (value: number) => Promise<EditTime>;

/** With what the page's thread worked, in ms, which leaves out what other programs had of the processor. */
interface Edit extends EditTime {
  readonly work: number;
}

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("functions-page.ts", import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  conditions: ["@junheng/source"],
  loader: { ".css": "empty" },
  define: { "process.env.NODE_ENV": '"production"' },
});
const edits = Number(process.argv[2] ?? 5);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(300_000);
  page.on("pageerror", (error) => console.error(error));
  await page.setContent("<!doctype html><style>main { position: fixed; inset: 0 }</style><body></body>");
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN);
  };
  const all: Record<string, readonly Edit[]> = {};
  for (const [name, load] of Object.entries({ sums: cellsOfSums, ours: cellsOfOurs, spilled: spilledTables })) {
    await page.evaluate((given) => openFormulas(given), load());
    const found: Edit[] = [];
    for (let k = 0; k < edits; k++) {
      const before = await worked();
      const time = await page.evaluate((value) => editFormulas(value), 501 + k);
      found.push({ ...time, work: (await worked()) - before });
    }
    all[name] = found;
  }
  console.log(JSON.stringify(all));
} finally {
  await browser.close();
}
