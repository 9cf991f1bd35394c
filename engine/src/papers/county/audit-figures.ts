// The figures that each school's indicators were computed of, brought together by the columns they stand in.
import { traceSchoolIndicator, type TraceInput } from "../../assessment/index.js";
import type { Where } from "../../diagnostics/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { placeOf } from "../../words/index.js";
import type { Reported } from "./chapter.js";

/** A school's figures, each of them as one or more inputs, by its id. */
export interface AuditRow {
  readonly name: string;
  readonly figures: ReadonlyMap<string, readonly TraceInput[]>;
  /** The sheet and the row that most of them stand in; empty where none is known. */
  readonly sheet: string;
  readonly row: string;
}

/** Schools whose figures stand in the same columns. */
export interface AuditGroup {
  /** The columns of each figure, by its id; empty where none is known. */
  readonly letters: ReadonlyMap<string, string>;
  readonly rows: readonly AuditRow[];
}

/** Joins what is added up: columns of a heading, figures of a cell. */
export const plus = "＋";

/** The groups of a stage. A figure that a school lacks parts it from no group. */
export function auditGroups(reported: Reported, stage: CompulsoryStage): readonly AuditGroup[] {
  const groups: { readonly letters: Map<string, string>; readonly rows: AuditRow[] }[] = [];
  for (const row of rowsOf(reported, stage)) {
    const own = new Map([...row.figures].map(([id, inputs]) => [id, inputs.map(lettersOf).join(plus)]));
    const fits = groups.find(({ letters }) => [...own].every(([id, text]) => (letters.get(id) ?? text) === text));
    const group = fits ?? { letters: new Map<string, string>(), rows: [] };
    if (fits === undefined) groups.push(group);
    for (const [id, text] of own) group.letters.set(id, text);
    group.rows.push(row);
  }
  return groups;
}

const rowsOf = ({ judged, standard, locale }: Reported, stage: CompulsoryStage): readonly AuditRow[] =>
  (judged.assessment.stages[stage]?.schools ?? []).map(({ name }, school) => {
    const figures = new Map<string, TraceInput[]>();
    for (const { id } of standard.indicators)
      for (const input of traceSchoolIndicator(judged.assessment, standard, stage, school, id).inputs) {
        const known = figures.get(input.quantity) ?? [];
        if (!known.some((each) => isSame(each, input))) figures.set(input.quantity, [...known, input]);
      }
    const all = [...figures.values()].flat();
    return {
      name,
      figures,
      sheet: mostOften(all.map(({ where }) => sheetOf(where, locale))),
      row: mostOften(all.map(({ where }) => /^[A-Z]+(\d+)$/.exec(where?.cell ?? "")?.[1] ?? "")),
    };
  });

/** Several indicators are made of one figure. */
const isSame = (one: TraceInput, other: TraceInput): boolean =>
  one.school === other.school && one.where?.cell === other.where?.cell && one.value === other.value;

const lettersOf = ({ where }: TraceInput): string => /^[A-Z]+/.exec(where?.cell ?? "")?.[0] ?? "";

/** A sheet in words, with its file. */
export const sheetOf = (where: Where | undefined, locale: Reported["locale"]): string =>
  placeOf({ ...where, cell: "" }, locale);

/** What is there most often, of equals the first; an empty text where there is nothing. */
export const mostOften = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((best, each) => (each[1] > best[1] ? each : best), ["", 0])[0];
};
