// What the shape of one's own fields and indicators cannot say: ids that come twice, figures that are nowhere, definitions without use.
import type { ShapeIssue } from "../diagnostics/index.js";
import type { Formula } from "../indicators/index.js";
import { isOwnId } from "../schools/index.js";
import type { StandardPatch } from "./extend.js";
import { ownUnit } from "./own-unit.js";
import { fieldIn } from "../indicators/index.js";

/** A variant of which not even the shape is sure. */
type Loose = Partial<StandardPatch>;

/** Everything that is wrong with a variant's own measures beside their shape, each with its path. */
export function ownProblems(patch: Loose): readonly ShapeIssue[] {
  const fields = objectsIn(patch.own, "fields");
  const indicators = objectsIn(patch.own, "indicators");
  const entries = objectsIn(patch, "indicators");
  const fieldIds = new Set(fields.map(({ part }) => part["id"]));
  const ids = [...fields, ...indicators].map(({ part, path }) => ({ id: part["id"], path: `own.${path}.id` }));
  const judged = new Set(entries.map(({ part }) => part["id"]));
  const defined = new Set(indicators.map(({ part }) => part["id"]));
  const formulas = [
    ...indicators.map(({ part, path }) => ({ formulas: part["formulas"], path: `own.${path}.formulas` })),
    ...entries.map(({ part, path }) => ({ formulas: part["formulas"], path: `${path}.formulas` })),
  ];
  return [
    ...ids.flatMap(({ id, path }, at) =>
      ids.findIndex((each) => each.id === id) < at ? [{ code: "repeated_id", path }] : [],
    ),
    ...indicators.flatMap(({ part, path }) =>
      judged.has(part["id"]) ? [] : [{ code: "own_not_judged", path: `own.${path}.id` }],
    ),
    ...entries.flatMap(({ part: { id }, path }) =>
      typeof id === "string" && isOwnId(id) && !defined.has(id)
        ? [{ code: "own_not_defined", path: `${path}.id` }]
        : [],
    ),
    ...formulas.flatMap((each) => unknownFigures(each, fieldIds)),
    ...indicators.flatMap(({ part, path }) => wrongUnit(part, path, fields)),
  ];
}

interface Part {
  readonly part: Readonly<Record<string, unknown>>;
  readonly path: string;
}

const objectsIn = (whole: unknown, key: string): readonly Part[] => {
  const list = isRecord(whole) ? whole[key] : undefined;
  return !Array.isArray(list)
    ? []
    : list.flatMap((part: unknown, at) => (isRecord(part) ? [{ part, path: `${key}.${at}` }] : []));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The own figures of formulas that are no fields of the file, each with the path of its name. */
function unknownFigures(
  { formulas, path }: { readonly formulas: unknown; readonly path: string },
  fieldIds: ReadonlySet<unknown>,
): readonly ShapeIssue[] {
  const found: ShapeIssue[] = [];
  const visit = (part: unknown, at: string): void => {
    if (typeof part === "string" && isOwnId(part) && !fieldIds.has(part))
      found.push({ code: "unknown_quantity", path: at });
    else if (isRecord(part)) for (const [key, each] of Object.entries(part)) visit(each, `${at}.${key}`);
  };
  visit(formulas, path);
  return found;
}

/** A unit that is written, and does not follow from the numerator and what it is divided by. */
function wrongUnit(
  { unit, over, per, formulas }: Part["part"],
  path: string,
  fields: readonly Part[],
): readonly ShapeIssue[] {
  const first = (formulas as { readonly primary?: readonly Formula[] } | undefined)?.primary?.[0]?.[0]?.quantity;
  const numerator = fields.find(({ part }) => part["id"] === first)?.part["unit"] ?? fieldIn(String(first))?.unit;
  if (unit === undefined || numerator === undefined) return [];
  const right = ownUnit(numerator as never, over as never, per as never);
  return unit === right ? [] : [{ code: "invalid_value", path: `own.${path}.unit`, possible: [right] }];
}
