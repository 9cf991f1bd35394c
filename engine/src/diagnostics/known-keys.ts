// The keys that a schema knows at a place of what it looked at: for whoever misspelt one of them.

/** What is read of a schema of the schema library, and no more. */
export interface SchemaNode {
  readonly _zod: {
    readonly def: {
      readonly type?: string;
      readonly shape?: unknown;
      readonly element?: unknown;
      readonly valueType?: unknown;
      readonly innerType?: unknown;
      readonly options?: unknown;
      readonly values?: unknown;
    };
  };
}

/** The keys that may stand in the object at this path of `json`; of a choice of shapes, those of the shapes that its literal parts fit. */
export function knownKeysAt(schema: SchemaNode, path: readonly PropertyKey[], json: unknown): readonly string[] {
  const fitting = shapesOf(schema, json);
  const [part, ...rest] = path;
  if (part === undefined) return fitting.flatMap(({ _zod: { def } }) => Object.keys((def.shape as object) ?? {}));
  const value = partOf(json, part);
  return fitting.flatMap(({ _zod: { def } }) => {
    const next = (partOf(def.shape, part) ?? def.element ?? def.valueType) as SchemaNode | undefined;
    return next === undefined ? [] : knownKeysAt(next, rest, value);
  });
}

/** A schema without what wraps it: each of its shapes that fits. */
function shapesOf(schema: SchemaNode, json: unknown): readonly SchemaNode[] {
  const { innerType, options } = schema._zod.def;
  if (innerType !== undefined) return shapesOf(innerType as SchemaNode, json);
  if (Array.isArray(options)) return (options as SchemaNode[]).flatMap((each) => shapesOf(each, json));
  return fits(schema, json) ? [schema] : [];
}

const fits = ({ _zod: { def } }: SchemaNode, json: unknown): boolean =>
  Object.entries((def.shape as Readonly<Record<string, SchemaNode>>) ?? {}).every(([key, { _zod: part }]) => {
    const value = partOf(json, key);
    return (
      part.def.type !== "literal" || value === undefined || (part.def.values as readonly unknown[]).includes(value)
    );
  });

const partOf = (value: unknown, part: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, part)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[part]
    : undefined;
