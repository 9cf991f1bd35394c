// The table of all ways of scoring, from which everything else that knows them takes them.
import type { ScoringMethod } from "../scoring-method.js";
import type { Combined } from "./combined.js";
import { bestOf, mean, sum } from "./combined.js";
import { simpleMethods } from "./simple-methods.js";

export type { ScoringMethod };
export type { AnyFields, AnyShape, Methods } from "../fields.js";

type AllMethods = typeof simpleMethods & { readonly [Kind in Combined["kind"]]: ScoringMethod<Combined> };

/** Every way of scoring by its kind, with the fields of its rules and an example of one. */
export const methods: AllMethods = { ...simpleMethods, bestOf, sum, mean };
