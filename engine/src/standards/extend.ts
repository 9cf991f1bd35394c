// A provincial variant: a national standard with some of its numbers, rules or indicators replaced, added or taken away.
import type { OwnMeasures } from "../indicators/index.js";
import type { ByStage, CompositeRule, Parameter, SchoolRule, Standard, StandardIndicator } from "./standard.js";

/** What a variant makes of thresholds: one of a stage alone, or, by null, none of a stage or of both. */
export type ThresholdsPatch = { readonly [Stage in keyof ByStage<unknown>]?: Parameter | null } | null;

/** What a variant may change of one indicator, by `remove` all of it. */
export interface IndicatorPatch extends Partial<Omit<StandardIndicator, "id" | "minimum" | "maximumCv" | "formulas">> {
  readonly id: StandardIndicator["id"];
  readonly remove?: true;
  readonly minimum?: ThresholdsPatch;
  readonly maximumCv?: ThresholdsPatch;
  readonly formulas?: NonNullable<StandardIndicator["formulas"]> | null;
}

/** A variant as a file: which standard it extends, and only what differs. */
export interface StandardPatch {
  readonly id: string;
  readonly extends: string;
  readonly title: Standard["title"];
  readonly document: string;
  readonly issuer: Standard["issuer"];
  readonly issued: string;
  /** Fields and indicators that there are not yet; each indicator of them stands under `indicators` too, with its code and thresholds. */
  readonly own?: OwnMeasures;
  /** Indicators changed, taken away or, with code, reference and digits, added. */
  readonly indicators?: readonly IndicatorPatch[];
  readonly schoolRule?: Partial<SchoolRule> | null;
  readonly composite?: { readonly maximumCv?: ThresholdsPatch; readonly digits?: number } | null;
  readonly scope?: Partial<Standard["scope"]>;
  readonly split?: Partial<Standard["split"]>;
}

/**
 * The standard that a patch makes of its base (由国家标准派生省定标准). Neither is changed.
 *
 * Rule: part by part the patch before the base; lists of indicators are matched by id.
 * What the patch does not name stays as it is; null takes a part away, `remove` an indicator. Of a dated number the base's values hold
 * until the patch's first date, each with the document it comes from, and the patch's from then on. Units: as in the base.
 * Zeros: none has a meaning of its own. None: it always gives a standard. A patch from a file is checked by `parseStandard` first,
 * which tells all that is wrong. Source: the documents that base and patch name.
 *
 * Errors: a TypeError where the patch names another base, or adds an indicator without its code, reference and digits.
 *
 * @example
 * const { id, title, document, issuer, issued } = nationalQuality2017;
 * extendStandard(nationalQuality2017, { id: "own", extends: id, title, document, issuer, issued, indicators: [{ id: "sportsAreaPerPupil", remove: true }] }).indicators.length // => 6
 */
export function extendStandard(base: Standard, patch: StandardPatch): Standard {
  if (patch.extends !== base.id)
    throw new TypeError(`extendStandard got ${base.id}, but ${patch.id} extends ${patch.extends}`);
  const { id, title, document, issuer, issued } = patch;
  const { schoolRule: _rule, composite: _composite, ...kept } = base;
  const schoolRule = schoolRuleOf(base.schoolRule, patch.schoolRule);
  const composite = compositeOf(base.composite, patch.composite);
  const { smallTeachingPoint } = patch.scope ?? {};
  const own = ownOf(base.own, patch.own);
  return {
    ...kept,
    ...{ id, extends: patch.extends, title, document, issuer, issued },
    ...(own && { own }),
    indicators: indicatorsOf(base, patch),
    ...(schoolRule && { schoolRule }),
    ...(composite && { composite }),
    scope: {
      ...base.scope,
      ...patch.scope,
      ...(smallTeachingPoint && { smallTeachingPoint: follow(base.scope.smallTeachingPoint, smallTeachingPoint) }),
    },
    split: { ...base.split, ...patch.split },
  };
}

