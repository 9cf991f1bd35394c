// The shares that sheets print of coverage: of all communities, or of one kind of them.
import type { CommunityKind, Covered, CoveredThing, CoverageReport, PrintedShare } from "@junheng/engine/communities";
import { coveredThings } from "@junheng/engine/communities";

/** A printed share, what it is of, and what is counted for it. */
export interface PrintedOf {
  readonly thing: CoveredThing;
  /** The kind of communities that it counts; null for all. */
  readonly kind: CommunityKind | null;
  readonly covered: Covered;
  readonly printed: PrintedShare;
}

/** Those of all communities first. */
export const printedShares = (coverage: CoverageReport): readonly PrintedOf[] =>
  [{ kind: null, ...coverage }, ...coverage.byKind].flatMap(({ kind, ...things }) =>
    coveredThings.flatMap((thing) => {
      const covered = things[thing];
      const { printed } = covered;
      const isTold = kind !== null && coverage[thing].printed !== null;
      return printed === null || isTold ? [] : [{ thing, kind, covered, printed }];
    }),
  );

/** Whether what is printed is another share than what is counted. */
export const isWrong = ({ printed: { verdict } }: PrintedOf): boolean =>
  verdict === "mismatch" || verdict === "contradiction";
