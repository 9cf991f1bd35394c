// Which inputs a method reads, and which items: found by the fields of the method.
import type { AnyFields, AnyShape } from "./fields.js";
import type { Method } from "./method.js";
import { methods } from "./methods/index.js";

/** Ids of inputs and of items, each once, in the order in which the method names them. */
export interface MethodInputs {
  readonly inputs: readonly string[];
  readonly items: readonly string[];
  /** Of the inputs, those that hold words (grades, groups, reasons), and those that say yes or no. */
  readonly texts: readonly string[];
  readonly flags: readonly string[];
}

type Found = Readonly<Record<keyof MethodInputs, Set<string>>>;

/**
 * The inputs and items that a method takes its figures from.
 *
 * Rule: the fields of the method's kind say which are inputs, items, texts and ticks; each once, in the order of the fields. Units:
 * ids. Missing optional fields add nothing, and so does a plain number. None: four empty lists. Errors: none.
 *
 * Source: ours; the fields stand in `rubrics/methods`.
 *
 * @example
 * inputsOf({ kind: "threshold", input: "rate", value: { item: "other" }, direction: "atLeast" }) // => { inputs: ["rate"], items: ["other"], texts: [], flags: [] }
 */
export function inputsOf(method: Method): MethodInputs {
  const known = inputsByMethod.get(method) ?? inputsIn(method);
  inputsByMethod.set(method, known);
  return known;
}

/** The inputs of each method (decision 37). */
const inputsByMethod = new WeakMap<Method, MethodInputs>();

function inputsIn(method: Method): MethodInputs {
  const found: Found = { inputs: new Set(), items: new Set(), texts: new Set(), flags: new Set() };
  inFields(method, methods[method.kind].fields, found);
  const { inputs, items, texts, flags } = found;
  return { inputs: [...inputs], items: [...items], texts: [...texts], flags: [...flags] };
}

const inFields = (value: object, fields: AnyFields, found: Found): void => {
  for (const [name, { shape }] of Object.entries(fields)) {
    const held = (value as Readonly<Record<string, unknown>>)[name];
    if (held !== undefined) inShape(held, shape, found);
  }
};

const inShape = (value: unknown, shape: AnyShape, found: Found): void => {
  switch (shape.kind) {
    case "list":
      for (const each of value as readonly unknown[]) inShape(each, shape.of, found);
      return;
    case "record":
      return inFields(value as object, shape.fields, found);
    case "variant":
      return inFields(
        value as object,
        shape.of[(value as Readonly<Record<string, string>>)[shape.by] ?? ""] ?? {},
        found,
      );
    case "either":
      return typeof value === "object" && !("item" in (value as object))
        ? inFields(value as object, shape.record, found)
        : inShape(value, shape.other, found);
    case "method":
      return inFields(value as Method, methods[(value as Method).kind].fields, found);
    case "input":
    case "numberOrInput":
    case "column":
      if (typeof value === "string") {
        found.inputs.add(value);
        if ("holds" in shape && shape.holds !== "numbers") found[shape.holds].add(value);
      } else if (typeof value === "object") found.items.add((value as { readonly item: string }).item);
      return;
    case "text":
    case "number":
    case "flag":
    case "range":
    case "word":
  }
};
