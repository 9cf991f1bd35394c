// What the schools' own figures say of teachers and money: exchange, certificates, funds for training.
import type { Diagnostic } from "../../diagnostics/index.js";
import { placeRuns } from "../../diagnostics/index.js";
import { checkExchange, exchangeRates } from "../../communities/index.js";
import { formatDecimal } from "../../statistics/index.js";
import type { QuantityId } from "../../schools/index.js";
import type { CountyFact } from "../fact.js";
import type { CountedSchool } from "./counted-school.js";
import { smallestOf } from "./extremes.js";
import { ratio, schoolFigure, sumOf, type KnownFigure } from "./school-figures.js";

/** The shares of teachers over all schools, and the smallest share of funds; figures that contradict each other are told and not used. */
export function factsOfTeachers(schools: readonly CountedSchool[]): {
  readonly facts: readonly CountyFact[];
  readonly findings: readonly Diagnostic[];
} {
  const total = (id: QuantityId): KnownFigure => sumOf(schools.map((school) => schoolFigure(school, id)));
  const [eligible, exchanged, backbone] = [
    total("eligibleTeachers"),
    total("exchangedTeachers"),
    total("exchangedBackboneTeachers"),
  ];
  const figures = { eligible: eligible.value, exchanged: exchanged.value, exchangedBackbone: backbone.value };
  const { rate, backboneShare } = exchangeRates(figures);
  const share = (input: string, part: KnownFigure, whole: KnownFigure, value: number | null): readonly CountyFact[] =>
    value === null || value > 1
      ? []
      : [
          {
            input,
            value: value * 100,
            origin: "schools",
            cells: placeRuns([...part.cells, ...whole.cells]),
            how: {
              code: "shareOverSchools",
              params: {
                all: schools.length,
                part: part.value ?? 0,
                whole: whole.value ?? 0,
                share: formatDecimal(value * 100, 2),
              },
            },
          },
        ];
  const [certified, teachers] = [total("certifiedTeachers"), total("fullTimeTeachers")];
  return {
    facts: [
      ...(eligible.value === null ? [] : [totalFact("eligibleTeachers", eligible, schools.length)]),
      ...share("exchangeShare", exchanged, eligible, rate.share),
      ...share("backboneShare", backbone, exchanged, backboneShare.share),
      ...share("certificateShare", certified, teachers, ratio(certified, teachers)),
      ...trainingShare(schools),
    ],
    findings: checkExchange(figures, placeRuns(exchanged.cells)[0] ?? {}),
  };
}

const totalFact = (input: string, { value, cells }: KnownFigure, all: number): CountyFact => ({
  input,
  value: value ?? 0,
  origin: "schools",
  cells: placeRuns(cells),
  how: { code: "sumOverSchools", params: { all, value: value ?? 0 } },
});

/** The smallest share of a school's public funds that goes to training. */
const trainingShare = (schools: readonly CountedSchool[]): readonly CountyFact[] =>
  smallestOf(
    "lowestTrainingShare",
    schools.map((school) => {
      const [part, whole] = [schoolFigure(school, "trainingFunds"), schoolFigure(school, "publicFunds")];
      const share = ratio(part, whole);
      return {
        name: school.name,
        value: share === null ? null : share * 100,
        cells: share === null ? [] : [...part.cells, ...whole.cells],
      };
    }),
  );
