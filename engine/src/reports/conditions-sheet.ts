// The conditions of a county, item by item: what is asked, by which figures it was judged, where these stand, and the article.
import type { ConditionVerdict, ItemVerdict } from "../conditions/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { JudgedCounty } from "../grounds/index.js";
import {
  conditionLines,
  factExplained,
  itemRemark,
  itemWord,
  joinClauses,
  placesOf,
  reportText,
  requirementText,
  rubricLine,
  scoreDateLine,
  sourceOf,
  vetoRemarks,
} from "../words/index.js";
import type { Standard } from "../standards/index.js";
import type { SheetRow } from "./cells.js";
import { linkedCell, textCell, wideCell } from "./cells.js";
import type { CellStyle, ResultSheet } from "./sheet.js";

const columns = ["item", "requirement", "figure", "met", "cell", "article"] as const;

/** The sheet; none where the standard names no conditions. */
export function conditionsSheet(judged: JudgedCounty, standard: Standard, locale: Locale): ResultSheet | null {
  const { conditions } = judged.verdict;
  if (conditions.length === 0) return null;
  const lines = conditionLines(judged, standard, locale);
  const title = textCell(reportText("conditions.title", { standard: standard.title[locale] }, locale), "title");
  const rows: readonly SheetRow[] = [
    wideCell(title, columns.length),
    columns.map((code) => textCell(reportText(`conditions.${code}`, {}, locale), "header")),
    ...conditions.flatMap((condition, at) => [
      wideCell(textCell(lines[at]?.text ?? "", styleOf(condition.met)), columns.length),
      ...vetoRemarks(condition, locale).map((text) => wideCell(textCell(text, "doubt"), columns.length)),
      ...itemRows(condition, locale),
    ]),
    ...[rubricLine(judged, locale), scoreDateLine(judged.date, locale)].flatMap((line) =>
      line === null ? [] : [wideCell(textCell(line, "note"), columns.length)],
    ),
  ];
  return {
    id: "conditions",
    name: reportText("sheet.conditions", {}, locale),
    rows,
    widths: [30, 60, 50, 10, 30, 36],
    frozen: { rows: 2, columns: 0 },
  };
}

const itemRows = ({ items }: ConditionVerdict, locale: Locale): readonly SheetRow[] =>
  items.map((item) => {
    const cells = item.facts.flatMap((fact) => fact.cells);
    return [
      textCell(item.title[locale], "label"),
      textCell(requirementText(item, locale)),
      textCell(figuresOf(item, locale)),
      textCell(itemWord(item, locale), item.applies ? styleOf(item.met) : "text"),
      linkedCell(placesOf(cells, locale), cells[0] ?? {}),
      textCell(sourceOf(item.source, locale), "note"),
    ];
  });

const figuresOf = (item: ItemVerdict, locale: Locale): string =>
  joinClauses(
    [...item.facts.map((fact) => factExplained(fact, locale)), itemRemark(item, locale) ?? []].flat(),
    locale,
  );

const styleOf = (met: boolean | null): CellStyle => (met === null ? "doubt" : met ? "good" : "bad");
