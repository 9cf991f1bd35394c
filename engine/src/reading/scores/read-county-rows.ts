// A county's own row of figures, wherever it stands among the sheets that were sent in: told from tables of schools, and read.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import type { Rubric, ScoreData } from "../../rubrics/index.js";
import { cellStates } from "../../rubrics/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { cellOf, collectFindings, textOf } from "../cells/index.js";
import type { Catalogue } from "../headers/index.js";
import { builtInCatalogue, columnHeaders, isIdentity, matchHeader } from "../headers/index.js";
import type { ClassifiedRow } from "../rows/index.js";
import { isSchoolName } from "../rows/index.js";
import { pairsAsTable } from "./county-pairs.js";
import { readScoreForms } from "./read-score-forms.js";
import type { FoundScores } from "./score-columns.js";
import { findScores } from "./score-columns.js";
import { dataOfTable, unitsOf } from "./table-data.js";

/** One figure of a county, with its cell. */
export interface CountyValue {
  /** The input of the rubric, such as `largestPrimaryClass`. */
  readonly input: string;
  /** A number in the input's unit (yes is 1, no is 0), a text of a text input, "/" where it does not apply. */
  readonly value: number | string;
  readonly where: Where;
}

/** A row of a county's own figures, read for one rubric. */
export interface CountyRow {
  readonly rubric: string;
  /** What the row is called. */
  readonly name: string;
  /** Whether that is the name of one county; a row of sums (全县) has none. */
  readonly named: boolean;
  readonly where: Where;
  readonly values: readonly CountyValue[];
}

/** The rows, the sheets that hold nothing else, and every doubt. */
export interface CountyRowsReading {
  readonly rows: readonly CountyRow[];
  readonly grids: ReadonlySet<Grid>;
  readonly diagnostics: readonly Diagnostic[];
}

/** No province has so many counties: a longer sheet is not looked at. */
const maxRows = 300;

/** From this certainty on a column is one of a table of schools. */
const sure = 0.75;

/**
 * Reads the rows of counties' figures for these rubrics (读取县级数据), from tables and from forms made for them.
 *
 * Rule: a sheet is the county's where its rows have no schools' names, and its columns hold more of a rubric's inputs than of schools'
 * figures; 300 rows at most. Units: those of the inputs; units, shares and words are read as `readScores` reads them. Zeros are figures.
 * Blanks, and what cannot be read, are not among the values, and are named; / is one. None: no rows where no sheet has any, or no rubric is
 * given. Errors: none thrown for what a sheet holds. Source: ours; county figures come as one row, or as forms.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "threshold", input: "rate", value: 95, direction: "atLeast" }, 1);
 * readCountyRows([{ sheet: "1", rows: [["学校名称", "rate"], ["甲县", "９６.4"]] }], [{ ...rubric, scope: "county" }]).rows[0]?.values[0]?.value // => 96.4
 */
export function readCountyRows(
  grids: readonly Grid[],
  rubrics: readonly Rubric[],
  catalogue: Catalogue = builtInCatalogue,
): CountyRowsReading {
  const findings = collectFindings();
  const rows: CountyRow[] = [];
  const read = new Set<Grid>();
  for (const rubric of rubrics) {
    const forms = readScoreForms(grids, rubric);
    if (forms.data !== null) rows.push(...formRows(forms.data, rubric));
    for (const grid of grids) {
      if (grid.ours === true || grid.form !== undefined || grid.rows.length > maxRows) continue;
      const found = findScores(grid, rubric, catalogue) ?? findPairs(grid, rubric, catalogue);
      if (found === null || found.community >= 0 || isOfSchools(found, catalogue)) continue;
      const own = collectFindings();
      const units = unitsOf(found, own, { ofOne: true });
      if (units.length === 0 || units.some(({ label }) => isSchoolName(label))) continue;
      if (hasOtherSchools(grid, found)) continue;
      rows.push(...tableRows(found, units, rubric, own));
      for (const each of own.all()) findings.add(each);
      read.add(grid);
    }
  }
  return { rows, grids: read, diagnostics: findings.all() };
}

/** Of a sheet that has its items down the page the table that it comes to. */
function findPairs(grid: Grid, rubric: Rubric, catalogue: Catalogue): FoundScores | null {
  const table = rubric.scope === "county" ? pairsAsTable(grid, rubric, catalogue) : null;
  return table === null ? null : findScores(table, rubric, catalogue);
}

/** Whether more of its columns are surely figures of schools than figures that the rubric reads. */
function isOfSchools({ grid, header, columns }: FoundScores, catalogue: Catalogue): boolean {
  const taken = new Set(columns.map(({ position }) => position));
  const schools = columnHeaders(grid, header).filter(({ texts }, position) => {
    const [best] = taken.has(position) || texts.length === 0 ? [] : matchHeader(texts, "", catalogue).candidates;
    return best !== undefined && best.confidence >= sure && !isIdentity(best.path);
  });
  return schools.length >= columns.length;
}

/** Whether schools stand on the sheet beside the table: then it is theirs. */
function hasOtherSchools(grid: Grid, found: FoundScores): boolean {
  const own = new Set(found.grid === grid ? found.rows.map(({ row }) => row) : []);
  return grid.rows.some(
    (cells, row) => !own.has(row) && cells.some((cell) => typeof cell === "string" && isSchoolName(textOf(cell))),
  );
}

function tableRows(
  found: FoundScores,
  units: readonly ClassifiedRow[],
  rubric: Rubric,
  findings: Findings,
): readonly CountyRow[] {
  const data = dataOfTable(found, units, rubric, findings);
  return units.map(({ row, kind, label }, at) => ({
    rubric: rubric.id,
    name: label,
    named: kind !== "total",
    where: cellOf(found.grid, row, found.name),
    values: valuesOf(data, at),
  }));
}

const formRows = (data: ScoreData, rubric: Rubric): readonly CountyRow[] =>
  data.names.map((name, at) => ({
    rubric: rubric.id,
    name,
    named: true,
    where: data.wheres?.[at] ?? data.where ?? {},
    values: valuesOf(data, at),
  }));

/** What is filled in and could be read. */
const valuesOf = ({ inputs, where, wheres }: ScoreData, row: number): readonly CountyValue[] =>
  Object.entries(inputs).flatMap(([input, { states, numbers, texts, cells }]) => {
    const state = states[row];
    const value =
      state === cellStates.number
        ? numbers[row]
        : state === cellStates.text
          ? texts?.[row]
          : state === cellStates.notApplicable
            ? "/"
            : null;
    if (value === null || value === undefined) return [];
    const cell = cells?.[row] ?? undefined;
    return [{ input, value, where: { ...(wheres?.[row] ?? where), ...(cell !== undefined && { cell }) } }];
  });
