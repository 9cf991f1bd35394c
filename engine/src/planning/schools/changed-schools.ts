// What is decided of schools before anything is added: closed ones, built ones, and the pupils of the year that is planned for.
import type { SchoolRecord } from "../../schools/index.js";
import { isNamed } from "../is-named.js";
import type { PlanOptions } from "../options.js";
import { withPupils } from "../pupils/with-pupils.js";

/** The records to plan on. */
export interface ChangedSchools {
  readonly schools: readonly SchoolRecord[];
  /** Named in the choices, and in no record. */
  readonly unknown: readonly string[];
  /** Schools without a forecast of the year: they keep the pupils that they have. */
  readonly withoutForecast: readonly string[];
}

/** The records as the plan takes them: schools closed and built, and, where a year is planned for, its pupils. */
export function changedSchools(schools: readonly SchoolRecord[], options: PlanOptions): ChangedSchools {
  const { close = [], build = [], fixed = [], forbidden = [], pupils = [], year } = options;
  const standing = [...schools.flatMap((record) => closedRecord(record, close)), ...build];
  const named = [...close.flatMap(({ school, into }) => [school, into]), ...fixed]
    .concat(forbidden.flatMap(({ from, to }) => [from, to]))
    .concat(pupils.map(({ school }) => school))
    .filter((name) => name !== undefined);
  const all = [...schools, ...build];
  const unknown = [...new Set(named)].filter((name) => !all.some((record) => isNamed(record, name)));
  if (year === undefined || pupils.length === 0) return { schools: standing, unknown, withoutForecast: [] };
  const { schools: ofYear, kept } = withPupils(standing, pupils, year);
  return { schools: ofYear, unknown, withoutForecast: kept };
}

/** A closed school: counted with the one it goes into, as a campus that is no school of its own; else gone. */
function closedRecord(record: SchoolRecord, close: NonNullable<PlanOptions["close"]>): readonly SchoolRecord[] {
  const closed = close.find(({ school }) => isNamed(record, school));
  if (closed === undefined) return [record];
  if (closed.into === undefined) return [];
  const { type, ...rest } = record;
  return [
    {
      ...rest,
      // A teaching point has rules of its own by its size; what is closed is merged whatever it was.
      ...(type !== undefined && { type: type === "teachingPoint" ? "primary" : type }),
      counted: false,
      campusOf: closed.into,
    },
  ];
}
