// What may have been meant, by the county's own table and by last year: the same figure, a decimal point elsewhere, two exchanged.
import { fieldOf } from "../../schools/index.js";
import { placeOfPath, tidy } from "../figures.js";
import { withFigures } from "../with-figures.js";
import type { Candidate, Clues } from "./candidate.js";
import { exchange, figureOf, oneChange } from "./candidate.js";

/** A figure this near to last year's is taken for the same thing a year later. */
const nearLastYear = 0.15;

const isNear = (value: number, before: number): boolean => Math.abs(value - before) <= nearLastYear * before;

/** The county's figure: of several that differ, the one that mends the fault alone, or else all of them together. */
export function fromCounty({ fault, table }: Clues): readonly Candidate[] {
  const { school, check, found } = fault;
  const single = ownPaths(found.figures, school.key).flatMap((path) => {
    const theirs = figureOf(table, path);
    return theirs === null || theirs < 0 || theirs === figureOf(school.record, path)
      ? []
      : [oneChange(school, path, theirs, "proposal.county")];
  });
  const mending = single.filter(({ changes }) => {
    const changed = { key: school.key, record: withFigures(school.record, changes) };
    return check(changed).every(({ at }) => at !== found.at);
  });
  const [first] = single;
  if (mending.length === 1 || first === undefined) return mending;
  return [{ ...first, changes: single.flatMap(({ changes }) => changes) }];
}

/** The decimal point one to three places off: the figure is then the county's, or near last year's, and was not before. */
export const decimalPoint = ({ fault, lastYear, table }: Clues): readonly Candidate[] =>
  ownPaths(fault.found.figures, fault.school.key).flatMap((path) => {
    const own = figureOf(fault.school.record, path);
    if (own === null || own <= 0) return [];
    const [before, theirs] = [figureOf(lastYear, path), figureOf(table, path)];
    return [10, 100, 1000, 0.1, 0.01, 0.001].flatMap((factor) => {
      const to = tidy(own * factor);
      if (fieldOf(placeOfPath(path).id)?.whole === true && !Number.isInteger(to)) return [];
      if (theirs !== null && theirs > 0)
        return to === theirs ? [oneChange(fault.school, path, to, "proposal.decimal", { factor })] : [];
      const evident = before !== null && before > 0 && isNear(to, before) && !isNear(own, before);
      return evident ? [oneChange(fault.school, path, to, "proposal.decimal", { factor, before })] : [];
    });
  });

/** Two figures exchanged: of one stage for the other, or of two columns. Only where the table or last year bears it out. */
export function exchanged(clues: Clues): readonly Candidate[] {
  const { school } = clues.fault;
  const paths = ownPaths(clues.fault.found.figures, school.key);
  return pairsOf(paths).flatMap(([path, other]) => {
    const [a, b] = [figureOf(school.record, path), figureOf(school.record, other)];
    if (a === null || b === null || a === b || a < 0 || b < 0) return [];
    return isBorneOut(clues, path, other, a, b) ? [exchange(school, path, other)] : [];
  });
}

function isBorneOut({ fault, lastYear, table }: Clues, path: string, other: string, a: number, b: number): boolean {
  const { record } = fault.school;
  const [ta, tb] = [figureOf(table, path), figureOf(table, other)];
  if (ta !== null && tb !== null) return ta === b && tb === a;
  const [la, lb] = [figureOf(lastYear, path), figureOf(lastYear, other)];
  if (la !== null && lb !== null && la > 0 && lb > 0)
    return isNear(b, la) && isNear(a, lb) && !(isNear(a, la) && isNear(b, lb));
  return degreesBearOut(record[placeOfPath(path).scope ?? "whole"], placeOfPath(path).id, placeOfPath(other).id, a, b);
}

const degrees = ["doctorTeachers", "masterTeachers", "bachelorTeachers", "associateTeachers", "upperSecondaryTeachers"];

/** Teachers and staff: the teachers by degree add up to what stands under staff. */
function degreesBearOut(
  figures: Readonly<Record<string, unknown>> | undefined,
  id: string,
  otherId: string,
  a: number,
  b: number,
): boolean {
  const given = degrees.map((each) => figures?.[each]).filter((value): value is number => typeof value === "number");
  const sum = given.reduce((total, value) => total + value, 0);
  if (given.length < 2) return false;
  if (id === "fullTimeTeachers" && otherId === "staff") return sum === b;
  return id === "staff" && otherId === "fullTimeTeachers" && sum === a;
}

/** Pairs that are exchanged in practice: two fields of one stage, or one field of two stages. */
const pairsOf = (paths: readonly string[]): readonly (readonly [string, string])[] => {
  const pairs = paths.flatMap((path, index) =>
    paths.slice(index + 1).map((other): readonly [string, string] => [path, other]),
  );
  const turned = paths.flatMap((path): readonly (readonly [string, string])[] => {
    const { scope, id } = placeOfPath(path);
    if (scope === "primary") return [[path, `junior.${id}`]];
    return scope === "junior" ? [[path, `primary.${id}`]] : [];
  });
  return [...pairs, ...turned].filter(([path, other]) => unitOf(path) === unitOf(other));
};

const unitOf = (path: string): string => fieldOf(placeOfPath(path).id)?.unit ?? "none";

/** The paths of a finding's figures that are the school's own, each once. */
export const ownPaths = (
  figures: readonly { readonly school: string; readonly path: string }[],
  key: string,
): readonly string[] => [...new Set(figures.filter(({ school }) => school === key).map(({ path }) => path))];
