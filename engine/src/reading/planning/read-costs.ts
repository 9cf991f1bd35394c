// A table of unit costs: an indicator and yuan for one unit of it, a row each.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import { indicatorIn } from "../../indicators/index.js";
import { fieldOf } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { Grid } from "../cells/index.js";
import { collectFindings, keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureOf } from "./figure-of.js";

type CostColumn = "indicator" | "yuan" | "tenThousands";

const headers = wordIndex<CostColumn>({
  indicator: ["指标", "指标名称", "项目", "资源", "名称", "resource", "item"],
  yuan: ["单价", "单价（元）", "单位成本", "单位成本（元）", "元", "unit cost", "unit cost (yuan)", "cost"],
  tenThousands: ["单价（万元）", "单位成本（万元）", "万元"],
});

/**
 * Unit costs by the indicator's id (单价表), and what was found on the way.
 *
 * Rule: an indicator and its cost a row, the indicator by id, name, code, or the name of the figure that it counts; of two rows the later.
 * Units: yuan for one unit of the figure; 万元 columns × 10000. Zeros are costs: what is 0 is free.
 * Blank, unreadable and negative costs are left out. None: no entry for an indicator without a row, as nothing is assumed; no rows at all are
 * the error `planCostsUnread`. Errors: none thrown; an indicator that the standard has not is told. Source: ours; prices are the user's own.
 *
 * @example
 * const rows = [["指标", "单价（万元）"], ["booksPerPupil", 0.003]];
 * readCosts([{ sheet: "1", rows }], standardOf("national-basic-2012")).costs // => { booksPerPupil: 30 }
 */
export function readCosts(
  grids: readonly Grid[],
  standard: Standard,
): { readonly costs: Readonly<Record<string, number>>; readonly diagnostics: readonly Diagnostic[] } {
  const findings = collectFindings();
  const ids = indicatorWords(standard);
  const costs: Record<string, number> = {};
  for (const grid of grids)
    for (const table of namedTables(grid, (text) => headers.get(keyOf(text)), isCosts)) {
      const cells = sheetCells<CostColumn>(grid, table, findings);
      for (const row of table.rows) {
        const text = cells.text(row, "indicator");
        const column = cells.has("yuan") ? "yuan" : "tenThousands";
        const amount = figureOf(cells.cell(row, column));
        if (text === "" || amount === null || amount < 0) continue;
        const id = ids.get(keyOf(text));
        if (id === undefined) cells.tell(warningAt("planCostUnknown", cells.where(row, "indicator"), { text }));
        else costs[id] = column === "yuan" ? amount : amount * 10_000;
      }
    }
  if (Object.keys(costs).length === 0) findings.add(errorAt("planCostsUnread", {}));
  return { costs, diagnostics: findings.all() };
}

const isCosts = (found: ReadonlySet<CostColumn>): boolean =>
  found.has("indicator") && (found.has("yuan") || found.has("tenThousands"));

/** What an indicator may be called: its id, its names, its code, and the figure that it counts. */
const indicatorWords = (standard: Standard): ReadonlyMap<string, string> =>
  wordIndex(
    Object.fromEntries(
      standard.indicators.map(({ id, code }) => {
        const { name, formulas } = indicatorIn(id, standard);
        const field = fieldOf(formulas.primary[0]?.[0]?.quantity ?? "")?.name;
        return [id, [code, name["zh-CN"], name.en, ...(field === undefined ? [] : [field["zh-CN"], field.en])]];
      }),
    ),
  );
