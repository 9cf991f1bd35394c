// Forms made from a rubric that came back filled in: each a row of what is scored.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { InputColumn, Rubric, ScoreData } from "../../rubrics/index.js";
import { cellMarks, cellOf, sheetOf, collectFindings, cleanName, isBlank, textOf } from "../cells/index.js";
import type { CellMarks, Findings, FormMark, Grid } from "../cells/index.js";
import { inputsToAsk } from "./inputs-to-ask.js";
import { lackingInputs, readScoreInput } from "./read-score-input.js";
import { withStages } from "./stages-said.js";

/** What begins the path of a rubric's input on a form. */
export const inputPrefix = "input.";

interface ScoreForm {
  readonly grid: Grid;
  readonly mark: FormMark;
  readonly name: string;
}

/** Reads the forms of a rubric among the sheets; no data where there is none that is filled in. */
export function readScoreForms(
  grids: readonly Grid[],
  rubric: Rubric,
): { readonly data: ScoreData | null; readonly diagnostics: readonly Diagnostic[] } {
  const findings = collectFindings();
  const forms = grids.flatMap((grid) =>
    grid.form?.made === rubric.id ? (namedForm(grid, grid.form, findings) ?? []) : [],
  );
  const [first] = forms;
  if (first === undefined) return { data: null, diagnostics: findings.all() };
  tellTwice(forms, findings);
  const asked = rubric.inputs.filter(({ id }) => forms.some(({ mark }) => asksFor(mark, id)));
  const inputs: Record<string, InputColumn> = {};
  const marks = new Map(forms.map(({ grid }) => [grid, cellMarks(grid)]));
  const marksOf = (grid: Grid): CellMarks => marks.get(grid) ?? cellMarks(grid);
  for (const input of asked) {
    const places = forms.map(({ grid, mark }) => {
      const place = mark.cells[inputPrefix + input.id];
      return place === undefined ? null : { grid, ...place };
    });
    inputs[input.id] = readScoreInput(places, { header: input.title["zh-CN"], unit: "" }, input, marksOf, findings);
  }
  const read = { names: forms.map(({ name }) => name), inputs, wheres: forms.map(({ grid }) => sheetOf(grid)) };
  const data = withStages(read, rubric);
  const never = inputsToAsk(rubric, new Set(asked.map(({ id }) => id)), data);
  const lacking = forms.flatMap(({ grid, mark }) =>
    lackingInputs(
      grid,
      asked.filter(({ id }) => mark.cells[inputPrefix + id] === undefined),
    ),
  );
  return {
    data,
    diagnostics: [...lackingInputs(first.grid, never), ...lacking, ...findings.all()],
  };
}

const asksFor = ({ cells, lost = [] }: FormMark, id: string): boolean =>
  cells[inputPrefix + id] !== undefined || lost.includes(inputPrefix + id);

/** A form with its name; one without is told, for its figures belong to nobody. */
const namedForm = (grid: Grid, mark: FormMark, findings: Findings): ScoreForm | null => {
  const place = mark.cells["name"];
  const name = place === undefined ? "" : cleanName(textOf(grid.rows[place.row]?.[place.column]));
  const filled = Object.entries(mark.cells).filter(
    ([path, { row, column }]) => path.startsWith(inputPrefix) && !isBlank(grid.rows[row]?.[column]),
  ).length;
  if (filled === 0) findings.add(noteAt("formEmpty", sheetOf(grid), { form: grid.sheet }));
  else if (name !== "") return { grid, mark, name };
  else
    findings.add(
      errorAt("formWithoutName", place === undefined ? sheetOf(grid) : cellOf(grid, place.row, place.column), {
        count: filled,
      }),
    );
  return null;
};

/** Two forms of one school are two rows; somebody has to say which of them counts. */
const tellTwice = (forms: readonly ScoreForm[], findings: Findings): void => {
  const seen = new Map<string, Grid>();
  for (const { grid, mark, name } of forms) {
    const before = seen.get(name);
    seen.set(name, before ?? grid);
    const place = mark.cells["name"];
    if (before === undefined || place === undefined) continue;
    const where = cellOf(grid, place.row, place.column);
    findings.add(warningAt("scoreFormTwice", where, { school: name, other: before.file ?? before.sheet }));
  }
};
