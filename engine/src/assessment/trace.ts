// Why a number is what it is: the rule, the figures with their cells, the arithmetic, the document. Made from the result itself.
import { parseChoice } from "../choices/index.js";
import type { DiagnosticParams, LocalText, Where } from "../diagnostics/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { fieldIn, indicatorIn, numeratorOf, withOwnTerms } from "../indicators/index.js";
import type { CompulsoryStage, CorrectedFigure, Unit } from "../schools/index.js";
import { compulsoryStages, isOwnId, whereOf } from "../schools/index.js";
import type { Parameter, Reference, Standard, StandardIndicator } from "../standards/index.js";
import { referenceAt } from "../standards/index.js";
import type { CountyAssessment, SchoolResult, StageResult } from "./assessment.js";

/** A figure that went into a number. */
export interface TraceInput {
  /** The field's id, such as `books`; the indicator's own where the sheet gives its value. */
  readonly quantity: string;
  readonly label: LocalText;
  readonly value: number;
  readonly unit: Unit;
  /** The school it belongs to, where others were merged in. */
  readonly school: string;
  readonly where?: Where;
  /** What stands in that cell, where the figure was corrected after it was read. */
  readonly corrected?: CorrectedFigure;
}

/** Why a number is what it is. `rule` is the key of its sentence in `messages/`. */
export interface Trace {
  readonly rule: string;
  readonly params: DiagnosticParams;
  readonly result: number | null;
  readonly inputs: readonly TraceInput[];
  readonly reference?: Reference;
}

/** The document behind the number that held when it was assessed. */
const sourceOf = (parameter: Parameter | undefined, { asOf }: CountyAssessment): Reference | undefined =>
  parameter && referenceAt(parameter, asOf);

/**
 * Why a school's indicator has its value (指标值的来历): the figures with their cells, the arithmetic, the threshold, the document.
 *
 * X = numerator ÷ denominator × per, with the part of a school of several stages that belongs to the stage. `school` is a position in
 * the stage's schools, from 0. Units: each figure's own; `result` in the indicator's. Zeros: figures like any other. Missing: the rule
 * is then `why.absent.…` with the figure that is lacking, and `result` is null. Errors: a TypeError where the assessment has no such
 * stage, school or indicator. Source: `reference`, what held on the day of the assessment.
 *
 * @example
 * traceSchoolIndicator(assessCounty([{ name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } }], nationalBasic2012), nationalBasic2012, "primary", 0, "booksPerPupil").result // => 20
 */
export function traceSchoolIndicator(
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  school: number,
  id: IndicatorId,
): Trace {
  const entry = entryOf(standard, id);
  const { schools, indicators } = stageOf(assessment, stage);
  const line = schools[school];
  const result = line?.indicators[id];
  if (line === undefined || result === undefined)
    throw new TypeError(`traceSchoolIndicator finds no ${id} of school ${school}`);
  const { per, split, unit, over, direction } = indicatorIn(id, standard);
  const shared = {
    ...withOwnTerms({ indicator: id }, standard),
    ...{ stage, school: line.name, pupils: line.pupils, per },
    over,
    ...(over !== "pupils" && { divisor: result.denominator ?? 0 }),
  };
  const reference = sourceOf(entry.minimum?.[stage], assessment) ?? entry.reference;
  if (result.value === null)
    return {
      rule: `why.absent.${result.absent?.reason ?? "missing"}`,
      params: { ...shared, ...withOwnTerms({ quantity: result.absent?.quantity ?? "pupils" }, standard) },
      result: null,
      inputs: [],
      reference,
    };
  const inputs = inputsOf(line, stage, id, standard, result.formula ?? -1);
  const threshold = indicators[id]?.minimum ?? null;
  const numerator = numeratorOf(id, standard);
  return {
    rule:
      result.formula === -1
        ? "why.given"
        : split && line.share !== 1 && line.share !== null
          ? "why.ratioSplit"
          : "why.ratio",
    params: {
      ...shared,
      unit,
      value: result.value,
      numerator: result.numerator ?? "",
      share: line.share ?? "",
      ...(threshold !== null && {
        threshold,
        met: result.met ?? false,
        shortBy: result.shortBy ?? 0,
        shortUnit: numerator.unit,
        shortWhole: numerator.whole,
        direction,
      }),
    },
    result: result.value,
    inputs,
    reference,
  };
}

/**
 * Why an indicator's coefficient of variation is what it is (差异系数的来历): CV = S ÷ mean over the stage's schools, each weighing by what
 * the indicator is divided by, and which school drives it.
 *
 * Units: `result` is a ratio, 0 or more. Zeros: a mean of 0 has no coefficient, and neither has a single school: `result` is null then.
 * Missing: schools without a value are counted as skipped. Errors: a TypeError where the assessment has no such stage or indicator.
 * Source: `reference`, what held on the day of the assessment.
 *
 * @example
 * traceIndicator(assessCounty([{ name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } }], nationalBasic2012), nationalBasic2012, "primary", "booksPerPupil").params["schools"] // => 1
 */
