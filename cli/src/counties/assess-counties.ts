// junheng assess --by county: files of many counties in; each one's verdict, the prefectures and the province out.
import type { Standard } from "@junheng/engine/standards";
import type { Arguments } from "../arguments.js";
import { judgingOf } from "../judged-files.js";
import { countyWord } from "../messages/counties.js";
import type { Outcome } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { progressOn } from "../output/progress.js";
import { refuse } from "../output/refuse.js";
import type { FileContent } from "../output/write-whole.js";
import { readFormChoices } from "../read-input.js";
import { csvText } from "../tables/csv.js";
import { readCountyFiles } from "./county-files.js";
import type { CountiesOnTheWay } from "./judge-counties.js";
import { judgeCounties } from "./judge-counties.js";

/** Assesses every county. Status 1 where a file could not be read or a county not be assessed; the results of the others are given. */
export async function assessCounties(options: Arguments): Promise<Outcome> {
  const { locale } = options;
  const judging = await judgingOf(options);
  if ("refused" in judging) return judging.refused;
  await checkOutput(options);
  const said = await readFormChoices(options, judging.standard);
  const period = options.period === undefined ? {} : { period: options.period };
  const { report, clear } = progressOn(process.stderr, locale);
  const files = await readCountyFiles(options, report);
  const counties = judgeCounties(files, judging, { ...said, ...period }, report);
  if (counties.count === 0) {
    clear();
    return refuse(countyWord("none", {}, locale), counties.end().diagnostics, options);
  }
  const end = (): Pick<Outcome, "status" | "errors"> => {
    clear();
    return endOf(counties, options);
  };
  const outcome = await deliver(await contentOf(counties, judging.standard, options), options);
  return { ...outcome, end: () => (outcome.status === 0 ? end() : outcome) };
}

const contentOf = async (
  counties: CountiesOnTheWay,
  standard: Standard,
  { format, locale }: Arguments,
): Promise<FileContent> => {
  if (format === "json" || format === "jsonl") {
    const { countiesJson, countyLines } = await import("./counties-json.js");
    return (format === "json" ? countiesJson : countyLines)(counties, locale);
  }
  const { countiesSheets } = await import("./counties-sheets.js");
  const sheets = await countiesSheets(counties, standard, format === "xlsx", locale);
  if (format === "csv") {
    const { sheetTable } = await import("../tables/sheet-table.js");
    const [list] = sheets;
    return list === undefined ? "" : csvText(sheetTable(list, counties.count));
  }
  // Every county in every indicator is for a workbook, and no reading in a terminal.
  if (format === "text")
    return (await import("../print-sheets.js")).sheetsText(sheets.filter(({ id }) => id !== "county-ranks"));
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await writeWorkbook(sheets);
};

/** What is to be said of files and counties that came to nothing. */
const endOf = (counties: CountiesOnTheWay, options: Arguments): Pick<Outcome, "status" | "errors"> => {
  const { brokenFiles, failed, diagnostics } = counties.end();
  if (brokenFiles === 0 && failed.length === 0) return { status: 0 };
  const said = { files: brokenFiles, counties: failed.length, names: failed.slice(0, 12).map(({ name }) => name) };
  const code = failed.length === 0 ? "notAllFiles" : brokenFiles === 0 ? "notAllCounties" : "notAll";
  const format = options.format === "jsonl" ? "json" : options.format;
  const all = [...diagnostics, ...failed.flatMap((each) => each.diagnostics)];
  return refuse(countyWord(code, said, options.locale), all, { ...options, format });
};
