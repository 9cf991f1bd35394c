// The rubrics that conditions are judged by, as they are read from sheets: their own inputs, and the figures that conditions ask for besides.
import type { Rubric, RubricInput } from "../rubrics/index.js";
import { governmentWork2012, guaranteeAndQuality2017 } from "../rubrics/index.js";
import type { ConditionFigure, Standard } from "../standards/index.js";
import { standards } from "../standards/index.js";

const builtIn: readonly Rubric[] = [guaranteeAndQuality2017, governmentWork2012];

/**
 * The rubrics that a standard's conditions name (判定县级条件的细则), each with the figures that the conditions ask for besides.
 *
 * Rule: each rubric that a condition names, once, in that order. Source: the conditions' own documents, as the standard has them.
 * `own` stands in for the rubric that the standard names: a province that moved a date or a line gives its own. None: an empty list
 * where the conditions name none. Errors: none thrown. Units: those of the inputs.
 *
 * @example
 * rubricsOfConditions(nationalQuality2017).map(({ id }) => id) // => ["guarantee-and-quality-2017"]
 */
export function rubricsOfConditions(standard: Standard, own?: Rubric): readonly Rubric[] {
  const ids = new Set((standard.conditions ?? []).flatMap(({ rubric }) => rubric?.id ?? []));
  return [...ids].flatMap((id) => {
    const rubric = own ?? builtIn.find((each) => each.id === id);
    return rubric === undefined ? [] : [askedBy(standard, rubric)];
  });
}

/** Rubrics as a standard asks them, by both (decision 37). */
const asked = new WeakMap<Rubric, WeakMap<Standard, Rubric>>();

/** A rubric as a standard asks it: one object for all counties, so that its fingerprints are worked out once for them too. */
const askedBy = (standard: Standard, rubric: Rubric): Rubric => {
  const ofRubric = asked.get(rubric) ?? new WeakMap<Standard, Rubric>();
  asked.set(rubric, ofRubric);
  const made = ofRubric.get(standard) ?? withFigures(rubric, [standard]);
  ofRubric.set(standard, made);
  return made;
};

/**
 * All rubrics of which a county's own figures are read, before its standard is chosen (读取县级数据用的细则): those that the national
 * standards name, and a province's own.
 *
 * Rule: those built in, without the one whose id `own` has, then `own`; each with the figures that a standard asks for besides.
 * Units: those of the inputs. A missing `own` leaves those built in. None: never empty. Errors: none.
 *
 * Source: 教督〔2012〕3号 and 教督〔2017〕6号, the governments' work and guarantee.
 *
 * @example
 * countyRubrics().length // => 2
 */
export const countyRubrics = (own?: Rubric): readonly Rubric[] =>
  [...builtIn.filter(({ id }) => id !== own?.id), ...(own === undefined ? [] : [own])].map((rubric) =>
    withFigures(rubric, standards),
  );

const withFigures = (rubric: Rubric, asking: readonly Standard[]): Rubric => {
  const figures = asking.flatMap(({ conditions = [] }) => conditions.flatMap(({ figure }) => figure ?? []));
  const isOfExchange = rubric.inputs.some(({ id }) => id === "exchangeShare");
  const more = [...figures.map(askedOf), ...(isOfExchange ? [eligibleTeachers] : [])];
  return {
    ...rubric,
    inputs: [...rubric.inputs, ...more.filter(({ id }) => rubric.inputs.every((own) => own.id !== id))],
  };
};

/** What the teachers that a ledger counts are a share of. */
const eligibleTeachers: RubricInput = {
  id: "eligibleTeachers",
  title: { "zh-CN": "符合交流条件教师数", en: "Teachers eligible for exchange" },
  headers: ["符合交流条件教师总数", "符合交流轮岗条件教师数", "符合交流轮岗条件教师总数", "符合交流轮岗条件的教师数"],
  kind: "number",
  unit: { "zh-CN": "人", en: "teachers" },
};

/** A condition's figure as an input of a rubric. */
export const askedOf = ({ id, title, headers, kind }: ConditionFigure): RubricInput => ({
  id,
  title,
  headers,
  range: [0, 100],
  ...(kind === "percent" ? { kind } : { kind: "number", unit: { "zh-CN": "分", en: "points" } }),
});
