// A standard as what can be written to a file: a variant of its base that names everything, to be changed.
import { standards } from "./built-in.js";
import type { IndicatorPatch, StandardPatch, ThresholdsPatch } from "./extend.js";
import type { OwnMeasures } from "../indicators/index.js";
import type { Standard, StandardIndicator } from "./standard.js";

/**
 * The variant that says all of a standard (标准写成文件): what a file holds that is to be changed and read back.
 *
 * Rule: every part is said whole, whether it differs or not; conditions and steps of review stay those of the base.
 * One that is itself a variant gives itself back through `extendStandard`: what its base has and it has not is taken away by name.
 * A built-in one gets an id and a title of its own, so that a changed copy is never taken for it. Units, zeros and missing parts: as
 * they are in the standard. None: it always gives a variant. Errors: none thrown. Source: the standard's own documents.
 *
 * @example
 * variantOf(nationalQuality2017).extends // => "national-quality-2017"
 */
export function variantOf(standard: Standard, bases: readonly Standard[] = standards): StandardPatch {
  const { conditions: _conditions, reviewSteps: _steps, own, ...all } = standard;
  if (standard.extends === undefined) {
    const { "zh-CN": zh, en } = standard.title;
    const title = { "zh-CN": `${zh}（自定）`, en: `${en}, own version` };
    return { ...all, ...(own && { own }), id: `${standard.id}-own`, extends: standard.id, title };
  }
  const base = bases.find(({ id }) => id === standard.extends);
  return {
    ...all,
    ...(own && { own: beside(own, base?.own) }),
    extends: standard.extends,
    indicators: [...standard.indicators.map((entry) => saidWhole(entry, base)), ...removed(standard, base)],
    ...(base?.schoolRule && !standard.schoolRule && { schoolRule: null }),
    ...compositeSaid(standard, base),
  };
}

/** What is not already the base's. */
const beside = (own: OwnMeasures, base: OwnMeasures | undefined): OwnMeasures => ({
  fields: own.fields.filter((each) => base?.fields.includes(each) !== true),
  indicators: own.indicators.filter((each) => base?.indicators.includes(each) !== true),
});

const removed = ({ indicators }: Standard, base: Standard | undefined): readonly IndicatorPatch[] => {
  const kept = new Set(indicators.map(({ id }) => id));
  return (base?.indicators ?? []).flatMap(({ id }) => (kept.has(id) ? [] : [{ id, remove: true as const }]));
};

/** An indicator, with null for what its base has and it has not. */
function saidWhole(entry: StandardIndicator, base: Standard | undefined): IndicatorPatch {
  const before = base?.indicators.find(({ id }) => id === entry.id);
  const { minimum, maximumCv } = {
    minimum: withNone(entry.minimum, before?.minimum),
    maximumCv: withNone(entry.maximumCv, before?.maximumCv),
  };
  return {
    ...entry,
    ...(minimum !== undefined && { minimum }),
    ...(maximumCv !== undefined && { maximumCv }),
    ...(before?.formulas && !entry.formulas && { formulas: null }),
  };
}

const compositeSaid = ({ composite }: Standard, base: Standard | undefined): Pick<StandardPatch, "composite"> => {
  if (composite === undefined) return base?.composite ? { composite: null } : {};
  const maximumCv = withNone(composite.maximumCv, base?.composite?.maximumCv) ?? null;
  return { composite: { ...composite, maximumCv } };
};

function withNone(own: StandardIndicator["minimum"], base: StandardIndicator["minimum"]): ThresholdsPatch | undefined {
  if (own === undefined) return base === undefined ? undefined : null;
  const gone = (["primary", "junior"] as const).filter((stage) => base?.[stage] && !own[stage]);
  return { ...own, ...Object.fromEntries(gone.map((stage) => [stage, null])) };
}
