// The shape of a scoring rule that comes from a file, made of the fields of the methods.
import * as z from "zod/mini";
import type { AnyFields, AnyShape, Methods, NumberLimits } from "./fields.js";
import { methods } from "./methods/index.js";

const id = z.string().check(z.minLength(1), z.maxLength(80));
const inputRef = z.union([id, z.strictObject({ item: id })]);

const numberSchema = ({ whole, least, most, above }: NumberLimits = {}): z.ZodMiniType => {
  const checks = [
    ...(least === undefined ? [] : [z.minimum(least)]),
    ...(most === undefined ? [] : [z.maximum(most)]),
    ...(above === undefined ? [] : [z.gt(above)]),
  ];
  return whole === true ? z.int().check(...checks) : z.number().check(...checks);
};

/** The schema of each shape (decision 37). */
const made = new WeakMap<AnyShape, z.ZodMiniType>();

/** The schema of a shape, made once: many fields share theirs, and the combined methods that of all others. */
const schemaOf = (shape: AnyShape): z.ZodMiniType => {
  const schema = made.get(shape) ?? newSchema(shape);
  made.set(shape, schema);
  return schema;
};

const newSchema = (shape: AnyShape): z.ZodMiniType => {
  switch (shape.kind) {
    case "text":
      return shape.longest === undefined ? z.string() : z.string().check(z.maxLength(shape.longest));
    case "number":
      return numberSchema(shape.limits);
    case "flag":
      return z.boolean();
    case "input":
      return inputRef;
    case "numberOrInput":
      return z.union([z.number(), inputRef]);
    case "column":
      return id;
    case "range":
      return z.tuple([z.number(), z.number()]);
    case "word":
      return z.literal(shape.words);
    case "list":
      return z
        .array(schemaOf(shape.of))
        .check(...(shape.least === 0 ? [] : [z.minLength(shape.least)]), z.maxLength(shape.most));
    case "record":
      return z.strictObject(fieldsOf(shape.fields));
    case "variant":
      return oneOf(
        shape.by,
        Object.entries(shape.of).map(([, fields]) => z.strictObject(fieldsOf(fields))),
      );
    case "either":
      return z.union([schemaOf(shape.other), z.strictObject(fieldsOf(shape.record))]);
    case "method":
      return schemaOfMethods(shape.of);
  }
};

const fieldsOf = (fields: AnyFields): Readonly<Record<string, z.ZodMiniType>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { shape, optional }]) => [
      name,
      optional ? z.optional(schemaOf(shape)) : schemaOf(shape),
    ]),
  );

const schemaOfMethods = (of: Methods): z.ZodMiniType =>
  oneOf(
    "kind",
    Object.entries(of).map(([kind, { fields }]) => z.strictObject({ kind: z.literal(kind), ...fieldsOf(fields) })),
  );

const oneOf = (by: string, records: readonly z.ZodMiniObject[]): z.ZodMiniType =>
  z.discriminatedUnion(by, records as [z.ZodMiniObject, ...z.ZodMiniObject[]]);

/** Any method. */
export const methodSchema = schemaOfMethods(methods);
