// Where the figures behind an indicator stand, and what they are: the columns that went into it.
import type { SchoolResult } from "../assessment/index.js";
import type { Where } from "../diagnostics/index.js";
import type { Formula, IndicatorId, WithOwn } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { figureCell } from "./stages.js";

/** The ways in which a standard makes an indicator in a stage. */
export const formulasOf = (standard: Standard, id: IndicatorId, stage: CompulsoryStage): readonly Formula[] =>
  (standard.indicators.find((each) => each.id === id)?.formulas ?? indicatorIn(id, standard).formulas)[stage];

/** The cells of an indicator's figures, school by school: of its value where the sheet gives it, else of its first figure. */
export const valueCells = (schools: readonly SchoolResult[], id: IndicatorId, source: WithOwn): readonly Where[] =>
  schools.flatMap(({ contributors: [first], indicators }) => {
    if (first === undefined || (indicators[id]?.value ?? null) === null) return [];
    const ids = new Set<string>([id, ...allTerms(id, source)]);
    const path = Object.keys(first.figures).find((each) => ids.has(each.slice(each.indexOf(".") + 1)));
    return [figureCell(first.source, path ?? "name")];
  });

const allTerms = (id: IndicatorId, source: WithOwn): readonly string[] =>
  Object.values(indicatorIn(id, source).formulas).flatMap((formulas) =>
    formulas.flatMap((formula) => formula.map(({ quantity }) => quantity)),
  );

/** Every figure that an assessment by this standard rests on, by the id of its field: pupils, terms and the indicators themselves. */
export const idsUsed = (standard: Standard): ReadonlySet<string> => {
  const known = usedBy.get(standard) ?? idsOf(standard);
  usedBy.set(standard, known);
  return known;
};

const usedBy = new WeakMap<Standard, ReadonlySet<string>>();

const idsOf = (standard: Standard): ReadonlySet<string> =>
  new Set([
    "pupils",
    ...standard.indicators.flatMap(({ id }) => [
      id,
      ...(["primary", "junior"] as const).flatMap((stage) =>
        formulasOf(standard, id, stage).flatMap((formula) => formula.map(({ quantity }) => quantity)),
      ),
    ]),
  ]);
