// The ways of scoring an item, as data: 24 kinds, each with all that changes its result.
// Names of inputs are ids of the rubric's inputs; `{ item }` takes the points of another item instead.
import type { Combined } from "./methods/combined.js";
import type { SimpleMethod } from "./simple-method.js";

export type * from "./method-parts.js";
export type * from "./simple-method.js";
export type { Combined };

/** A way of scoring an item. */
export type Method = SimpleMethod | Combined;

/** The kind of a method. */
export type MethodKind = Method["kind"];
