// How a part of the notation is read as what its place may hold.
import type { AnyFields, AnyShape, Methods } from "../../rubrics/methods/index.js";
import type { Notation, NotationRecord } from "./notation.js";

/** Why a part does not fit. `name` is the parameter, `expected` are the words or the shape that would. */
export interface ShapeFault {
  readonly fault: "unfit" | "lacking" | "unknown" | "twice" | "method";
  readonly name: string;
  readonly expected: readonly string[];
  readonly at: number;
}

/** Reads a part as its shape says; undefined where it does not fit, with the reasons in `faults`. */
export function readShape(part: Notation, shape: AnyShape, name: string, faults: ShapeFault[]): unknown {
  const unfit = (expected: readonly string[] = [shape.kind]): undefined => {
    faults.push({ fault: "unfit", name, expected, at: part.at });
  };
  switch (shape.kind) {
    case "text":
    case "column":
      return textOf(part) ?? unfit();
    case "number":
      return finite(part) ?? unfit();
    case "flag":
      return part.kind === "text" && !part.quoted ? (flags.get(part.value) ?? unfit()) : unfit();
    case "input":
      return part.kind === "item" ? { item: part.value } : (textOf(part) ?? unfit());
    case "numberOrInput":
      if (part.kind === "item") return { item: part.value };
      return part.kind === "text" ? part.value : (finite(part) ?? unfit());
    case "range":
      return part.kind === "list" && part.values.length === 2 && part.values.every((each) => finite(each) !== undefined)
        ? part.values.map(finite)
        : unfit();
    case "word":
      return part.kind === "text" && shape.words.includes(part.value) ? part.value : unfit(shape.words);
    case "list":
      return part.kind === "list" ? part.values.map((each) => readShape(each, shape.of, name, faults)) : unfit();
    case "record":
      return part.kind === "record" && part.name === null ? readFields(part, shape.fields, faults) : unfit();
    case "either":
      return part.kind === "record" && part.name === null
        ? readFields(part, shape.record, faults)
        : readShape(part, shape.other, name, faults);
    case "variant":
      return part.kind === "record" && part.name === null ? readVariant(part, shape, faults) : unfit();
    case "method":
      return part.kind === "record" ? readNamed(part, shape.of, faults) : unfit(["method"]);
  }
}

/** Reads a record that has the name of one of these. The name goes into `kind`. */
export const readNamed = (part: NotationRecord, of: Methods, faults: ShapeFault[]): unknown => {
  const fields = part.name !== null && Object.hasOwn(of, part.name) ? of[part.name]?.fields : undefined;
  if (fields === undefined) {
    faults.push({ fault: "method", name: part.name ?? "", expected: Object.keys(of), at: part.at });
    return undefined;
  }
  return { kind: part.name, ...readFields(part, fields, faults) };
};

const readVariant = (
  part: NotationRecord,
  { by, of }: Extract<AnyShape, { kind: "variant" }>,
  faults: ShapeFault[],
): unknown => {
  const told = part.fields.find(({ key }) => key === by)?.value;
  const which = told?.kind === "text" ? told.value : "";
  const fields = Object.hasOwn(of, which) ? of[which] : undefined;
  if (fields !== undefined) return readFields(part, fields, faults);
  faults.push({ fault: "unfit", name: by, expected: Object.keys(of), at: told?.at ?? part.at });
  return undefined;
};

const readFields = (
  part: NotationRecord,
  fields: AnyFields,
  faults: ShapeFault[],
): Readonly<Record<string, unknown>> => {
  const read: Record<string, unknown> = {};
  for (const { key, value, at } of part.fields) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) faults.push({ fault: "unknown", name: key, expected: Object.keys(fields), at });
    else if (Object.hasOwn(read, key)) faults.push({ fault: "twice", name: key, expected: [], at });
    else read[key] = readShape(value, field.shape, key, faults);
  }
  for (const [name, { optional }] of Object.entries(fields))
    if (!optional && !Object.hasOwn(read, name)) faults.push({ fault: "lacking", name, expected: [], at: part.at });
  return read;
};

const textOf = (part: Notation): string | undefined =>
  part.kind === "text" ? part.value : part.kind === "number" ? part.text : undefined;

const finite = (part: Notation): number | undefined =>
  part.kind === "number" && Number.isFinite(part.value) ? part.value : undefined;

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["是", true],
  ["false", false],
  ["否", false],
]);
