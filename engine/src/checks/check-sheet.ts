// Rules written as the sheet that a bureau changes and adds to.
import type { Locale } from "../diagnostics/index.js";
import type { Grid } from "../reading/cells/index.js";
import type { CheckRule } from "./check-rule.js";
import { writeCondition } from "./conditions/write-condition.js";
import type { CheckColumn } from "./sheet-words.js";
import { checkColumns, checkSheetName, columnHeaders, kindWords, severityWords, typeWords } from "./sheet-words.js";

/**
 * Rules as a sheet (写出检查规则); `readChecks` gives the same rules back.
 *
 * Rule: one row a rule under the headers that `readChecks` knows, the name in both languages. Units: tolerances in percent, as
 * `writeCondition` writes them. Missing types leave the cell blank: every school is asked. None: headers alone for no rules. Errors:
 * none.
 *
 * Source: ours; a bureau strikes or adds lines in Excel.
 *
 * @example
 * checkSheet(builtInChecks).rows.length === builtInChecks.length + 1 // => true
 * readChecks(checkSheet(builtInChecks, "en")).rules.length === builtInChecks.length // => true
 */
export function checkSheet(rules: readonly CheckRule[], locale: Locale = "zh-CN"): Grid {
  const cellsOf = ({
    id,
    name,
    test,
    severity,
    kind,
    types,
  }: CheckRule): Readonly<Record<CheckColumn, string | null>> => ({
    id,
    name: name["zh-CN"],
    otherName: name.en,
    condition: writeCondition(test, locale),
    severity: severityWords[severity][locale],
    kind: kindWords[kind][locale],
    types: types?.map((type) => typeWords[type][locale]).join(locale === "zh-CN" ? "、" : ", ") ?? null,
  });
  return {
    sheet: checkSheetName[locale],
    rows: [
      checkColumns.map((column) => columnHeaders[column][locale]),
      ...rules.map((rule) => {
        const cells = cellsOf(rule);
        return checkColumns.map((column) => cells[column]);
      }),
    ],
  };
}
