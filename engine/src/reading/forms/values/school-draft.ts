// A school's record while it is read from a form: each figure with its cell, and the one error a form can contradict itself with.
import type { Where } from "../../../diagnostics/index.js";
import { errorAt, warningAt } from "../../../diagnostics/index.js";
import type { Quantity, RecordSource, SchoolRecord, Stage } from "../../../schools/index.js";
import { isFigure, stagesOfType } from "../../../schools/index.js";
import type { Findings } from "../../cells/index.js";
import { categoriesOfName, stageInName, typeOfNoStage } from "../../cells/index.js";
import { scopeOf } from "../../headers/index.js";
import type { FormIdentity } from "../form-identity.js";

/** A figure as it was read. */
export interface TakenFigure {
  readonly path: string;
  readonly value: Quantity;
  readonly where: Where;
  /** The label it was found by. */
  readonly label: string;
  /** How sure it is that the label means the path. */
  readonly confidence: number;
}

/** Labels so far apart in sureness are no equals: the surer one has the figure. */
const surerBy = 0.04;

/**
 * One figure for each path. A blank place gives way to a figure. Two labels of one meaning with different figures are an error that
 * names both cells, and neither is used; where one label is surer, it is used, and the other is told.
 */
export function settleFigures(taken: readonly TakenFigure[], findings: Findings): ReadonlyMap<string, TakenFigure> {
  const settled = new Map<string, TakenFigure>();
  for (const each of taken) {
    const before = settled.get(each.path);
    if (before === undefined || (!isFigure(before.value) && isFigure(each.value))) {
      settled.set(each.path, each);
      continue;
    }
    if (!isFigure(each.value) || before.value === each.value) continue;
    const surer = before.confidence >= each.confidence ? before : each;
    const other = surer === before ? each : before;
    const params = {
      path: each.path,
      label: surer.label,
      other: other.label,
      first: placeText(before.where),
      second: placeText(each.where),
      value: String(before.value),
      otherValue: String(each.value),
    };
    if (before.value === "unreadable") continue;
    if (surer.confidence - other.confidence >= surerBy) {
      settled.set(each.path, surer);
      findings.add(warningAt("formLabelTaken", other.where, params));
    } else {
      settled.set(each.path, { ...before, value: "unreadable" });
      findings.add(errorAt("formFigureTwice", each.where, params));
    }
  }
  return settled;
}

const placeText = ({ sheet, cell }: Where): string => [sheet, cell].filter(Boolean).join(" ");

/** What a record is made of. */
export interface DraftParts {
  readonly identity: FormIdentity;
  readonly figures: ReadonlyMap<string, TakenFigure>;
  readonly year?: number;
  /** What the title says of all figures. */
  readonly title: { readonly stage?: Stage; readonly type?: SchoolRecord["type"] };
  readonly file?: string;
  readonly sheet: string;
}

/** Makes a record, tells what was left blank, and settles stage and type as a table's row does. */
export function recordOf(
  { identity, figures, year, title, file, sheet }: DraftParts,
  findings: Findings,
): SchoolRecord {
  const scopes: Record<string, Record<string, Quantity>> = {};
  const cells: Record<string, Where> = { ...identity.cells };
  for (const { path, value, where } of figures.values()) {
    const [scope = "whole", id = path] = path.includes(".") ? path.split(/\.(.*)/s) : ["whole", path];
    (scopes[scope] ??= {})[id] = value;
    cells[path] = where;
  }
  const byStage = Object.keys(scopes).some((scope) => scope !== "whole");
  const kind = kindOf(identity, title, byStage, findings);
  const source: RecordSource = { ...(file !== undefined && { file }), sheet, cells };
  const own = year ?? identity.values.year;
  const record = { ...identity.values, ...kind, ...(own !== undefined && { year: own }), ...scopes, source };
  tellBlanks(record, figures, findings);
  return record;
}

const kindOf = (
  { values, cells }: FormIdentity,
  title: DraftParts["title"],
  byStage: boolean,
  findings: Findings,
): Pick<SchoolRecord, "type" | "stage"> => {
  const said = values.type !== undefined || values.stage !== undefined;
  let { type, stage } = values;
  stage ??= stageInName(values.name);
  if (type === undefined && stage === undefined) type = typeOfNoStage(values.name) ?? title.type;
  if (stage === undefined && !byStage && title.stage !== undefined)
    if (type === undefined || stagesOfType[type].includes(title.stage)) stage = title.stage;
  if (!said && type === undefined && stage === undefined && !byStage) {
    const guess = categoriesOfName(values.name);
    ({ type, stage } = { type: guess.type, stage: guess.stage });
    const code = stage === undefined ? "typeFromName" : "stageFromName";
    if (type !== undefined || stage !== undefined)
      findings.add({
        ...warningAt(code, cells["name"] ?? {}, { text: values.name }),
        severity: stage === undefined ? "note" : "warning",
      });
  }
  return { ...(type !== undefined && { type }), ...(stage !== undefined && { stage }) };
};

/** Blank places where a figure was to be expected, in one sentence: those of a stage only where the school has that stage. */
const tellBlanks = (record: SchoolRecord, figures: ReadonlyMap<string, TakenFigure>, findings: Findings): void => {
  const blank = [...figures.values()].filter(({ value, path }) => value === "missing" && expects(record, path));
  const first = blank[0];
  if (first === undefined) return;
  findings.add(
    warningAt("formBlanks", first.where, {
      school: record.name,
      count: blank.length,
      paths: blank.slice(0, 12).map(({ path }) => path),
      cells: blank.slice(0, 12).map(({ where }) => where.cell ?? ""),
    }),
  );
};

const expects = (record: SchoolRecord, path: string): boolean => {
  const scope = scopeOf(path);
  if (scope === null || scope === "whole") return true;
  if (record.stage !== undefined) return record.stage === scope;
  const pupils = record[scope]?.["pupils"];
  if (isFigure(pupils)) return pupils > 0;
  return record.type !== undefined && stagesOfType[record.type].includes(scope);
};
