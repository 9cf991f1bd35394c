// All custom functions as data: what they are called, what they need, and the call itself. The workbench registers them from here.
import type { LocalText } from "@junheng/engine/diagnostics";
import { functionHelp } from "../messages/function-help.js";
import type { FunctionHelp, FunctionId } from "../messages/function-help.js";
import type { ArgumentId } from "../messages/functions.js";
import { argumentNames } from "../messages/functions.js";
import { assess } from "./assess.js";
import { attainment } from "./attainment.js";
import { change, levelled } from "./change.js";
import { claim } from "./claim.js";
import { compare } from "./compare.js";
import { composite } from "./composite.js";
import { conditions } from "./conditions.js";
import { convergence } from "./convergence.js";
import { coverage } from "./coverage.js";
import { decompose } from "./decompose.js";
import { differenceCoefficient } from "./difference-coefficient.js";
import { examples } from "./examples.js";
import type { FunctionExample } from "./examples.js";
import { exchange } from "./exchange.js";
import type { FunctionResult } from "./function-result.js";
import { gapClosing } from "./gap-closing.js";
import { gifts } from "./gifts.js";
import { grade } from "./grade.js";
import {
  atkinsonOf,
  entropyOf,
  giniOf,
  hooverOf,
  mcLooneOf,
  quantileOf,
  rangeRatioOf,
  theilOf,
  verstegenOf,
} from "./inequality.js";
import { influence } from "./influence.js";
import { joint } from "./joint.js";
import { ledger } from "./ledger.js";
import { lorenz } from "./lorenz.js";
import { mean } from "./mean.js";
import { met } from "./met.js";
import { rubric } from "./rubric.js";
import { schools } from "./schools.js";
import { score } from "./score.js";
import { split } from "./split.js";
import { standardGiven } from "./standard-choice.js";
import { standardDeviation } from "./standard-deviation.js";

export { callForGrid } from "./call-for-grid.js";
export { setFunctionLocale } from "./function-locale.js";

/** The namespace before every name, as in =JH.DIFFCOEF. */
export const functionNamespace = "JH";

/** One argument of a function. */
export interface CustomFunctionParameter {
  readonly id: ArgumentId;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly optional: boolean;
}

/** One custom function. `call` throws a `FunctionError`; see `callForGrid` for hosts that must never see one. */
export interface CustomFunctionEntry {
  readonly id: FunctionId;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly example: FunctionExample;
  readonly call: (...args: readonly unknown[]) => FunctionResult;
}

/** The calls, and how many of their arguments have to be there. */
const calls: Readonly<Record<FunctionId, { required: number; call: (...args: readonly unknown[]) => FunctionResult }>> =
  {
    DIFFCOEF: { required: 1, call: (values, pupils) => differenceCoefficient(values, pupils) },
    MEAN: { required: 1, call: (values, pupils) => mean(values, pupils) },
    STDEV: { required: 1, call: (values, pupils) => standardDeviation(values, pupils) },
    COMPOSITE: { required: 1, call: (coefficients) => composite(coefficients) },
    SPLIT: {
      required: 3,
      call: (total, primary, junior, senior, stage, standard) =>
        split(total, primary, junior, senior, stage, standardGiven(standard)),
    },
    ATTAINMENT: {
      required: 3,
      call: (values, indicator, stage, standard) => attainment(values, indicator, stage, standardGiven(standard)),
    },
    MET: {
      required: 3,
      call: (values, indicator, stage, standard) => met(values, indicator, stage, standardGiven(standard)),
    },
    ASSESS: {
      required: 1,
      call: (table, stage, standard, language, period) => assess(table, stage, standard, language, period),
    },
    SCHOOLS: {
      required: 1,
      call: (table, stage, standard, language, period) => schools(table, stage, standard, language, period),
    },
    CONDITIONS: {
      required: 1,
      call: (table, standard, county, date, language, period) =>
        conditions(table, standard, county, date, language, period),
    },
    GINI: { required: 1, call: (values, pupils) => giniOf(values, pupils) },
    HOOVER: { required: 1, call: (values, pupils) => hooverOf(values, pupils) },
    MCLOONE: { required: 1, call: (values, pupils) => mcLooneOf(values, pupils) },
    VERSTEGEN: { required: 1, call: (values, pupils) => verstegenOf(values, pupils) },
    RANGERATIO: { required: 1, call: (values, pupils) => rangeRatioOf(values, pupils) },
    THEIL: { required: 1, call: (values, pupils, form) => theilOf(values, pupils, form) },
    ENTROPY: { required: 1, call: (values, pupils, alpha) => entropyOf(values, pupils, alpha) },
    ATKINSON: { required: 1, call: (values, pupils, epsilon) => atkinsonOf(values, pupils, epsilon) },
    QUANTILE: { required: 1, call: (values, pupils, share) => quantileOf(values, pupils, share) },
    LORENZ: { required: 1, call: (values, pupils) => lorenz(values, pupils) },
    DECOMPOSE: {
      required: 3,
      call: (values, pupils, groups, measure) => decompose(values, pupils, groups, measure),
    },
    COMPARE: { required: 3, call: (values, pupils, groups) => compare(values, pupils, groups) },
    INFLUENCE: { required: 3, call: (values, pupils, names) => influence(values, pupils, names) },
    SCORE: { required: 3, call: (values, rule, points, reference) => score(values, rule, points, reference) },
    RUBRIC: {
      required: 2,
      call: (rubricOrId, data, language, period, date) => rubric(rubricOrId, data, language, period, date),
    },
    JOINT: { required: 2, call: (scores, roles, way, pupils) => joint(scores, roles, way, pupils) },
    COVERAGE: {
      required: 3,
      call: (communities, members, townships, total, roles) => coverage(communities, members, townships, total, roles),
    },
    GAPCLOSING: {
      required: 4,
      call: (ownBefore, ownNow, otherBefore, otherNow) => gapClosing(ownBefore, ownNow, otherBefore, otherNow),
    },
    GRADE: { required: 2, call: (scores, grades) => grade(scores, grades) },
    LEDGER: { required: 1, call: (entries, members) => ledger(entries, members) },
    GIFTS: { required: 1, call: (entries, pupils) => gifts(entries, pupils) },
    EXCHANGE: { required: 1, call: (teachers, entries) => exchange(teachers, entries) },
    CHANGE: {
      required: 4,
      call: (valuesBefore, pupilsBefore, valuesNow, pupilsNow) =>
        change(valuesBefore, pupilsBefore, valuesNow, pupilsNow),
    },
    LEVELLED: {
      required: 4,
      call: (valuesBefore, pupilsBefore, valuesNow, pupilsNow) =>
        levelled(valuesBefore, pupilsBefore, valuesNow, pupilsNow),
    },
    CONVERGENCE: {
      required: 2,
      call: (valuesBefore, valuesNow, pupils, years) => convergence(valuesBefore, valuesNow, pupils, years),
    },
    CLAIM: { required: 3, call: (part, whole, printed, digits) => claim(part, whole, printed, digits) },
  };

const entryOf = (id: FunctionId): CustomFunctionEntry => {
  const help: FunctionHelp = functionHelp[id];
  const { required, call } = calls[id];
  const parameters = (Object.entries(help.parameters) as [ArgumentId, LocalText][]).map(
    ([argument, description], position) => ({
      id: argument,
      name: argumentNames[argument],
      description,
      optional: position >= required,
    }),
  );
  return { id, name: help.name, description: help.description, parameters, example: examples[id], call };
};

/** Every custom function. */
export const customFunctions: readonly CustomFunctionEntry[] = (Object.keys(functionHelp) as FunctionId[]).map(entryOf);
