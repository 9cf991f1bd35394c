// A picture of a change: an arrow a school from the one year to the other, the means of both years and the standard as lines.
import type { ChangeArrow, YearsCompared } from "@junheng/engine/change";
import { usePaneStyles } from "../shared/styles.js";
import type { ChangedHere } from "./change-tab.js";
import { Arrow, Picture, usePictureStyles, usePictureWidth } from "./picture.js";
import { useChangesWords } from "./words.js";

const [row, edge] = [7, 6];
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
  const styles = usePictureStyles();
  const width = usePictureWidth();
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
      <Picture label={label} width={width} height={height}>
        {line(change.mean.before, styles.before)}
        {line(change.mean.after, styles.after)}
        {line(minimum, styles.limit)}
        {drawn.map(({ school, name, before, after, effect }, at) => (
          <g key={school} className={effect !== null && effect > 0 ? styles.apart : styles.nearer}>
            <title>{name}</title>
            <Arrow from={x(before)} to={x(after)} y={edge + (at + 0.5) * row} />
          </g>
        ))}
      </Picture>
      <p className={pane.quiet}>
        {label} {drawn.length < inBoth.length && say("pictureSome", { count: drawn.length })}
      </p>
    </>
  );
}
