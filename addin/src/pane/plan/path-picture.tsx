// A picture of the path: the variation for every number of units, the limit as a dashed line, and where the plan stands.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedIndicator } from "@junheng/engine/planning";
import { useIsWide } from "../shared/room.js";
import { amountText } from "@junheng/engine/words";
import { useLocale } from "../shared/words.js";
import { limitText } from "./words.js";
import { cvText } from "../shared/figure-texts.js";

const [narrow, wide, height, left, below] = [300, 620, 140, 42, 20];

interface Props {
  readonly indicator: PlannedIndicator;
  readonly units: number;
  readonly cv: number | null;
  readonly label: string;
}

/** The picture; nothing where there is no path to draw. */
export function PathPicture({ indicator: { path, limit, unit }, units, cv, label }: Props) {
  const styles = usePathStyles();
  const locale = useLocale();
  const width = useIsWide() ? wide : narrow;
  const points = path.flatMap((step) => (step.cv === null ? [] : [{ units: step.units, cv: step.cv }]));
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return null;
  const top = Math.max(...points.map((point) => point.cv), limit ?? 0) * 1.05;
  const x = (count: number): number => left + (count / last.units) * (width - left - 8);
  const y = (value: number): number => height - below - (value / top) * (height - below - 8);
  const first = points[0]!;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
      <title>{label}</title>
      <line x1={left} y1={y(0)} x2={width - 8} y2={y(0)} className={styles.axis} />
      {limit !== null && (
        <>
          <line x1={left} y1={y(limit)} x2={width - 8} y2={y(limit)} className={styles.limit} />
          <text x={left - 4} y={y(limit) + 4} className={styles.value}>
            {limitText(limit)}
          </text>
        </>
      )}
      {(limit === null || Math.abs(y(first.cv) - y(limit)) > 14) && (
        <text x={left - 4} y={y(first.cv) + 4} className={styles.value}>
          {cvText(first.cv)}
        </text>
      )}
      <polyline points={points.map((point) => `${x(point.units)},${y(point.cv)}`).join(" ")} className={styles.path} />
      {cv !== null && <circle cx={x(Math.min(units, last.units))} cy={y(cv)} r={5} className={styles.here} />}
      <text x={left} y={height - 5} className={styles.count}>
        0
      </text>
      <text x={width - 8} y={height - 5} className={styles.value}>
        {amountText(last.units, unit, locale)}
      </text>
    </svg>
  );
}

const usePathStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", maxWidth: "640px" },
  axis: { stroke: tokens.colorNeutralStrokeAccessible },
  limit: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: "5 4" },
  path: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
  here: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1, strokeWidth: "2px" },
  value: { fill: tokens.colorNeutralForeground2, fontSize: "11px", textAnchor: "end" },
  count: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
});
