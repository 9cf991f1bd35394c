// Figures of a record by path, with or without a stage, and what can be computed with them.
import type { DiagnosticParams } from "../diagnostics/index.js";
import type { Quantity, SchoolRecord, Stage } from "../schools/index.js";
import { isFigure, stagesOfType, whereOf } from "../schools/index.js";
import type { FieldPath } from "../reading/headers/index.js";
import type { FoundFigure, KeyedSchool } from "./check-finding.js";

/** The part of a record that a figure belongs to. */
export type FigureScope = "whole" | Stage;

export const stageScopes: readonly Stage[] = ["primary", "junior", "senior"];

export const figureScopes: readonly FigureScope[] = ["whole", ...stageScopes];

/** A path taken apart; without a stage it is taken at each. */
export interface FigurePlace {
  readonly scope: FigureScope | null;
  readonly id: string;
}

/** The path that stands for every figure. */
export const everyFigure = "*";

/** Takes a path apart. */
export function placeOfPath(path: FieldPath): FigurePlace {
  const dot = path.indexOf(".");
  const scope = path.slice(0, Math.max(0, dot)) as FigureScope;
  return dot > 0 && figureScopes.includes(scope) ? { scope, id: path.slice(dot + 1) } : { scope: null, id: path };
}

/** The scopes at which paths are looked at: each of a record's; where one of them names a stage, those without speak of the whole. */
export const scopesFor = (places: readonly FigurePlace[]): readonly FigureScope[] =>
  places.every(({ scope }) => scope === null) ? figureScopes : ["whole"];

/** Those of the scopes that a record has figures at. */
export const scopesOn = (record: SchoolRecord, scopes: readonly FigureScope[]): readonly FigureScope[] =>
  scopes.length === 1 ? scopes : (scopesByUse[usedScopes(record)] as readonly FigureScope[]);

const usedScopes = ({ whole, primary, junior, senior }: SchoolRecord): number =>
  (whole ? 1 : 0) + (primary ? 2 : 0) + (junior ? 4 : 0) + (senior ? 8 : 0);

const scopesByUse: readonly (readonly FigureScope[])[] = Array.from({ length: 16 }, (_, used) =>
  figureScopes.filter((_scope, at) => (used & (1 << at)) !== 0),
);

/** The path of a place at a scope. */
export const pathAt = (place: FigurePlace, scope: FigureScope): FieldPath => `${place.scope ?? scope}.${place.id}`;

/** What stands at a place, whatever it is; `missing` where nothing does. */
export const quantityAt = (record: SchoolRecord, place: FigurePlace, scope: FigureScope): Quantity =>
  record[place.scope ?? scope]?.[place.id] ?? "missing";

/** A figure to compute with: none where it is absent, or negative, which is told by itself. */
export function figureAt(record: SchoolRecord, place: FigurePlace, scope: FigureScope): number | null {
  const quantity = record[place.scope ?? scope]?.[place.id];
  return isFigure(quantity) && quantity >= 0 ? quantity : null;
}

/** A figure with the paths it is made of. */
export interface MadeFigure {
  readonly value: number;
  readonly paths: readonly FieldPath[];
}

/** What a figure is divided by; a whole school that gives it by stage alone has their sum, where no stage is lacking. */
export function divisorAt(record: SchoolRecord, place: FigurePlace, scope: FigureScope): MadeFigure | null {
  const own = figureAt(record, place, scope);
  if (own !== null) return { value: own, paths: [pathAt(place, scope)] };
  if ((place.scope ?? scope) !== "whole" || isFigure(record.whole?.[place.id])) return null;
  const stages = stagesGiven(record, place.id);
  const lacking = stagesOf(record).some((stage) => !stages.includes(stage));
  if (stages.length === 0 || lacking) return null;
  const values = stages.map((stage) => figureAt(record, place, stage));
  if (values.includes(null)) return null;
  return {
    value: values.reduce((sum: number, value) => sum + (value ?? 0), 0),
    paths: stages.map((stage) => `${stage}.${place.id}`),
  };
}

/** The stages that a record gives a figure for. */
export const stagesGiven = (record: SchoolRecord, id: string): readonly Stage[] =>
  stageScopes.filter((stage) => isFigure(record[stage]?.[id]));

/** The stages a school runs, as far as its record says: the one of its row, or those of its type. */
export const stagesOf = (record: SchoolRecord): readonly Stage[] => {
  if (record.stage !== undefined) return [record.stage];
  return record.type === undefined ? [] : stagesOfType[record.type];
};

/** The schools a figure is compared with: those of the same stage; schools of several stages with others of their type. */
export function groupOf(record: SchoolRecord, scope: FigureScope): string {
  if (scope !== "whole") return scope;
  if (record.type === "teachingPoint") return record.type;
  const stages = stagesOf(record);
  return (stages.length === 1 ? stages[0] : record.type) ?? "";
}

/** A figure as a finding shows it. */
export const foundFigure = ({ key, record }: KeyedSchool, path: FieldPath): FoundFigure => ({
  school: key,
  path,
  value: quantityAt(record, placeOfPath(path), "whole"),
  where: whereOf(record.source, path),
});

/** A path with what stands there, for the arithmetic of a sentence: `whole.classes=10`. */
export const figureText = (path: FieldPath, value: Quantity): string =>
  typeof value === "number" ? `${path}=${tidy(value)}` : path;

/** A number as it would be written: without the last digits that computing with doubles leaves. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** A value per pupil to read: few digits. */
export const shortened = (value: number): number =>
  Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));

/** The figures of a finding by the ids of their fields, for its sentence. */
export const paramsByField = (figures: readonly FoundFigure[]): DiagnosticParams =>
  Object.fromEntries(
    figures.flatMap(({ path, value }) => (typeof value === "number" ? [[placeOfPath(path).id, tidy(value)]] : [])),
  );
