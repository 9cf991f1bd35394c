// Two years compared, to read in a terminal: sentences, parts, who rose and fell, who is who, what has to be confirmed, findings.
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { changeSheets } from "@junheng/engine/reports";
import { describeGround, labelled, placesOf } from "@junheng/engine/words";
import type { ComparedYears } from "./commands/compare.js";
import { cliText } from "./messages/cli.js";
import { findingLines } from "./print-findings.js";
import { sheetsText } from "./print-sheets.js";

/** Sheets that are for drawing, or for looking closer: they come with xlsx. */
const left = ["change-schools", "change-measures", "change-findings"];

/** The whole text. */
export function compareText({ compared, trend, judged }: ComparedYears, locale: Locale): string {
  const sheets = changeSheets(compared, trend, locale).filter(({ id }) => !left.some((each) => id.startsWith(each)));
  const years = [judged[0], judged.at(-1)].filter((year) => year !== undefined);
  return [
    sheetsText(sheets),
    ...years.map((year) => groundsText(year, locale)).filter((text) => text !== ""),
    `${cliText("findings", {}, locale)}\n${findingLines(compared.diagnostics, locale)}`,
  ].join("\n");
}

/** What stands in the way of a year's verdict. */
const groundsText = ({ grounds, period }: JudgedCounty, locale: Locale): string => {
  const open = grounds.filter(({ confirmed }) => !confirmed);
  if (open.length === 0) return "";
  const lines = open.map(
    (ground) => `${labelled(placesOf(ground.cells, locale), describeGround(ground, locale), locale)}\n`,
  );
  const codes = [...new Set(open.map(({ code }) => code))].join(",");
  return [
    ...(period === null ? [] : [`${cliText("yearOf", { period }, locale)}\n`]),
    ...lines,
    `${cliText("howToConfirm", { codes }, locale)}\n`,
  ].join("");
};
