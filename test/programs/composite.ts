// A composite of two indicators, one of which is better where it is lower.
import { compositeScores } from "@junheng/engine";

export const answer = compositeScores(
  [
    { id: "books", direction: "higher", values: [10, 20, 40] },
    { id: "largestClass", direction: "lower", values: [60, 50, 40] },
  ],
  { weights: { books: 1, largestClass: 1 }, normalisation: "minMax", aggregation: "arithmetic" },
);