export function traceIndicator(
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  id: IndicatorId,
): Trace {
  const { schools, indicators } = stageOf(assessment, stage);
  const result = indicators[id];
  if (result === undefined) throw new TypeError(`traceIndicator finds no ${id} in ${stage}`);
  const entry = entryOf(standard, id);
  const reference = sourceOf(entry.maximumCv?.[stage], assessment) ?? entry.reference;
  const shared = {
    ...withOwnTerms({ indicator: id }, standard),
    ...{ stage, over: indicatorIn(id, standard).over, schools: result.schools, skipped: result.skipped.length },
  };
  if (result.cv === null || result.mean === null || result.sd === null)
    return { rule: "why.noCv", params: shared, result: null, inputs: [], reference };
  const driver = result.drivers[0];
  const named = driver === undefined ? undefined : schools[driver];
  const influence = named?.indicators[id];
  return {
    rule: "why.cv",
    params: {
      ...shared,
      pupils: result.pupils,
      mean: result.mean,
      sd: result.sd,
      cv: result.cv,
      ...(result.threshold !== null && { threshold: result.threshold, met: result.met ?? false }),
      ...(named !== undefined && { driver: named.name }),
      ...(typeof influence?.varianceShare === "number" && { varianceShare: influence.varianceShare }),
      ...(typeof influence?.cvWithout === "number" && { cvWithout: influence.cvWithout }),
    },
    result: result.cv,
    inputs: [],
    reference,
  };
}

/**
 * Why the composite is what it is (综合差异系数的来历): (CV₁ + … + CVₙ) ÷ n, the plain mean of the unrounded coefficients of the national
 * indicators; a standard's own do not count in it.
 *
 * Units: a ratio. Zeros: a coefficient of 0 counts. Missing: one coefficient that is lacking leaves none, and `result` is null; also
 * where the standard has no composite. Errors: a TypeError where the assessment has no such stage. Source: 教督〔2012〕3号, through
 * the standard.
 *
 * @example
 * traceComposite(assessCounty([{ name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } }], nationalBasic2012), nationalBasic2012, "primary").result // => null
 */
export function traceComposite(assessment: CountyAssessment, standard: Standard, stage: CompulsoryStage): Trace {
  const { composite, indicators } = stageOf(assessment, stage);
  const reference = sourceOf(standard.composite?.maximumCv[stage], assessment);
  const cvs = standard.indicators.filter(({ id }) => !isOwnId(id)).map(({ id }) => indicators[id]?.cv ?? null);
  const known = cvs.filter((cv) => cv !== null);
  const common = { result: composite?.cv ?? null, inputs: [], ...(reference && { reference }) };
  if (composite === null || composite.cv === null)
    return {
      ...common,
      rule: "why.noComposite",
      params: { stage, lacking: cvs.length - known.length, count: cvs.length },
    };
  return {
    ...common,
    rule: "why.composite",
    params: {
      stage,
      count: known.length,
      cvs: known.map(String),
      cv: composite.cv,
      threshold: composite.threshold,
      met: composite.met ?? false,
    },
  };
}

const stageOf = (assessment: CountyAssessment, stage: CompulsoryStage): StageResult => {
  const result = assessment.stages[parseChoice("the trace", "the stage", stage, compulsoryStages)];
  if (result === undefined) throw new TypeError(`the assessment has no stage ${stage}`);
  return result;
};

const entryOf = (standard: Standard, id: IndicatorId): StandardIndicator => {
  const ids = standard.indicators.map((each) => each.id);
  return standard.indicators[ids.indexOf(parseChoice("the trace", `the indicator of ${standard.id}`, id, ids))]!;
};

/** The figures of the formula used, and the pupils, with their cells. */
const inputsOf = (
  line: SchoolResult,
  stage: CompulsoryStage,
  id: IndicatorId,
  standard: Standard,
  formula: number,
): readonly TraceInput[] => {
  const terms = (entryOf(standard, id).formulas ?? indicatorIn(id, standard).formulas)[stage][formula] ?? [];
  const { over, name: ofIndicator, unit } = indicatorIn(id, standard);
  const wanted = [...(formula === -1 ? [id] : terms.map((term) => term.quantity)), over];
  return line.contributors.flatMap(({ name, source, figures }) =>
    Object.entries(figures).flatMap(([path, value]) => {
      const quantity = path.slice(path.indexOf(".") + 1);
      if (!wanted.includes(quantity as never)) return [];
      const field = fieldIn(quantity, standard);
      const label = field?.name ?? ofIndicator;
      const where = whereOf(source, path);
      const corrected = source?.corrected?.[path];
      return [
        {
          quantity,
          label,
          value,
          unit: field?.unit ?? unit,
          school: name,
          ...(where.cell !== undefined && { where }),
          ...(corrected !== undefined && { corrected }),
        },
      ];
    }),
  );
};
