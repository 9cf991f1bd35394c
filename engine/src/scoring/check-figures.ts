// What the figures of a row say of each other: parts and wholes of a school, and every printed figure against what it is made of.
import { builtInChecks, checkSchools, diagnosticOf } from "../checks/index.js";
import { checkClaim } from "../claims/index.js";
import type { Diagnostic, LocalText } from "../diagnostics/index.js";
import { noteAt, warningAt } from "../diagnostics/index.js";
import { collectFindings } from "../reading/cells/index.js";
import type { Rubric, RubricCheck, RubricInput, ScoreData } from "../rubrics/index.js";
import { cellStates, whereOfRow } from "../rubrics/index.js";
import { recordOfRow } from "./record-of-row.js";
import type { RowFigures, WorkedOutValue } from "./row-figures.js";
import { rowFigures } from "./row-figures.js";

/**
 * Checks the figures of every row (核对填报数): those of a school's record by the built-in checks, and the rubric's own. A figure that a
 * sheet gives and that can be worked out too is held against that.
 *
 * What holds is a note, so that one sees that it was looked at; what does not is a warning with its arithmetic and its cells. Where
 * the figure is another than it says, as pupils per full-time teacher under 员生比, that one is named.
 *
 * Rule: printed = what the figures beside it come to, at its printed decimals. Units: each input's own. Zeros are figures; a missing
 * one leaves the check out. None: an empty list where nothing can be checked. Errors: none thrown.
 *
 * Source: ours, after a school's own report that prints staff under 员生比 and means full-time teachers.
 *
 * @example
 * const title = { "zh-CN": "生均图书", en: "Books per pupil" };
 * const [volumes, pupils] = ["volumes", "pupils"].map((id) => ({ id, title: { "zh-CN": id, en: id }, kind: "count" }));
 * const books = { id: "books", title, kind: "number", workedOut: { ways: [{ plus: ["volumes"], over: "pupils" }] } };
 * const rubric = { ...oneItemRubric({ kind: "ratioAsScore", input: "books", whole: 20 }, 10), inputs: [volumes, pupils, books] };
 * checkFigures(rubric, scoreDataOf([{ name: "A", values: { volumes: 900, pupils: 45, books: 21 } }]))[0].params.arithmetic // => ["900 ÷ 45 = 20"]
 */
export function checkFigures(rubric: Rubric, data: ScoreData): readonly Diagnostic[] {
  const checks = [...(rubric.checks ?? []).map(namedWays), ...rubric.inputs.flatMap(ownCheck)];
  const fields = rubric.inputs.some(({ field }) => field !== undefined && field !== "stage");
  const found = collectFindings();
  data.names.forEach((_, row) => {
    const figures = rowFigures(rubric, data, row);
    for (const check of checks) {
      const told = checkRow(check, rubric, data, row, figures);
      if (told !== null) found.addAlike(told, check.id);
    }
  });
  return [...(fields ? recordFindings(rubric, data) : []), ...found.all()];
}

const rules = builtInChecks.filter(({ kind }) => kind === "impossible" || kind === "inconsistent");

const recordFindings = (rubric: Rubric, data: ScoreData): readonly Diagnostic[] => {
  const schools = data.names.map((_, row) => ({ key: String(row), record: recordOfRow(rubric, data, row) }));
  return checkSchools(schools, rules).map(diagnosticOf);
};

/** What a printed figure is held against: named ways of the rubric, or how the rubric itself works it out. */
interface FigureCheck {
  readonly id: string;
  readonly input: string;
  readonly is: RubricCheck["is"];
  readonly ways: readonly {
    readonly title: LocalText;
    readonly find: (figures: RowFigures) => ReturnType<RowFigures["ofWay"]>;
  }[];
}

const namedWays = ({ ways, ...check }: RubricCheck): FigureCheck => ({
  ...check,
  ways: ways.map((way) => ({ title: way.title, find: (figures) => figures.ofWay(way) })),
});

/** A figure that is given although it can be worked out must be what it is worked out as. */
const ownCheck = ({ id, title, workedOut }: RubricInput): readonly FigureCheck[] =>
  workedOut === undefined
    ? []
    : [{ id, input: id, is: "=", ways: [{ title, find: (figures) => figures.workedOut(workedOut) }] }];

interface Way {
  readonly title: RubricInput["title"];
  readonly found: WorkedOutValue;
  readonly holds: boolean;
}

function checkRow(
  { input: id, is, ways }: FigureCheck,
  { inputs }: Rubric,
  data: ScoreData,
  row: number,
  figures: RowFigures,
): Diagnostic | null {
  const column = data.inputs[id];
  const input = inputs.find((each) => each.id === id);
  const printed = column?.numbers[row];
  if (input === undefined || printed === undefined || column?.states[row] !== cellStates.number) return null;
  if (column.workedOut?.[row]) return null;
  const all = ways.map((way): Way | null => {
    const found = way.find(figures);
    if (!("value" in found)) return null;
    return { title: way.title, found, holds: is === "=" ? isPrintedSo(printed, found, input) : found.value <= printed };
  });
  const known = all.filter((each) => each !== null);
  if (known.length === 0) return null;
  const held = known.find(({ holds }) => holds);
  const told = held ?? known[0]!;
  const involved = new Set([id, ...[told, ...known].flatMap(({ found }) => found.inputs)]);
  const cells = [...involved].flatMap((each) => data.inputs[each]?.cells?.[row] ?? []);
  const where = { ...whereOfRow(data, row), ...(cells[0] !== undefined && { cell: cells[0] }) };
  const arithmetic = (ways: readonly Way[]): readonly string[] => ways.map(({ found }) => toldOf(found, is, printed));
  const others = known.filter((each) => each !== told);
  const params = {
    ...{ name: data.names[row]!, title: input.title, printed: plain(printed), way: told.title, cells },
    ...{ arithmetic: arithmetic(held === undefined ? known : [told]), others: arithmetic(others) },
  };
  if (held === undefined) return warningAt("scoreFigureContradicted", where, params);
  // What it says cannot be worked out: then it is only said what it is.
  if (held === all[0] || others.length === 0) return noteAt("scoreFigureAgrees", where, params);
  return warningAt("scoreFigureIsAnother", where, params);
}

/** Whether a value is printed so, rounded or cut off at its own decimals. */
const isPrintedSo = (printed: number, { numerator, divisor, per }: WorkedOutValue, { kind }: RubricInput): boolean => {
  const inputs = [{ value: numerator }, ...(divisor === null ? [] : [{ value: divisor }])];
  const quotient = divisor === null ? "a" : "a/b";
  const percent = kind === "percent" && per === 100;
  const formula = per === 100 && !percent ? `100*${quotient}` : quotient;
  return checkClaim({ name: "", inputs, formula, printed: `${printed}${percent ? "%" : ""}` }).verdict.startsWith(
    "holds",
  );
};

const plain = (value: number): number => Number(value.toPrecision(6));

/** The arithmetic with what it comes to: `235 ÷ 41 = 5.73171`, and, of a part, beside the whole: `13 + 14 = 27 ≤ 41`. */
const toldOf = ({ arithmetic, value }: WorkedOutValue, is: RubricCheck["is"], printed: number): string => {
  const own = arithmetic === String(value) ? arithmetic : `${arithmetic} = ${plain(value)}`;
  return is === "=" ? own : `${own} ${value <= printed ? "≤" : ">"} ${plain(printed)}`;
};
