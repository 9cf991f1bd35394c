// A picture of the schools: each a bar from what it has to what it will have, the lowest first, with today's mean as a line.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedSchool } from "@junheng/engine/planning";
import { useIsWide } from "../shared/room.js";

const [narrow, wide, bar, gap] = [300, 620, 7, 3];
/** So many bars are drawn at most: those that are given most, and the ends of the rest. */
const most = 60;

interface Props {
  readonly schools: readonly PlannedSchool[];
  readonly label: string;
}

/** The picture; nothing where nothing is added. */
export function ValuesPicture({ schools, label }: Props) {
  const styles = useValuesStyles();
  const width = useIsWide() ? wide : narrow;
  if (schools.every(({ add }) => add === 0)) return null;
  const drawn = [...schools].sort((a, b) => a.value - b.value);
  const shown =
    drawn.length <= most
      ? drawn
      : drawn.filter((school, at) => school.add > 0 || at % Math.ceil(drawn.length / most) === 0).slice(0, most);
  const weights = schools.reduce((sum, { weight }) => sum + weight, 0);
  const mean = schools.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
  const top = Math.max(...schools.map(({ value, valueAfter }) => Math.max(value, valueAfter)), 0) || 1;
  const x = (value: number): number => (value / top) * (width - 4);
  const height = shown.length * (bar + gap) + gap;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
      <title>{label}</title>
      {shown.map(({ position, name, value, valueAfter }, at) => (
        <g key={position}>
          <title>{name}</title>
          <rect x={0} y={gap + at * (bar + gap)} width={x(valueAfter)} height={bar} className={styles.added} />
          <rect x={0} y={gap + at * (bar + gap)} width={x(value)} height={bar} className={styles.has} />
        </g>
      ))}
      <line x1={x(mean)} x2={x(mean)} y1={0} y2={height} className={styles.mean} />
    </svg>
  );
}

const useValuesStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", maxWidth: "640px" },
  has: { fill: tokens.colorNeutralForeground4 },
  added: { fill: tokens.colorBrandBackground },
  mean: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "1.5px" },
});
