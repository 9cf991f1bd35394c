// The figures of the county's application forms, from whatever is known: the forms themselves, the county's rows, the schools.
import { roundHalfUp } from "../statistics/index.js";
import { formDigits } from "../reading/forms/index.js";
import type { ApplicationFigure } from "./application-figure.js";
import { chooseFacts } from "./choose-facts.js";
import type { ConditionVerdict } from "./condition-verdict.js";
import type { CountyFact } from "./fact.js";
import type { ReadFacts } from "./fact-source.js";
import { formInputs, formItems } from "./from-forms/form-inputs.js";
import { knownFigures } from "./from-forms/known-figures.js";
import { countyOfSchools } from "./from-schools/basic-figures.js";

/** What the figures are taken from. */
export interface ApplicationQuestion {
  readonly read: ReadFacts;
  readonly facts: readonly CountyFact[];
  readonly conditions: readonly ConditionVerdict[];
}

/**
 * The figures of the county's application forms Ⅰ, Ⅳ, Ⅴ and Ⅵ (申报表的数), from whatever is known.
 *
 * Rule: what a form says stands as it says it, even where it is contradicted: correcting it is for the county. What no form says is
 * taken from the facts, rounded half up to the form's decimals, from the verdicts on its items (是 or 否), and for form Ⅰ from the
 * schools. Units: those of each box. Zeros are figures; what does not apply is 无, and what is missing everywhere has no figure.
 * None: empty where neither a form nor a row of the county was read: then nobody is at work on the application. Errors: none.
 *
 * Source: the national forms of 教督〔2017〕6号, as its filling notes print them.
 *
 * @example
 * applicationFigures({ read: { records: [], countyForms: [], countyRows: [] }, facts: [], conditions: [] }) // => []
 */
export function applicationFigures({ read, facts, conditions }: ApplicationQuestion): readonly ApplicationFigure[] {
  const { countyForms = [], countyRows = [], records } = read;
  if (countyForms.length === 0 && countyRows.length === 0) return [];
  const ofSchools = countyOfSchools(records);
  const counted = new Map(ofSchools.map(({ path, value }) => [path, value]));
  const typed = [...knownFigures(countyForms).figures.values()].map(({ path, value, where }): ApplicationFigure => ({
    path,
    value: value === "notApplicable" ? none : value,
    cells: [where],
    ...(counted.has(path) && { counted: counted.get(path)! }),
  }));
  const found = [...typed, ...ofFacts(facts), ...ofVerdicts(conditions), ...ofSchools];
  return [...new Map(found.toReversed().map((each) => [each.path, each])).values()];
}

/** How a form is filled in where there is none of something. */
const none = "无";

const ofFacts = (facts: readonly CountyFact[]): readonly ApplicationFigure[] => {
  const chosen = chooseFacts(facts);
  return formInputs.flatMap(({ input, paths: [path = "", other] }): readonly ApplicationFigure[] => {
    const fact = chosen.get(input);
    if (fact === undefined || fact.origin === "form" || other !== undefined || typeof fact.value !== "number")
      return [];
    return [{ path, value: roundHalfUp(fact.value, formDigits(path) ?? 3), cells: fact.cells }];
  });
};

const ofVerdicts = (conditions: readonly ConditionVerdict[]): readonly ApplicationFigure[] => {
  const items = conditions.flatMap((condition) => condition.items);
  return Object.entries(formItems).flatMap(([requirement, ids]): readonly ApplicationFigure[] => {
    const item = items.find(({ id, applies, met }) => applies && met !== null && ids.includes(id));
    return item === undefined ? [] : [{ path: `${requirement}.met`, value: item.met ? "是" : "否", cells: [] }];
  });
};
