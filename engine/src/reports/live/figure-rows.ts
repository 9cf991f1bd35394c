// The figures that an assessment used, a row a record: what formulas compute from. A school of two stages has one row where its record is one.
import type { Contributor, CountyAssessment } from "../../assessment/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";

/** A record with the figures of it that were used, by path. */
export interface FigureRow {
  readonly name: string;
  /** The school it was counted with, where that is another. */
  readonly into: string | null;
  readonly source: Contributor["source"];
  readonly figures: ReadonlyMap<string, number>;
  /** Its share of undivided figures in the stages where it is not all of them. */
  readonly shares: ReadonlyMap<CompulsoryStage, number>;
}

/** All rows, the paths of their figures, and which row a contributor of a school has. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  readonly paths: readonly string[];
  readonly rowOf: (contributor: Contributor) => number;
}

interface Making {
  readonly name: string;
  readonly into: string | null;
  readonly source: Contributor["source"];
  readonly figures: Map<string, number>;
  readonly shares: Map<CompulsoryStage, number>;
  readonly stages: Set<CompulsoryStage>;
}

/** Gathers them, in the order of the stages and their schools. */
export function figureRows({ stages }: CountyAssessment): FigureRows {
  const rows: Making[] = [];
  const byKey = new Map<string, number[]>();
  const places = new Map<Contributor, number>();
  for (const stage of compulsoryStages)
    for (const { name, contributors } of stages[stage]?.schools ?? [])
      for (const contributor of contributors) {
        const key = JSON.stringify([
          contributor.source?.file,
          contributor.source?.sheet,
          contributor.source?.row,
          contributor.name,
        ]);
        const known = byKey.get(key) ?? [];
        let at = known.find((each) => isSameRecord(rows[each], contributor, stage));
        if (at === undefined) {
          at = rows.push(begun(contributor, name)) - 1;
          byKey.set(key, [...known, at]);
        }
        takeIn(rows[at] as Making, contributor, stage);
        places.set(contributor, at);
      }
  const paths = [...new Set(rows.flatMap(({ figures }) => [...figures.keys()]))];
  const isPupils = (path: string): boolean => path.endsWith(".pupils");
  return {
    rows,
    paths: [...paths.filter(isPupils), ...paths.filter((path) => !isPupils(path))],
    rowOf: (contributor) => places.get(contributor) ?? -1,
  };
}

const begun = ({ name, source }: Contributor, school: string): Making => ({
  name,
  into: name === school ? null : school,
  source,
  figures: new Map(),
  shares: new Map(),
  stages: new Set(),
});

/** Whether a row is of the same record: of another stage, with no other figure under the same path. */
const isSameRecord = (row: Making | undefined, { figures }: Contributor, stage: CompulsoryStage): boolean =>
  row !== undefined &&
  !row.stages.has(stage) &&
  Object.entries(figures).every(([path, figure]) => (row.figures.get(path) ?? figure) === figure);

const takeIn = (row: Making, { figures, share }: Contributor, stage: CompulsoryStage): void => {
  for (const [path, figure] of Object.entries(figures)) row.figures.set(path, figure);
  if (share !== null && share !== 1) row.shares.set(stage, share);
  row.stages.add(stage);
};
