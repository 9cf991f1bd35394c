// Exchange against eligible teachers, and where the three-year cycle stands by a list of teachers.
import type { Where } from "../../diagnostics/index.js";
import { countableEntries } from "../countable-entries.js";
import type { CommunitySchool, SchoolFigure } from "../community.js";
import { exchangeRates, nationalExchange, type ExchangeMinimums, type ExchangeRates } from "../exchange-rates.js";
import type { LedgerEntry } from "../ledger.js";
import { entryWhere } from "../ledger.js";
import { rotationOf, usualRotation, type Rotation, type RotationRule, type RotationTeacher } from "../rotation.js";
import type { Figure } from "./figure.js";
import { placesOf, sumKnown } from "./figure.js";

/** A teacher of a list. */
export interface ListedTeacher extends RotationTeacher {
  readonly school?: string;
  readonly where?: Where;
}

/** Where the cycle stands, and its years. */
export interface CycleReport extends Rotation {
  readonly firstYear: number;
  readonly currentYear: number;
  readonly rule: RotationRule;
  readonly cells: readonly Where[];
}

/** Teachers exchanged, of those eligible; null for the cycle where no list says in which years teachers went. */
export interface ExchangeReport extends ExchangeRates {
  readonly exchanged: Figure;
  readonly eligible: Figure;
  readonly exchangedBackbone: Figure;
  readonly cycle: CycleReport | null;
}

/** The figures of a county that the schools do not give one by one. */
export type CountyFigures = Readonly<Partial<Record<SchoolFigure, Figure>>>;

/** What exchange is told from. */
export interface ExchangeInput {
  readonly ledger: readonly LedgerEntry[];
  readonly schools: readonly CommunitySchool[];
  readonly county: CountyFigures;
  readonly teachers: readonly ListedTeacher[];
  readonly date?: string;
  readonly minimums?: ExchangeMinimums;
  readonly rule?: RotationRule;
}

/** Exchange (交流轮岗): heads of the ledger, or else of the schools' own figures, against those eligible. */
export function exchangeReport(input: ExchangeInput): ExchangeReport {
  const { ledger, schools, county, minimums = nationalExchange } = input;
  const figure = (id: SchoolFigure): Figure => county[id] ?? ofSchools(schools, id);
  const went = countableEntries(ledger).filter(({ type, unit }) => type === "exchangeTeacher" && unit === "heads");
  const exchanged: Figure =
    went.length === 0
      ? figure("exchangedTeachers")
      : {
          value: sumKnown(went.map(({ quantity }) => quantity)),
          cells: placesOf(went.map((entry) => entryWhere(entry, "quantity"))),
        };
  const [eligible, exchangedBackbone] = [figure("eligibleTeachers"), figure("exchangedBackboneTeachers")];
  const rates = exchangeRates(
    { eligible: eligible.value, exchanged: exchanged.value, exchangedBackbone: exchangedBackbone.value },
    minimums,
  );
  return { ...rates, exchanged, eligible, exchangedBackbone, cycle: cycleOf(input) };
}

/** The sum over all schools; null as soon as one does not say. */
const ofSchools = (schools: readonly CommunitySchool[], id: SchoolFigure): Figure => {
  const values = schools.map((school) => school[id] ?? null);
  return {
    value: values.includes(null) ? null : sumKnown(values),
    cells: placesOf(schools.map(({ cells }) => cells?.[id])),
  };
};

/** The cycle that the last year of the list, or the date, lies in; cycles are counted from the first year of the list. */
function cycleOf({ teachers, date, rule = usualRotation }: ExchangeInput): CycleReport | null {
  const years = teachers.flatMap((teacher) => teacher.years);
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const currentYear = date === undefined ? Math.max(...years) : Math.max(first, Number(date.slice(0, 4)));
  const firstYear = currentYear - ((currentYear - first) % rule.length);
  return {
    ...rotationOf(teachers, firstYear, currentYear, rule),
    firstYear,
    currentYear,
    rule,
    cells: placesOf(teachers.map(({ where }) => where)),
  };
}
