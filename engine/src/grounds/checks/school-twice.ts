// No name and no code stands twice in one stage, unless code and township both tell the two apart.
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

/** Namesakes in different townships, each with its own code and township. */
const toldApart = (group: readonly SchoolResult[]): boolean => {
  const distinct = (values: readonly (string | undefined)[]): boolean =>
    !values.includes(undefined) && new Set(values).size === values.length;
  return distinct(group.map(({ code }) => code)) && distinct(group.map(({ township }) => township));
};
