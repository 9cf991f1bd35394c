// Tables of bands with holes, overlaps, or points that no rule can give.
import type { RubricProblem } from "./rubric-problem.js";
import type { Combined, Method, MethodBand, SimpleMethod } from "./method.js";
import type { RubricItem } from "./rubric.js";

/** What is wrong or doubtful in the bands of an item, and points of a band beyond the item's. */
export function bandProblems(item: RubricItem, path: string): readonly RubricProblem[] {
  return simpleMethodsOf(item.method).flatMap((method) => {
    if (method.kind !== "bands" && method.kind !== "bandsVsReference") return [];
    return [
      ...tableProblems(method.bands, `${path}.method.bands`, method.round),
      ...method.bands.flatMap(({ points }, k): readonly RubricProblem[] =>
        points > (item.cap ?? item.points)
          ? [
              {
                severity: "error",
                code: "rubricBandAbovePoints",
                path: `${path}.method.bands.${k}`,
                params: { points, most: item.cap ?? item.points },
              },
            ]
          : [],
      ),
    ];
  });
}

const simpleMethodsOf = (method: Method): readonly SimpleMethod[] =>
  isCombined(method) ? method.of.map((each) => each.method) : [method];

const isCombined = (method: Method): method is Combined =>
  method.kind === "bestOf" || method.kind === "sum" || method.kind === "mean";

function tableProblems(bands: readonly MethodBand[], path: string, round: number | undefined): RubricProblem[] {
  const rising = bands.map((band, k) => ({ ...band, k }));
  rising.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return rising.flatMap((band, place): readonly RubricProblem[] => {
    const next = rising[place + 1];
    const params = { from: band.from ?? "", to: band.to ?? "", next: next?.from ?? "" };
    if (next !== undefined && next.from === band.from) {
      return [{ severity: "error", code: "rubricBandTwice", path: `${path}.${band.k}`, params }];
    }
    if (band.to === undefined || next?.from === undefined) return [];
    if (band.to > next.from)
      return [{ severity: "error", code: "rubricBandsCross", path: `${path}.${band.k}`, params }];
    // “90–94, 95 and more” is whole for numbers rounded to ones, and open between 94 and 95 for all others.
    const step = round === undefined ? 0 : 10 ** -round;
    const hole = next.from - band.to > step + 1e-9;
    return hole ? [{ severity: "warning", code: "rubricBandsOpen", path: `${path}.${band.k}`, params }] : [];
  });
}
