// No name, no code and no set of figures stands twice in one stage; namesakes in different townships are different schools.
import type { SchoolResult } from "../../assessment/index.js";
import { keyOf } from "../../reading/cells/index.js";
import type { GroundCheck } from "../ground.js";
import { eachStage, nameCell } from "../stages.js";

export const schoolTwice: GroundCheck = {
  code: "schoolTwice",
  find: (input) =>
    eachStage(input, (stage, { schools }) =>
      [
        ...groups(schools, ({ name }) => keyOf(name)).filter((group) => !toldApart(group)),
        ...groups(schools, ({ code }) => keyOf(code ?? "")),
        ...groups(schools, figuresKey),
      ]
        .filter((group, index, all) => all.findIndex((other) => other[0] === group[0]) === index)
        .map((group) => ({
          stage,
          subject: group.map(({ name, code }) => `${name} ${code ?? ""}`).join("|"),
          params: { stage, count: group.length, schools: group.map(({ name }) => name).slice(0, 8) },
          cells: group.map(nameCell),
        })),
    ),
};

/** So many figures, and some of them large, do not agree by chance in two schools. */
const minFigures = 5;
const largeFigure = 100;
const minLarge = 3;

/** All figures of a school in one text; empty where they are too few or too small to tell schools apart. */
const figuresKey = ({ contributors: [first] }: SchoolResult): string => {
  const figures = Object.entries(first?.figures ?? {}).filter(([, value]) => value !== 0);
  const large = figures.filter(([, value]) => value >= largeFigure);
  return figures.length < minFigures || large.length < minLarge ? "" : JSON.stringify(figures);
};

const groups = (
  schools: readonly SchoolResult[],
  key: (school: SchoolResult) => string,
): readonly (readonly SchoolResult[])[] => {
  const found = new Map<string, SchoolResult[]>();
  for (const school of schools) {
    const own = key(school);
    const group = found.get(own);
    if (own === "") continue;
    if (group === undefined) found.set(own, [school]);
    else group.push(school);
  }
  return [...found.values()].filter(({ length }) => length > 1);
};

/** Namesakes of which each lies in a township of its own. */
const toldApart = (group: readonly SchoolResult[]): boolean => {
  const townships = group.map(({ township }) => township);
  return !townships.includes(undefined) && new Set(townships).size === townships.length;
};
