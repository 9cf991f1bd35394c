// Who the school of each row is: name, code, type, owner, place, parent, stage, year.
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { SchoolType, Stage } from "../../schools/index.js";
import { stagesOfType } from "../../schools/index.js";
import {
  cellOf,
  absenceWords,
  cellsWithMerged,
  categoriesOfName,
  readCategory,
  stageInName,
  typeOfNoStage,
  cleanName,
  halfWidth,
  isBlank,
  textOf,
} from "../cells/index.js";
import type { ClassifiedRow, Surroundings } from "../rows/index.js";
import type { Findings, Cell, Grid, Categories } from "../cells/index.js";
import type { UsedColumn } from "../headers/index.js";

/** Who a school is. */
export interface Identity extends Categories {
  readonly name: string;
  readonly code?: string;
  readonly township?: string;
  readonly campusOf?: string;
}

/** What is the same for all rows. */
export interface RowDefaults {
  readonly constants: Partial<Identity>;
  readonly surroundings: Pick<Surroundings, "stage" | "type">;
  /** Whether the table has columns by stage: then a title's stage is not that of its rows. */
  readonly byStage: boolean;
}

type Draft = { -readonly [Key in keyof Identity]: Identity[Key] };

/** Reads who the schools of these rows are. */
export function readIdentities(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly UsedColumn[],
  defaults: RowDefaults,
  findings: Findings,
): readonly Identity[] {
  const top = rows[0]?.row ?? 0;
  const bottom = rows.at(-1)?.row ?? 0;
  const own = columns
    .filter(({ meaning }) => meaning?.scope === null && meaning.id !== "name")
    .map((column) => ({
      column,
      id: column.meaning?.id ?? "",
      cellAt: cellsWithMerged(grid, column.position, top, bottom),
    }));
  const kinds = own.filter(({ id }) => id === "type" || id === "stage");
  const saysKind = (row: number): boolean =>
    kinds.some(({ cellAt }) => {
      const cell = cellAt(row);
      return !isBlank(cell) && !absenceWords.has(halfWidth(textOf(cell)));
    });
  return rows.map((row) => {
    const identity: Draft = { name: row.label, ...defaults.constants };
    for (const { column, id, cellAt } of own) readInto(identity, id, column, cellAt(row.row), row.row, grid, findings);
    if (identity.type === undefined && identity.stage === undefined && typeOfNoStage(identity.name) !== undefined)
      guessFromName(identity, row.row, columns, grid, findings);
    settleStage(identity, row.stage, defaults);
    if (contradictsName(identity)) flagName(identity, row.row, own, grid, findings);
    if (!saysKind(row.row) && identity.type === undefined && identity.stage === undefined && !defaults.byStage)
      guessFromName(identity, row.row, columns, grid, findings);
    return identity;
  });
}

/** Whether type and name share no stage: a 初级中学 that is said to be a 小学. */
const contradictsName = ({ name, type }: Draft): boolean => {
  if (type === undefined) return false;
  const guess = categoriesOfName(name);
  if (guess.type === type || (guess.type === undefined && guess.stage === undefined)) return false;
  const stages = guess.stage === undefined ? stagesOfType[guess.type as SchoolType] : [guess.stage];
  const own = stagesOfType[type];
  return own.length > 0 && !stages.some((stage) => own.includes(stage));
};

const flagName = (
  { name }: Draft,
  row: number,
  own: readonly { readonly column: UsedColumn; readonly id: string; readonly cellAt: (row: number) => Cell }[],
  grid: Grid,
  findings: Findings,
): void => {
  const type = own.find(({ id }) => id === "type");
  if (type === undefined) return;
  const text = textOf(type.cellAt(row)).slice(0, 24);
  findings.addAlike(
    warningAt("typeAgainstName", cellOf(grid, row, type.column.position), { name, text }),
    type.column.reading.column,
  );
};

const readInto = (
  identity: Draft,
  id: string,
  { position, reading }: UsedColumn,
  cell: Cell,
  row: number,
  grid: Grid,
  findings: Findings,
): void => {
  if (isBlank(cell)) return;
  const text = cleanName(textOf(cell));
  if (id === "code" || id === "township" || id === "campusOf") {
    if (text !== "" && !absenceWords.has(halfWidth(text))) identity[id] = text;
    return;
  }
  const { value, assumed } = readCategory(id, text);
  if (value === null) {
    if (!absenceWords.has(halfWidth(text)) || id === "counted")
      findings.addAlike(
        warningAt("categoryUnknown", cellOf(grid, row, position), { path: id, text: text.slice(0, 24) }),
        reading.column,
      );
    return;
  }
  Object.assign(identity, value);
  if (assumed) findings.addAlike(noteAt("ownerAssumed", cellOf(grid, row, position), { text }), reading.column);
};

/** The stage of a row: its own column, its name, a heading above it, the title; as far as its type runs that stage. */
const settleStage = (identity: Draft, heading: Stage | undefined, { surroundings, byStage }: RowDefaults): void => {
  const named = stageInName(identity.name);
  if (identity.stage === undefined && named !== undefined) identity.stage = named;
  if (identity.type === undefined && surroundings.type !== undefined && identity.stage === undefined)
    identity.type = surroundings.type;
  if (identity.stage === undefined && !byStage) {
    const stage = heading ?? surroundings.stage;
    if (stage !== undefined && (identity.type === undefined || stagesOfType[identity.type].includes(stage)))
      identity.stage = stage;
  }
};

const guessFromName = (
  identity: Draft,
  row: number,
  columns: readonly UsedColumn[],
  grid: Grid,
  findings: Findings,
): void => {
  const guess = categoriesOfName(identity.name);
  if (guess.type === undefined && guess.stage === undefined) return;
  Object.assign(identity, guess);
  const position = columns.find(({ meaning }) => meaning?.id === "name")?.position ?? 0;
  const make = guess.stage === undefined ? noteAt : warningAt;
  findings.addAlike(
    make(guess.stage === undefined ? "typeFromName" : "stageFromName", cellOf(grid, row, position), {
      text: identity.name,
    }),
    "name",
  );
};