function indicatorsOf(base: Standard, { id: standard, indicators = [] }: StandardPatch): readonly StandardIndicator[] {
  const patches = new Map(indicators.map((each) => [each.id, each]));
  const known = new Set(base.indicators.map(({ id }) => id));
  const changed = base.indicators.flatMap((entry) => {
    const patch = patches.get(entry.id);
    return patch === undefined ? [entry] : patch.remove === true ? [] : [changedIndicator(entry, patch)];
  });
  const added = [...patches.values()].filter(({ id }) => !known.has(id));
  return [...changed, ...added.map((each) => changedIndicator(complete(each, standard), each))];
}

function changedIndicator(entry: StandardIndicator, patch: IndicatorPatch): StandardIndicator {
  const { minimum: _minimum, maximumCv: _maximum, formulas: _formulas, ...kept } = entry;
  const { remove: _remove, minimum, maximumCv, formulas, ...replaced } = patch;
  const minimums = thresholdsOf(entry.minimum, minimum);
  const maximums = thresholdsOf(entry.maximumCv, maximumCv);
  const numerators = formulas === undefined ? entry.formulas : formulas;
  return {
    ...kept,
    ...replaced,
    ...(minimums && { minimum: minimums }),
    ...(maximums && { maximumCv: maximums }),
    ...(numerators && { formulas: numerators }),
  };
}

const complete = ({ id, code, reference, digits }: IndicatorPatch, standard: string): StandardIndicator => {
  if (code === undefined || reference === undefined || digits === undefined)
    throw new TypeError(`extendStandard needs the code, reference and digits of ${id}, which ${standard} adds`);
  return { id, code, reference, digits };
};

/** The thresholds of both stages after a change; none where no stage has one. */
function thresholdsOf(
  base: StandardIndicator["minimum"],
  patch: ThresholdsPatch | undefined,
): StandardIndicator["minimum"] {
  if (patch === undefined) return base;
  if (patch === null) return undefined;
  const after = (["primary", "junior"] as const).flatMap((stage) => {
    const [before, change] = [base?.[stage], patch[stage]];
    const parameter = change === undefined ? before : change === null ? undefined : follow(before, change);
    return parameter === undefined ? [] : [[stage, parameter] as const];
  });
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

const ownOf = (base: OwnMeasures | undefined, patch: OwnMeasures | undefined): OwnMeasures | undefined =>
  base === undefined || patch === undefined
    ? (patch ?? base)
    : {
        fields: [...base.fields, ...patch.fields],
        indicators: [...base.indicators, ...patch.indicators],
      };

const schoolRuleOf = (base: Standard["schoolRule"], patch: StandardPatch["schoolRule"]): Standard["schoolRule"] => {
  if (patch === undefined) return base;
  if (patch === null) return undefined;
  const part = (key: keyof SchoolRule): Parameter | undefined =>
    patch[key] === undefined ? base?.[key] : follow(base?.[key], patch[key]);
  const [metAtLeast, floorShare] = [part("metAtLeast"), part("floorShare")];
  if (metAtLeast === undefined || floorShare === undefined)
    throw new TypeError("extendStandard needs both parts of a rule of schools that the base does not have");
  return { metAtLeast, floorShare };
};

const compositeOf = (base: CompositeRule | undefined, patch: StandardPatch["composite"]): CompositeRule | undefined => {
  if (patch === undefined) return base;
  const maximumCv = patch === null ? undefined : thresholdsOf(base?.maximumCv, patch.maximumCv);
  return maximumCv && { maximumCv, digits: patch?.digits ?? base?.digits ?? 3 };
};

/** The base's values until the first date of those that replace them, each with the source that it had. */
function follow(base: Parameter | undefined, change: Parameter): Parameter {
  const first = change.values[0]?.from ?? "";
  const before = (base?.values ?? []).filter(({ from }) => from < first);
  if (base === undefined || before.length === 0) return change;
  return { ...change, values: [...before.map((each) => ({ reference: base.reference, ...each })), ...change.values] };
}
