// A school that is not there yet, made after one that is.
import type { Quantities, SchoolRecord } from "../../schools/index.js";
import { fieldOf, isFigure } from "../../schools/index.js";
import { isNamed } from "../is-named.js";

/** A school to build: its name, its pupils, and the school that it is to be like. */
export interface BuiltSchool {
  readonly name: string;
  readonly pupils: number;
  readonly like: string;
}

/** Of these a school with half the pupils has half. */
const growing: ReadonlySet<string> = new Set(["person", "class", "squareMetre", "yuan", "set", "volume", "room"]);

/**
 * The records of a school to build (新建学校): as an existing one has it, in proportion to its pupils, in whole units, so that it can be planned with
 * the others (`build`).
 *
 * Figure = figure of the other × pupils / its pupils, rounded. Shapes: a record for each that the other has. Units: the fields'. Zeros: a
 * school for no pupils has nothing. Missing: what the other lacks is lacking; figures that are per pupil stay as they are. None: no record
 * where there is no such school, or it has no pupils. Errors: none. Source: our own; what it will really have can be given by `build`.
 *
 * @example
 * schoolLike([{ name: "一小", whole: { pupils: 100, books: 900 } }], { name: "新校", pupils: 50, like: "一小" })
 * // => [{ name: "新校", whole: { pupils: 50, books: 450 } }]
 */
export function schoolLike(
  schools: readonly SchoolRecord[],
  { name, pupils, like }: BuiltSchool,
): readonly SchoolRecord[] {
  const models = schools.filter((record) => isNamed(record, like));
  const part = pupils / models.reduce((sum, record) => sum + pupilsOf(record), 0);
  if (!Number.isFinite(part)) return [];
  return models.map((record) => {
    const { code: _code, campusOf: _campus, source: _source, yearBuilt: _built, ...own } = record;
    const scaled = parts.flatMap((key) => {
      const figures = record[key];
      return figures === undefined ? [] : [[key, scaledBy(figures, part)] as const];
    });
    return { ...own, name, ...Object.fromEntries(scaled) };
  });
}

const parts = ["whole", "primary", "junior", "senior"] as const;

const pupilsOf = (record: SchoolRecord): number => {
  const ofStages = parts.slice(1).reduce((sum, key) => sum + figureOf(record[key]), 0);
  return ofStages > 0 ? ofStages : figureOf(record.whole);
};

const figureOf = (figures: Quantities | undefined): number => {
  const pupils = figures?.["pupils"];
  return isFigure(pupils) ? pupils : 0;
};

const scaledBy = (figures: Quantities, part: number): Quantities =>
  Object.fromEntries(
    Object.entries(figures).map(([id, figure]) =>
      isFigure(figure) && growing.has(fieldOf(id)?.unit ?? "") ? [id, Math.round(figure * part)] : [id, figure],
    ),
  );
