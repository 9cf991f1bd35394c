// What each school has to do with the variation of each indicator: worked out when somebody looks at the schools.
import { momentsOf, visitInfluence } from "../statistics/index.js";
import type { IndicatorColumn } from "./indicator-column.js";
import { emptyColumn } from "./indicator-column.js";
import type { SeriesRoom } from "./indicator-series.js";
import { indicatorSeries, seriesRoom } from "./indicator-series.js";
import type { StageColumns } from "./stage-columns.js";

/** The influence of all schools on an indicator; NaN where there is none. */
export interface InfluenceColumn {
  readonly varianceShare: readonly number[];
  readonly cvWithout: readonly number[];
}

/** The influence on every indicator, in the order of the columns. */
export const stageInfluence = (columns: StageColumns): readonly InfluenceColumn[] => {
  const room = seriesRoom(columns);
  return columns.indicators.map((column) => influenceOn(column, room));
};

const influenceOn = (column: IndicatorColumn, room: SeriesRoom): InfluenceColumn => {
  const { values, weights, rows } = indicatorSeries(column, room);
  const [varianceShare, cvWithout] = [emptyColumn(column.value.length), emptyColumn(column.value.length)];
  visitInfluence(values, weights, momentsOf(values, weights), (at, share, without) => {
    const row = rows === null ? at : (rows[at] as number);
    varianceShare[row] = share;
    cvWithout[row] = without;
  });
  return { varianceShare, cvWithout };
};
