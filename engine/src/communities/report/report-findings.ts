// What the report itself finds: printed shares that count something else, and rates whose bases contradict each other.
import type { Diagnostic } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { coveredThings, type Covered, type CoverageReport } from "./covered.js";
import type { ClassReport } from "./ages.js";
import type { Losses } from "./losses.js";

/** Findings about coverage and losses, each with its cell. */
export const reportFindings = (told: {
  readonly coverage: CoverageReport;
  readonly losses: readonly Losses[];
  readonly classes: ClassReport | null;
}): readonly Diagnostic[] => [
  ...ofClasses(told.classes),
  ...coveredThings.flatMap((thing) => ofCoverage(thing, told.coverage[thing])),
  ...told.coverage.byKind.flatMap((kind) =>
    coveredThings
      // What all communities print is told above.
      .filter((thing) => kind[thing].printed !== null && told.coverage[thing].printed === null)
      .flatMap((thing) => ofCoverage(thing, kind[thing])),
  ),
  ...told.losses.flatMap(ofLosses),
];

const ofClasses = (classes: ClassReport | null): readonly Diagnostic[] => {
  const { count, schools, cells } = classes?.stageUnknown ?? { count: 0, schools: [], cells: [] };
  return count === 0 ? [] : [warningAt("classStageUnknown", cells[0] ?? {}, { count, schools: schools.slice(0, 8) })];
};

const percent = (share: number): string => `${formatDecimal(share * 100, 1)}%`;

const ofCoverage = (
  covered: string,
  { reached, total, share, byCommunities, printed }: Covered,
): readonly Diagnostic[] => {
  const where = printed?.cells[0] ?? {};
  const counts = { covered, reached: reached ?? "", total: total ?? "" };
  if (
    byCommunities !== null &&
    byCommunities.share !== null &&
    share !== null &&
    byCommunities.reached > (reached ?? 0)
  ) {
    const params = {
      ...counts,
      share: percent(share),
      count: byCommunities.reached,
      otherShare: percent(byCommunities.share),
    };
    const code = printed?.countsCommunities === true ? "coverageCountsPairs" : "coverageByPairs";
    return [
      printed?.countsCommunities === true
        ? warningAt(code, where, { ...params, printed: printed.printed })
        : noteAt(code, where, params),
    ];
  }
  if (printed === null) return [];
  if (printed.totals.length > 0)
    return [
      noteAt("coverageTotalSolved", where, {
        ...counts,
        printed: printed.printed,
        numbers: printed.totals.map(String),
      }),
    ];
  if (printed.verdict === "mismatch" || printed.verdict === "contradiction")
    return [
      warningAt("coverageOtherShare", where, {
        ...counts,
        printed: printed.printed,
        share: share === null ? "—" : percent(share),
      }),
    ];
  return [];
};

const ofLosses = ({ of, years, basesFollow }: Losses): readonly Diagnostic[] => [
  ...years.flatMap(({ printed, verdict, bases, lost, base, cells }) => {
    if (printed === null || lost === null) return [];
    const params = { school: of, lost, printed };
    if (base !== null)
      return verdict === "mismatch" || verdict === "contradiction"
        ? [warningAt("lossRateOther", cells[0] ?? {}, { ...params, base })]
        : [];
    if (bases.halfUp.length > 0)
      return [noteAt("lossBaseSolved", cells[0] ?? {}, { ...params, numbers: bases.halfUp.map(String) })];
    if (bases.truncation.length > 0)
      return [warningAt("lossBaseTruncated", cells[0] ?? {}, { ...params, numbers: bases.truncation.map(String) })];
    return [warningAt("lossBaseNone", cells[0] ?? {}, params)];
  }),
  ...(basesFollow === false ? [warningAt("lossBasesApart", years.at(-1)?.cells[0] ?? {}, { school: of })] : []),
];
