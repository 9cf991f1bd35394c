// What may stand in the fields of a scoring method, as data that knows its type: files and sheets are read by it, inputs are found by it.
import type { InputRef, MethodBand, NumberRef, UnitCount } from "./method-parts.js";

/** Between what a number must lie; `above` is not itself allowed. */
export interface NumberLimits {
  readonly whole?: true;
  readonly least?: number;
  readonly most?: number;
  readonly above?: number;
}

/** What may stand in a place. */
export type AnyShape =
  | { readonly kind: "text"; readonly longest?: number }
  | { readonly kind: "number"; readonly limits?: NumberLimits }
  | { readonly kind: "flag" | "numberOrInput" | "range" }
  /** The id of an input, or the points of an item; of a condition, an input that says yes or no. */
  | { readonly kind: "input"; readonly holds?: "flags" }
  /** The id of an input alone. */
  | { readonly kind: "column"; readonly holds: "texts" | "numbers" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly of: AnyShape; readonly least: number; readonly most: number }
  | { readonly kind: "record"; readonly fields: AnyFields }
  /** One of several records, told by the field `by`. */
  | { readonly kind: "variant"; readonly by: string; readonly of: Readonly<Record<string, AnyFields>> }
  | { readonly kind: "either"; readonly record: AnyFields; readonly other: AnyShape }
  /** A method, told by its kind. */
  | { readonly kind: "method"; readonly of: Methods };

/** The fields of a record by name. */
export type AnyFields = Readonly<Record<string, { readonly shape: AnyShape; readonly optional: boolean }>>;

/** Methods by their kind, as far as reading them needs. */
export type Methods = Readonly<Record<string, { readonly fields: AnyFields }>>;

interface ScoringMethodOf {
  readonly fields: AnyFields;
  readonly score: (rule: never) => unknown;
}

declare const held: unique symbol;

/** What may stand in a place, and the type of it: neither less nor more. */
export type Shape<T> = AnyShape & { readonly [held]?: (value: T) => T };

interface Field<T, Optional extends boolean> {
  readonly shape: Shape<T>;
  readonly optional: Optional;
}

/** Every field of a rule but its kind, each with its own shape; one that is missing, misspelt or of another type does not compile. */
export type Fields<Rule> = {
  readonly [Name in Exclude<keyof Rule, "kind">]: Field<
    Exclude<Rule[Name], undefined>,
    Record<never, never> extends Pick<Rule, Name> ? true : false
  >;
};

type HeldBy<F> = F extends { readonly shape: { readonly [held]?: (value: infer T) => unknown } } ? T : never;

/** The type of a record with these fields. */
type Held<F extends AnyFields> = {
  readonly [Name in keyof F as F[Name]["optional"] extends true ? never : Name]: HeldBy<F[Name]>;
} & {
  readonly [Name in keyof F as F[Name]["optional"] extends true ? Name : never]?: HeldBy<F[Name]>;
};

/** A field that must be there. */
export const need = <T>(shape: Shape<T>): Field<T, false> => ({ shape, optional: false });
/** A field that may be left out. */
export const may = <T>(shape: Shape<T>): Field<T, true> => ({ shape, optional: true });

export const text: Shape<string> = { kind: "text" };
export const label: Shape<string> = { kind: "text", longest: 200 };
export const number: Shape<number> = { kind: "number" };
export const numberWithin = (limits: NumberLimits): Shape<number> => ({ kind: "number", limits });
export const whole = numberWithin({ whole: true });
export const positive = numberWithin({ above: 0 });
export const share = numberWithin({ least: 0, most: 1 });
export const flag: Shape<boolean> = { kind: "flag" };
export const range: Shape<readonly [number, number]> = { kind: "range" };
export const input: Shape<InputRef> = { kind: "input" };
export const condition: Shape<InputRef> = { kind: "input", holds: "flags" };
export const numberOrInput: Shape<NumberRef> = { kind: "numberOrInput" };
export const textColumn: Shape<string> = { kind: "column", holds: "texts" };
export const numberColumn: Shape<string> = { kind: "column", holds: "numbers" };

export const words = <const W extends readonly string[]>(...allowed: W): Shape<W[number]> => ({
  kind: "word",
  words: allowed,
});
/** A list with something in it, unless `least` is 0. */
export const list = <T>(of: Shape<T>, { least = 1, most = 200 } = {}): Shape<readonly T[]> => ({
  kind: "list",
  of,
  least,
  most,
});
export const record = <F extends AnyFields>(fields: F): Shape<Held<F>> => ({ kind: "record", fields });
export const either = <F extends AnyFields, T>(fields: F, other: Shape<T>): Shape<Held<F> | T> => ({
  kind: "either",
  record: fields,
  other,
});
/** One of several records; which one, the field `by` says. */
export const variant = <By extends string, V extends Readonly<Record<string, AnyFields>>>(
  by: By,
  of: V,
): Shape<{ [Name in keyof V]: { readonly [B in By]: Name } & Held<V[Name]> }[keyof V]> => ({
  kind: "variant",
  by,
  of: Object.fromEntries(Object.entries(of).map(([name, fields]) => [name, { [by]: need(words(name)), ...fields }])),
});

/** Another rule, by one of these methods. */
export const methodOf = <M extends Readonly<Record<string, ScoringMethodOf>>>(
  of: M,
): Shape<{ [Kind in keyof M]: Parameters<M[Kind]["score"]>[0] }[keyof M]> => ({ kind: "method", of });

/** What several methods have. */
export const direction = words("higher", "lower");
export const line = words("atLeast", "atMost");
export const start = words("full", "nothing");
export const count: Shape<UnitCount> = words("exact", "whole", "started");
/** The text inputs by which rows are compared. */
export const group = may(list(textColumn, { least: 0, most: 5 }));
const band = { from: may(number), to: may(number), points: need(number), label: may(label) };
export const bandFields = {
  bands: need<readonly MethodBand[]>(list(record(band))),
  closed: may(words("lower", "upper")),
  round: may(numberWithin({ whole: true, least: 0, most: 10 })),
};
