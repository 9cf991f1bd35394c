// For tests: any rule of the 24 methods, with any parameters it may have, made of the methods' own fields.
import fc from "fast-check";
import type { AnyFields, AnyShape, NumberLimits } from "./fields.js";
import type { Combined, Method, SimpleMethod } from "./method.js";
import { methods } from "./methods/index.js";
import { simpleMethods } from "./methods/simple-methods.js";

/** What rules are made of: ids and words, and numbers. */
export interface MethodParts {
  readonly texts?: fc.Arbitrary<string>;
  readonly numbers?: fc.Arbitrary<number>;
}

const anyText = fc.oneof(
  fc.constantFrom(
    "rate",
    "booksPerPupil",
    "巩固率",
    "12",
    "true",
    "a b",
    "A1.1",
    "x;y",
    'say "no"',
    "＂；",
    "@A1",
    "",
    "-",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1000, max: 1000 }).map((value) => value / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** What may stand in a place; the numbers of a place without limits are those given, or any. */
const inShape = (shape: AnyShape, parts: Required<MethodParts>): fc.Arbitrary<unknown> => {
  const { texts, numbers } = parts;
  const input = fc.oneof({ weight: 3, arbitrary: texts }, fc.record({ item: texts }));
  switch (shape.kind) {
    case "text":
    case "column":
      return texts;
    case "number":
      return shape.limits === undefined ? numbers : numberWithin(shape.limits);
    case "flag":
      return fc.boolean();
    case "input":
      return input;
    case "numberOrInput":
      return fc.oneof({ weight: 2, arbitrary: numbers }, input);
    case "range":
      return fc.tuple(numbers, numbers);
    case "word":
      return fc.constantFrom(...shape.words);
    case "list":
      return fc.array(inShape(shape.of, parts), { minLength: shape.least, maxLength: 3 });
    case "record":
      return inFields(shape.fields, parts);
    case "variant":
      return fc.oneof(...Object.values(shape.of).map((fields) => inFields(fields, parts)));
    case "either":
      return fc.oneof(inShape(shape.other, parts), inFields(shape.record, parts));
    case "method":
      return fc.oneof(...simpleMethodArbitraries(parts));
  }
};

const numberWithin = ({ whole, least, most, above }: NumberLimits): fc.Arbitrary<number> =>
  whole === true
    ? fc.integer({ min: least ?? -20, max: most ?? 20 })
    : fc.integer({ min: above === undefined ? (least ?? -10) * 100 : 1, max: (most ?? 10) * 100 }).map((n) => n / 100);

/** A record that always has the fields it needs, and may have the others. */
const inFields = (fields: AnyFields, parts: Required<MethodParts>): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, inShape(shape, parts)])), {
    requiredKeys: Object.keys(fields).filter((name) => fields[name]?.optional === false),
  });

const ofKind = (kind: Method["kind"], { texts = anyText, numbers = anyNumber }: MethodParts): fc.Arbitrary<object> =>
  inFields(methods[kind].fields, { texts, numbers }).map((fields) => ({ kind, ...fields }));

/** Every simple method, one arbitrary for each kind. */
export const simpleMethodArbitraries = (parts: MethodParts = {}): readonly fc.Arbitrary<SimpleMethod>[] =>
  Object.keys(simpleMethods).map((kind) => ofKind(kind as SimpleMethod["kind"], parts) as fc.Arbitrary<SimpleMethod>);

/** Any method, a combined one among them. */
export const methodArbitrary = (parts: MethodParts = {}): fc.Arbitrary<Method> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...simpleMethodArbitraries(parts)) },
    fc.oneof(...(["bestOf", "sum", "mean"] as const).map((kind) => ofKind(kind, parts) as fc.Arbitrary<Combined>)),
  );
