// Figures of a school in one stage or in the compulsory stages together, each with its cells; unknown where a part is.
import type { Where } from "../../diagnostics/index.js";
import type { CompulsoryStage, QuantityId, SchoolRecord, Stage } from "../../schools/index.js";
import { compulsoryStages, isFigure, stagesOfType, whereOf } from "../../schools/index.js";

/** A figure, or null where it is not known, with the cells that it stands in. */
export interface KnownFigure {
  readonly value: number | null;
  readonly cells: readonly Where[];
}

/** The rows of one school. */
export interface SchoolRows {
  readonly records: readonly SchoolRecord[];
}

const unknown: KnownFigure = { value: null, cells: [] };

const allStages: readonly Stage[] = [...compulsoryStages, "senior"];
const none: readonly Stage[] = [];
const alone: Readonly<Record<Stage, readonly Stage[]>> = {
  primary: ["primary"],
  junior: ["junior"],
  senior: ["senior"],
};

/** The stages that a row has pupils in, as far as it says. */
export function stagesOf(record: SchoolRecord): readonly Stage[] {
  const { stage, type } = record;
  if (stage !== undefined) return alone[stage];
  const own = type === undefined ? none : stagesOfType[type];
  if (record.primary === undefined && record.junior === undefined && record.senior === undefined) return own;
  const given = allStages.filter((each) => isFigure(record[each]?.["pupils"]));
  return given.length === 0
    ? own
    : allStages.filter((each) =>
        given.includes(each) ? record[each]?.["pupils"] !== 0 : own.length > 1 && own.includes(each),
      );
}

/** The figure of a row under one of its headings. */
export const figureAt = (record: SchoolRecord, scope: Stage | "whole", id: QuantityId): KnownFigure => {
  const value = record[scope]?.[id];
  return isFigure(value) ? { value, cells: [whereOf(record.source, `${scope}.${id}`)] } : unknown;
};

/** A row's figure of one stage: its own, or that of the whole school where the school has no other stage. */
export const ofStage = (record: SchoolRecord, stage: Stage, id: QuantityId): KnownFigure => {
  const own = figureAt(record, stage, id);
  return own.value === null && stagesOf(record).length === 1 ? figureAt(record, "whole", id) : own;
};

/** The figure of a row in its compulsory stages: their sum, or that of the whole school where it has no other stage. */
const compulsory = (record: SchoolRecord, id: QuantityId): KnownFigure => {
  const stages = stagesOf(record);
  const parts = sumOf(
    compulsoryStages.filter((stage) => stages.includes(stage)).map((stage) => ofStage(record, stage, id)),
  );
  return parts.value === null && !stages.includes("senior") ? figureAt(record, "whole", id) : parts;
};

/** The figure of a row whatever its stages: that of the whole school, or the sum of its stages. */
const ofAll = (record: SchoolRecord, id: QuantityId): KnownFigure => {
  const whole = figureAt(record, "whole", id);
  return whole.value !== null ? whole : sumOf(stagesOf(record).map((stage) => ofStage(record, stage, id)));
};

/** The sum of figures that are all known; nothing of nothing is not known. */
export const sumOf = (figures: readonly KnownFigure[]): KnownFigure => {
  const [first] = figures;
  if (first === undefined) return unknown;
  if (figures.length === 1) return first;
  return {
    value: figures.some(({ value }) => value === null)
      ? null
      : figures.reduce((sum, { value }) => sum + (value ?? 0), 0),
    cells: figures.flatMap(({ cells }) => cells),
  };
};

/** One figure over another; null where one is not known, or the other is 0. */
export const ratio = (part: KnownFigure, whole: KnownFigure): number | null =>
  part.value === null || whole.value === null || whole.value === 0 ? null : part.value / whole.value;

/** A school's figure in its compulsory stages. */
export const compulsoryFigure = ({ records }: SchoolRows, id: QuantityId): KnownFigure =>
  sumOf(records.map((record) => compulsory(record, id)));

/** A school's figure whatever its stages. */
export const schoolFigure = ({ records }: SchoolRows, id: QuantityId): KnownFigure =>
  sumOf(records.map((record) => ofAll(record, id)));

/** The rows of a school that have pupils in a stage, and those that do not say in which. */
export const recordsIn = ({ records }: SchoolRows, stage: CompulsoryStage): readonly SchoolRecord[] =>
  records.filter((record) => {
    const stages = stagesOf(record);
    return stages.length === 0 || stages.includes(stage);
  });
