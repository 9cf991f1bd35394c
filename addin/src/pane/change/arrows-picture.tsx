// A picture of a change: an arrow a school from the one year to the other, the means of both years and the standard as lines.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeArrow, YearsCompared } from "@junheng/engine/change";
import { useIsWide } from "../shared/room.js";
import { usePaneStyles } from "../shared/styles.js";
import type { ChangedHere } from "./change-tab.js";
import { useChangesWords } from "./words.js";

const [narrow, wide, row, edge, head] = [300, 620, 7, 6, 4];
/** So many arrows are drawn at most: those of the schools that matter most. */
const most = 80;

interface Props {
  readonly here: ChangedHere;
  readonly compared: YearsCompared;
  readonly arrows: readonly ChangeArrow[];
}

interface Drawn extends ChangeArrow {
  readonly before: number;
  readonly after: number;
}

/** The picture; nothing where no school is in both years. */
export function ArrowsPicture({ here: { stage, id, title }, compared, arrows }: Props) {
  const say = useChangesWords();
  const pane = usePaneStyles();
  const styles = useArrowStyles();
  const width = useIsWide() ? wide : narrow;
  const inBoth = arrows.filter((each): each is Drawn => each.before !== null && each.after !== null);
  const change = compared.stages[stage]?.indicators[id];
  const minimum = compared.after.assessment.stages[stage]?.indicators[id]?.minimum ?? null;
  if (inBoth.length === 0 || change === undefined) return null;
  const weighty = [...inBoth].sort((a, b) => Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0)).slice(0, most);
  const drawn = weighty.sort((a, b) => a.before - b.before);
  const top = Math.max(...drawn.flatMap(({ before, after }) => [before, after]), minimum ?? 0) || 1;
  const x = (value: number): number => edge + (value / top) * (width - 2 * edge);
  const height = drawn.length * row + 2 * edge;
  const label = say("pictureOf", {
    indicator: title,
    before: compared.before.period ?? say("firstYear"),
    after: compared.after.period ?? say("secondYear"),
    limit: minimum === null ? "" : say("andLimit"),
  });
  const line = (value: number | null, className: string) =>
    value === null ? null : <line x1={x(value)} x2={x(value)} y1={0} y2={height} className={className} />;
  return (
    <>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
        <title>{label}</title>
        {line(change.mean.before, styles.meanBefore)}
        {line(change.mean.after, styles.meanAfter)}
        {line(minimum, styles.limit)}
        {drawn.map(({ school, name, before, after, effect }, at) => (
          <g key={school} className={effect !== null && effect > 0 ? styles.apart : styles.nearer}>
            <title>{name}</title>
            <Arrow from={x(before)} to={x(after)} y={edge + (at + 0.5) * row} />
          </g>
        ))}
      </svg>
      <p className={pane.quiet}>
        {label} {drawn.length < inBoth.length && say("pictureSome", { count: drawn.length })}
      </p>
    </>
  );
}

function Arrow({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const way = to >= from ? 1 : -1;
  return (
    <>
      <circle cx={from} cy={y} r={2} />
      {Math.abs(to - from) > head && (
        <>
          <line x1={from} x2={to} y1={y} y2={y} strokeWidth={1.5} stroke="currentColor" />
          <path d={`M${to} ${y}l${-way * head} ${-head / 1.6}v${(2 * head) / 1.6}z`} />
        </>
      )}
    </>
  );
}

const useArrowStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", maxWidth: "640px" },
  nearer: { color: tokens.colorBrandForeground1, fill: tokens.colorBrandForeground1 },
  apart: { color: tokens.colorStatusWarningForeground3, fill: tokens.colorStatusWarningForeground3 },
  meanBefore: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "5 4" },
  meanAfter: { stroke: tokens.colorNeutralForeground2 },
  limit: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: "1 4", strokeWidth: "2px" },
});
