// A provincial variant: a national standard with some of its numbers, rules or indicators replaced.
import type { Standard, StandardIndicator } from "./standard.js";

/** What a variant may change of one indicator. */
export type IndicatorPatch = Pick<StandardIndicator, "id"> & Partial<Omit<StandardIndicator, "id">>;

/** A variant as a file: which standard it extends, and only what differs. */
export interface StandardPatch {
  readonly id: string;
  readonly extends: string;
  readonly title: Standard["title"];
  readonly document: string;
  readonly issuer: Standard["issuer"];
  readonly issued: string;
  /** Indicators changed or, with code, reference and digits, added. */
  readonly indicators?: readonly IndicatorPatch[];
  readonly schoolRule?: NonNullable<Standard["schoolRule"]>;
  readonly composite?: NonNullable<Standard["composite"]>;
  readonly scope?: Partial<Standard["scope"]>;
  readonly split?: Partial<Standard["split"]>;
}

/**
 * The standard that a patch makes of its base. Neither is changed.
 *
 * Errors: a TypeError where the patch names another base, or adds an indicator without its code, reference and digits.
 */
export function extendStandard(base: Standard, patch: StandardPatch): Standard {
  if (patch.extends !== base.id)
    throw new TypeError(`extendStandard got ${base.id}, but ${patch.id} extends ${patch.extends}`);
  const patches = new Map((patch.indicators ?? []).map((each) => [each.id, each]));
  const changed = base.indicators.map((each) => ({ ...each, ...patches.get(each.id) }));
  const known = new Set(base.indicators.map((each) => each.id));
  const added = [...patches.values()].filter((each) => !known.has(each.id)).map((each) => complete(each, patch.id));
  return {
    ...base,
    ...replacements(patch),
    indicators: [...changed, ...added],
    scope: { ...base.scope, ...patch.scope },
    split: { ...base.split, ...patch.split },
  };
}

const complete = (patch: IndicatorPatch, standard: string): StandardIndicator => {
  const { code, reference, digits } = patch;
  if (code === undefined || reference === undefined || digits === undefined)
    throw new TypeError(`extendStandard needs the code, reference and digits of ${patch.id}, which ${standard} adds`);
  return { ...patch, code, reference, digits };
};

/** What a patch replaces as a whole. */
const replacements = ({ id, title, document, issuer, issued, schoolRule, composite, ...patch }: StandardPatch) => ({
  id,
  extends: patch.extends,
  title,
  document,
  issuer,
  issued,
  ...(schoolRule && { schoolRule }),
  ...(composite && { composite }),
});
