// A rubric of thirty items with three bands each, and invented figures for it: as columns, and as the objects that rule engines take.
import { randomFrom } from "./random.mjs";

/** The items: full points from the upper edge on, six tenths of them from the lower edge on, else none. */
export function bandedItems(count, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, k) => {
    const lower = 20 + Math.floor(40 * random());
    const full = 1 + Math.floor(5 * random());
    return { id: `k${k}`, lower, upper: lower + 10 + Math.floor(30 * random()), full, part: (full * 6) / 10 };
  });
}

/** The same as a rubric of ours, with points to one hundredth. */
export const bandedRubric = (items) => ({
  format: "junheng-rubric/1",
  id: "banded",
  title: { "zh-CN": "三档细则", en: "three bands" },
  source: { document: "—", certainty: "D" },
  scope: "school",
  points: items.reduce((sum, { full }) => sum + full, 0),
  decimals: 2,
  inputs: items.map(({ id }) => ({ id, title: { "zh-CN": id, en: id }, kind: "number" })),
  items: items.map(({ id, lower, upper, full, part }) => ({
    id: `item-${id}`,
    title: { "zh-CN": id, en: id },
    points: full,
    method: {
      kind: "bands",
      input: id,
      bands: [{ from: upper, points: full }, { from: lower, points: part }, { points: 0 }],
    },
  })),
  total: { notApplicable: "rubric", gradesOn: "points" },
});

/** Figures from 0 to 100, one column for each item. */
export function bandedData(items, rows, seed) {
  const random = randomFrom(seed);
  const columns = items.map(({ id }) => [
    id,
    { numbers: Float64Array.from({ length: rows }, () => 100 * random()), states: new Uint8Array(rows) },
  ]);
  return { names: Array.from({ length: rows }, (_, row) => `school ${row + 1}`), inputs: Object.fromEntries(columns) };
}

/** The first rows of the data, each an object by input. */
export const asObjects = ({ inputs }, rows) =>
  Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(Object.entries(inputs).map(([id, { numbers }]) => [id, numbers[row]])),
  );
