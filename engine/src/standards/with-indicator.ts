// An indicator of one's own, said in the few words that it needs: what follows from them is filled in, what is wrong is refused.
import type { LocalText } from "../diagnostics/index.js";
import type { Denominator, Dimension, OwnField } from "../indicators/index.js";
import { fieldIn } from "../indicators/index.js";
import type { FigureId, OwnId } from "../schools/index.js";
import { ownUnit } from "./own-unit.js";
import { minimumRange } from "./ranges.js";
import { parseStandard } from "./read.js";
import type { ByStage, Reference, Standard, StandardIndicator } from "./standard.js";
import { variantOf } from "./variant.js";

/** A figure of schools that there is not yet. */
export type NewField = Pick<OwnField, "id" | "name" | "unit"> & Partial<Pick<OwnField, "byStage" | "whole" | "words">>;

/** A number for both stages, or one for each that has it. */
export type NumberByStage = number | Partial<ByStage<number>>;

/** An indicator that there is not yet. */
export interface NewIndicator {
  readonly id: OwnId;
  readonly name: LocalText;
  /** The figures that are added up: new ones, or the ids of those that schools or the standard have. */
  readonly numerator: readonly (FigureId | NewField)[];
  /** Pupils, where nothing is said. */
  readonly over?: Denominator;
  /** 100, where nothing is said. */
  readonly per?: 1 | 100;
  /** More is better, where nothing is said. */
  readonly direction?: "higher" | "lower";
  /** Resources, where nothing is said. */
  readonly dimension?: Dimension;
  /** What each school has to reach or, where lower is better, to keep within; without it none is asked. */
  readonly minimum?: NumberByStage;
  /** The highest coefficient of variation; without it the coefficient is shown and not judged. */
  readonly maximumCv?: NumberByStage;
  /** The day from which its numbers hold; that of the base, where nothing is said. */
  readonly from?: string;
  /** Its column code; `+` and its place, where nothing is said. */
  readonly code?: string;
  /** Where it comes from; a choice of ours (certainty D), where nothing is said. */
  readonly reference?: Reference;
  readonly digits?: StandardIndicator["digits"];
}

/**
 * The standard with an indicator of one's own (自定指标) behind the others; the base is not changed.
 *
 * X = Σ numerator ÷ denominator × per; the unit follows from the three. Units: `minimum` in that of the indicator, `maximumCv` a ratio in
 * (0, 1]. Zeros and missing figures count as with every indicator. None: without `minimum` no school is asked, without `maximumCv` no
 * county. The rule of schools (six of seven) keeps its number. Source: `reference`, by default a choice of ours.
 *
 * @throws TypeError with code and path of each fault: an id that is taken or does not begin with `own-`, a figure that there is not,
 * a number out of its range.
 *
 * @example
 * const counsellors = { id: "own-counsellors", name: { "zh-CN": "心理教师数", en: "Counsellors" }, unit: "person" };
 * const indicator = { id: "own-share", name: { "zh-CN": "每百名学生心理教师数", en: "Counsellors per 100 pupils" }, numerator: [counsellors], minimum: 0.2 };
 * withIndicator(nationalQuality2017, indicator).indicators.length // => 8
 */
export function withIndicator(base: Standard, indicator: NewIndicator): Standard {
  const { own = { fields: [], indicators: [] }, indicators = [], ...rest } = variantOf(base);
  const fields = [...own.fields, ...indicator.numerator.filter((each) => typeof each === "object")];
  const { standard, diagnostics } = parseStandard({
    ...rest,
    own: { fields, indicators: [...own.indicators, definitionOf(indicator)] },
    indicators: [...indicators, entryOf(indicator, base, fields)],
  });
  if (standard !== null) return standard;
  const faults = diagnostics.map(({ params }) => `${String(params["problem"])} at ${String(params["path"])}`);
  throw new TypeError(`withIndicator cannot add ${indicator.id}: ${faults.join("; ")}`);
}

/** What is measured, as a file has it. */
const definitionOf = ({ id, name, numerator, ...choices }: NewIndicator): object => {
  const { over, per, direction, dimension } = withDefaults(choices);
  const sum = numerator.map((each) => ({ quantity: typeof each === "string" ? each : each.id }));
  return { id, name, over, per, direction, dimension, formulas: { primary: [sum], junior: [sum] } };
};

type Choices = Pick<NewIndicator, "over" | "per" | "direction" | "dimension">;

const withDefaults = ({
  over = "pupils",
  per = 100,
  direction = "higher",
  dimension = "resources",
}: Choices): Required<Choices> => ({ over, per, direction, dimension });

/** How it is judged, as a file has it. */
function entryOf(indicator: NewIndicator, base: Standard, fields: readonly NewField[]): object {
  const { id, name, numerator, from = base.issued, code = `+${base.indicators.length + 1}` } = indicator;
  const { over, per, direction } = withDefaults(indicator);
  const { reference = { document: name["zh-CN"], certainty: "D" }, digits = { value: 2, mean: 2, cv: 3 } } = indicator;
  const [first = "pupils"] = numerator.map((each) => (typeof each === "string" ? each : each.id));
  const counted = fields.find((each) => each.id === first)?.unit ?? fieldIn(first)?.unit ?? "person";
  const unit = minimumRange({ id, unit: ownUnit(counted, over, per), direction }).units.at(-1);
  const numbers = (value: NumberByStage | undefined, of: string | undefined): object | undefined =>
    value === undefined
      ? undefined
      : mapValues(typeof value === "object" ? value : { primary: value, junior: value }, (each) => ({
          ...{ unit: of, reference, values: [{ from, value: each }] },
        }));
  const [minimum, maximumCv] = [numbers(indicator.minimum, unit), numbers(indicator.maximumCv, "ratio")];
  return { id, code, reference, digits, ...(minimum && { minimum }), ...(maximumCv && { maximumCv }) };
}

const mapValues = (values: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
