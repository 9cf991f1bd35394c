// The columns of the flat table that statements read: who a school is, its figures for the whole school and by stage.
import type { WithOwn } from "../../indicators/index.js";
import { indicators } from "../../indicators/index.js";
import type {
  CompulsoryStage,
  Field,
  FigureId,
  IdentityId,
  QuantityId,
  SchoolRecord,
  Unit,
} from "../../schools/index.js";
import { compulsoryStages, emisPlaces, isCountable, isFigure, quantityFields } from "../../schools/index.js";
import { nationalQuality2017 } from "../../standards/index.js";
import { columnName } from "../column-name.js";

/** The parts of a record that a figure stands in. */
export type Section = "whole" | "primary" | "junior" | "senior";

/** A column of the flat table. */
export interface TableColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "double";
  readonly unit: Unit;
  /** The field whose value it holds or whose absence it explains; none for what only the table has. */
  readonly field: IdentityId | FigureId | null;
  /** For figures: of the whole school or of one stage. */
  readonly section: Section | null;
  /** Whether it says why a figure is not there, and not the figure. */
  readonly explains: boolean;
  /** Where the state's yearly statistics keep it. */
  readonly emis: string | null;
  /** What a record gives it; null is a blank. */
  readonly read: (record: SchoolRecord) => string | number | null;
}

/** The name of a figure's column. */
export const figureColumn = (section: Section, id: FigureId): string => `${section}_${columnName(id)}`;

/** The name of the column that says why a figure of a stage is not there. */
export const absenceColumn = (stage: CompulsoryStage, id: FigureId): string => `${figureColumn(stage, id)}_absent`;

const identity = (
  name: string,
  type: TableColumn["type"],
  field: IdentityId,
  read: TableColumn["read"],
): TableColumn => ({ name, type, unit: "none", field, section: null, explains: false, emis: placeOf(field), read });

const placeOf = (id: string): string | null => emisPlaces[id as QuantityId] ?? null;

const key = (name: string, type: TableColumn["type"]): TableColumn => ({
  ...{ name, type, unit: "none", field: null, section: null, explains: false, emis: null },
  read: () => null,
});

/** The key of a row: its county, and its number in the table. */
export const keyColumns: readonly TableColumn[] = [key("county", "text"), key("row_id", "integer")];

/** The last column: blank, but in a file of the command, where it holds the mark by which the command knows its own file. */
const markColumn = key("written_by", "text");

const whoColumns: readonly TableColumn[] = [
  identity("school", "text", "name", ({ name }) => name),
  identity("code", "text", "code", ({ code }) => code ?? null),
  identity("type", "text", "type", ({ type }) => type ?? null),
  identity("owner", "text", "owner", ({ owner }) => owner ?? null),
  identity("locale", "text", "locale", ({ locale }) => locale ?? null),
  identity("township", "text", "township", ({ township }) => township ?? null),
  identity("campus_of", "text", "campusOf", ({ campusOf }) => campusOf ?? null),
  identity("counted", "integer", "counted", ({ counted }) => (counted === undefined ? null : Number(counted))),
  identity("school_year", "integer", "year", ({ year }) => year ?? null),
  identity("year_built", "integer", "yearBuilt", ({ yearBuilt }) => yearBuilt ?? null),
  identity("stage", "text", "stage", ({ stage }) => stage ?? null),
];

const figuresOf = ({ id, unit, byStage }: Field & { readonly id: FigureId }): readonly TableColumn[] => {
  const sections: readonly Section[] = byStage ? ["whole", ...compulsoryStages] : ["whole"];
  // Of the upper stage only its pupils decide anything: undivided figures are divided by them.
  return (id === "pupils" ? [...sections, "senior" as const] : sections).map((section) => ({
    name: figureColumn(section, id),
    type: "double",
    unit,
    field: id,
    section,
    explains: false,
    emis: placeOf(id),
    read: (record) => {
      const figure = record[section]?.[id];
      return isFigure(figure) ? figure : null;
    },
  }));
};

/** Why a figure is not there decides only where a numerator can do without it: a blank is NULL, and stays missing. */
const absencesOf = (id: FigureId): readonly TableColumn[] =>
  compulsoryStages.map((stage) => ({
    name: absenceColumn(stage, id),
    type: "text",
    unit: "none",
    field: id,
    section: stage,
    explains: true,
    emis: null,
    read: ({ whole, [stage]: own }) => {
      const [ofStage, ofWhole] = [own?.[id], whole?.[id]];
      if ([ofStage, ofWhole].some((each) => isFigure(each) && isCountable(each))) return null;
      const absence = ofStage ?? ofWhole ?? "noColumn";
      return absence === "noColumn" || absence === "notApplicable" ? absence : null;
    },
  }));

/** The figures that some numerator can do without, or that hold such a figure: built in, and of a standard's own. */
function withAbsence({ own }: WithOwn): readonly FigureId[] {
  const formulas = [
    ...[...indicators, ...(own?.indicators ?? [])].map((each) => each.formulas),
    ...nationalQuality2017.indicators.flatMap((each) => each.formulas ?? []),
  ];
  const found = formulas.flatMap(({ primary, junior }) =>
    [...primary, ...junior]
      .flat()
      .flatMap(({ quantity, optional, within }) => [
        ...(optional ? [quantity] : []),
        ...(within === undefined ? [] : [within]),
      ]),
  );
  return [...new Set(found)];
}

/**
 * The columns of the flat table of schools (学校平表的列), in their order, for the built-in fields and those of a standard's own.
 *
 * Rule: names by `columnName`; the order is that of the fields.
 * `county` and `row_id` come first and are the key of a row; then who the school is; then each figure of the whole school (`whole_books`),
 * of its primary and of its junior stage (`primary_books`, `junior_books`), and `senior_pupils`; then, for figures that a numerator can do
 * without, why there is none (`primary_indoor_sports_area_absent`: `noColumn`, `notApplicable`, or NULL for a blank that is missing); `written_by`
 * is last, and blank but in files of the command.
 * Units: persons, m², yuan, volumes and so on, as `unit` says: no 万元 and no 亩. Zeros: values. Missing: NULL, never 0.
 * None: there is always a list. Errors: none thrown. Source: the fields of `@junheng/engine/schools`, with their place in the statistics.
 *
 * @example
 * tableColumns({}).find(({ name }) => name === "primary_books")?.unit // => "volume"
 */
export const tableColumns = (source: WithOwn): readonly TableColumn[] => [
  ...whoColumns,
  ...quantityFields.flatMap(figuresOf),
  ...(source.own?.fields ?? []).flatMap(figuresOf),
  ...withAbsence(source).flatMap(absencesOf),
  markColumn,
];
