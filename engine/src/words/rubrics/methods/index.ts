// The words of every way of scoring, by its kind.
import type { Combined } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { bestOf, mean, sum } from "./combined.js";
import { simpleMethodWords } from "./simple-methods.js";

type AllMethodWords = typeof simpleMethodWords & { readonly [Kind in Combined["kind"]]: MethodWords<Combined> };

export const methodWords: AllMethodWords = { ...simpleMethodWords, bestOf, sum, mean };
