// What the shape of a variant cannot say: its base, what it takes away that is not there, and whether its rule can be met.
import type { ShapeIssue } from "../diagnostics/index.js";
import { ownProblems } from "./check-own.js";
import type { StandardPatch } from "./extend.js";
import type { Standard, StandardIndicator } from "./standard.js";

/** A variant of which not even the shape is sure. */
type Loose = Partial<StandardPatch>;

const lacking = (path: string, wanted: string): ShapeIssue => ({
  code: "invalid_type",
  path,
  wanted: [wanted],
  found: "undefined",
});

/** Everything that is wrong with a variant beside its shape, each with its path. */
export function patchProblems(input: unknown, bases: readonly Standard[]): readonly ShapeIssue[] {
  if (typeof input !== "object" || input === null) return [];
  const patch = input as Loose;
  const base = bases.find(({ id }) => id === patch.extends);
  const taken = bases.some(({ id }) => id === patch.id) ? [{ code: "id_taken", path: "id" }] : [];
  if (base !== undefined)
    return [...taken, ...ownProblems(patch), ...indicatorProblems(patch, base), ...ruleProblems(patch, base)];
  if (typeof patch.extends !== "string") return taken;
  return [...taken, { code: "invalid_value", path: "extends", possible: bases.map(({ id }) => id) }];
}

const entriesOf = ({ indicators }: Loose): NonNullable<StandardPatch["indicators"]> =>
  Array.isArray(indicators) ? indicators : [];

function indicatorProblems(patch: Loose, base: Standard): readonly ShapeIssue[] {
  const seen = new Set<string>();
  return entriesOf(patch).flatMap((entry, at): readonly ShapeIssue[] => {
    if (typeof entry !== "object" || entry === null) return [];
    const path = `indicators.${at}`;
    const before = base.indicators.find(({ id }) => id === entry.id);
    const twice = seen.has(entry.id) ? [{ code: "repeated_id", path: `${path}.id` }] : [];
    seen.add(entry.id);
    if (entry.remove !== undefined) {
      const others = Object.keys(entry).filter((key) => key !== "id" && key !== "remove");
      return [
        ...twice,
        ...(before === undefined ? [{ code: "not_in_base", path: `${path}.remove` }] : []),
        ...others.map((key) => ({ code: "removed_and_changed", path: `${path}.${key}` })),
      ];
    }
    return [
      ...twice,
      ...(before === undefined ? addedProblems(entry, path) : []),
      ...nullProblems(entry, before, path),
    ];
  });
}

const addedProblems = (entry: object, path: string): readonly ShapeIssue[] =>
  Object.entries({ code: "string", reference: "object", digits: "object" })
    .filter(([key]) => !(key in entry))
    .map(([key, wanted]) => lacking(`${path}.${key}`, wanted));

/** What is taken away by null, and is not in the base. */
function nullProblems(patch: object, base: StandardIndicator | undefined, path: string): readonly ShapeIssue[] {
  const valueOf = (whole: unknown, key: string): unknown =>
    typeof whole === "object" && whole !== null ? (whole as Readonly<Record<string, unknown>>)[key] : undefined;
  return ["minimum", "maximumCv", "formulas"].flatMap((key) => {
    const [change, before] = [valueOf(patch, key), valueOf(base, key)];
    const stages = change === null ? [] : ["primary", "junior"].filter((stage) => valueOf(change, stage) === null);
    return [
      ...(change === null && before === undefined ? [`${path}.${key}`] : []),
      ...stages.filter((stage) => valueOf(before, stage) === undefined).map((stage) => `${path}.${key}.${stage}`),
    ].map((each) => ({ code: "not_in_base", path: each }));
  });
}

function ruleProblems(patch: Loose, base: Standard): readonly ShapeIssue[] {
  const { schoolRule, composite } = patch;
  const noRule = [
    ...(schoolRule === null && base.schoolRule === undefined ? ["schoolRule"] : []),
    ...(composite === null && base.composite === undefined ? ["composite"] : []),
  ].map((path) => ({ code: "not_in_base", path }));
  const half =
    typeof schoolRule === "object" && schoolRule !== null && base.schoolRule === undefined
      ? (["metAtLeast", "floorShare"] as const)
          .filter((key) => !(key in schoolRule))
          .map((key) => lacking(`schoolRule.${key}`, "object"))
      : [];
  const noLimit =
    typeof composite === "object" && composite !== null && base.composite === undefined && !composite.maximumCv
      ? [lacking("composite.maximumCv", "object")]
      : [];
  return [...noRule, ...half, ...noLimit, ...countProblems(patch, base)];
}

/** At least so many indicators must be met: no more than there are. */
function countProblems(patch: Loose, base: Standard): readonly ShapeIssue[] {
  const entries = entriesOf(patch).filter((entry) => typeof entry === "object" && entry !== null);
  const ids = new Set([...base.indicators, ...entries].map(({ id }) => id));
  for (const { id, remove } of entries) if (remove === true) ids.delete(id);
  if (ids.size === 0) return [{ code: "no_indicators", path: "indicators" }];
  const changed = patch.schoolRule?.metAtLeast?.values;
  if (!Array.isArray(changed)) {
    const needed = patch.schoolRule === null ? 0 : (base.schoolRule?.metAtLeast.values.at(-1)?.value ?? 0);
    return needed > ids.size ? [{ code: "rule_beyond_indicators", path: "indicators", limit: needed }] : [];
  }
  return changed.flatMap((each: { readonly value?: unknown } | null, at) =>
    typeof each?.value === "number" && each.value > ids.size
      ? [{ code: "too_big", path: `schoolRule.metAtLeast.values.${at}.value`, limit: ids.size }]
      : [],
  );
}
