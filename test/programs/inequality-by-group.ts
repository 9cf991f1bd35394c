// Gini and Theil of books for a pupil, between town and country and within them.
import { decomposeTheilT } from "@junheng/engine/statistics";
import { giniByGroup } from "@junheng/engine";

const [values, pupils, places] = [
  [20, 30, 15, 15],
  [100, 300, 200, 400],
  ["town", "town", "rural", "rural"],
] as const;
const gini = giniByGroup(values, pupils, places);
const theil = decomposeTheilT(values, pupils, places);

export const answer = {
  gini: gini === null ? null : gini.total - gini.between - gini.within - gini.overlap,
  theil: theil === null ? null : theil.total - theil.between - theil.within,
  between: theil?.between,
};
