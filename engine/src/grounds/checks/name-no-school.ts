// Every school has a name like a school's, or a code or type in its own row.
import type { SchoolResult } from "../../assessment/index.js";
import { hasPlace } from "../../schools/index.js";
import type { GroundCheck } from "../ground.js";
import type { NameKind } from "../names.js";
import { nameKind } from "../names.js";
import { eachStage, nameCell } from "../stages.js";

export const nameNoSchool: GroundCheck = {
  code: "nameNoSchool",
  find: (input) =>
    eachStage(input, (stage, { schools }) => {
      const odd = schools.filter((school) => !isVouched(school, nameKind(school.name)));
      return odd.length === 0
        ? []
        : [
            {
              stage,
              subject: odd.map(({ name }) => name).join("|"),
              params: { stage, count: odd.length, schools: odd.slice(0, 8).map(({ name }) => name) },
              cells: odd.map(nameCell),
            },
          ];
    }),
};

/** A code, or a type in the row itself and not in a title or a setting; a whole kind of schools has a type too. */
const isVouched = ({ code, type, contributors }: SchoolResult, kind: NameKind): boolean => {
  const source = contributors[0]?.source;
  return (
    kind === "school" ||
    code !== undefined ||
    (kind === "other" && type !== undefined && (source === undefined || hasPlace(source, "type")))
  );
};
