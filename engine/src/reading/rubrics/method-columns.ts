// The columns that a method looks at.
import type { Method } from "../../rubrics/index.js";
import { methodFields } from "./method-fields.js";
import type { Fields, Shape } from "./shapes.js";

/**
 * The ids of all inputs a method names, each once, in their order.
 *
 * @example
 * columnsOfMethod({ kind: "threshold", input: "rate", value: "target", direction: "atLeast" }) // => ["rate", "target"]
 */
export function columnsOfMethod(method: Method): readonly string[] {
  const ids: string[] = [];
  inFields(method as unknown as PlainRecord, methodFields[method.kind], ids);
  return [...new Set(ids)];
}

type PlainRecord = Readonly<Record<string, unknown>>;

const inFields = (record: PlainRecord, fields: Fields, ids: string[]): void => {
  for (const [name, { shape }] of Object.entries(fields)) if (name in record) inShape(record[name], shape, ids);
};

const inShape = (value: unknown, shape: Shape, ids: string[]): void => {
  switch (shape.kind) {
    case "input":
    case "numberOrInput":
    case "column":
      if (typeof value === "string") ids.push(value);
      return;
    case "list":
      for (const each of value as readonly unknown[]) inShape(each, shape.of, ids);
      return;
    case "record":
      return inFields(value as PlainRecord, shape.fields, ids);
    case "variant":
      return inFields(value as PlainRecord, shape.of[String((value as PlainRecord)[shape.by])] ?? {}, ids);
    case "either":
      return typeof value === "object" && !("item" in (value as object))
        ? inFields(value as PlainRecord, shape.record, ids)
        : inShape(value, shape.other, ids);
    case "named":
      return inFields(value as PlainRecord, shape.of[String((value as PlainRecord)["kind"])] ?? {}, ids);
    case "text":
    case "number":
    case "flag":
    case "range":
    case "word":
  }
};
