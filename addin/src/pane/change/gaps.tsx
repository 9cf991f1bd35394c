// Gaps of communities' members to their leads: each an arrow from last year to this, how many closed and by whom, then each with its reason.
import type { YearsCompared } from "@junheng/engine/change";
import { gapChangeNames } from "@junheng/engine/words";
import { valueText } from "../shared/figure-texts.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { ChangedHere } from "./change-tab.js";
import { Arrow, Picture, usePictureStyles, usePictureWidth } from "./picture.js";
import { useChangesWords } from "./words.js";

type Gap = YearsCompared["communities"]["gaps"][number];

interface Props {
  readonly here: ChangedHere;
  readonly gaps: readonly Gap[];
}

const [row, edge] = [9, 6];

/** The look. */
export function Gaps({ here, gaps }: Props) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const counted = (how: Gap["change"]): number => gaps.filter(({ change }) => change === how).length;
  const [up, down, both] = [counted("raisedLow"), counted("loweredHigh"), counted("both")];
  return (
    <>
      <GapArrows here={here} gaps={gaps} />
      <p className={styles.text} data-gaps={`${here.stage}.${here.id}`}>
        {say("gapsIs", { count: gaps.length, closed: up + down + both, up, down, both, widened: counted("widened") })}
      </p>
      <table className={styles.table} aria-label={say("gaps")}>
        <thead>
          <tr>
            <th scope="col">{say("school")}</th>
            <th scope="col" className={styles.number}>
              {say("gap")}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ community, school, lead, before, after, change, closed, byOwn, byReference }) => (
            <ReasonRow
              key={`${community} ${school}`}
              label={school}
              values={[`${valueText(before)} → ${valueText(after)}`]}
              reason={() => (
                <>
                  <span>{say("gapOf", { community, lead })}</span>
                  {change !== null && <span>{gapChangeNames[change][locale]}</span>}
                  <span>
                    {say("gapParts", {
                      own: valueText(byOwn),
                      lead: valueText(byReference),
                      closed: valueText(closed),
                    })}
                  </span>
                </>
              )}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function GapArrows({ here: { title }, gaps }: Props) {
  const say = useChangesWords();
  const pane = usePaneStyles();
  const styles = usePictureStyles();
  const width = usePictureWidth();
  const drawn = gaps.map(({ before, after, ...gap }) => ({ ...gap, before: before ?? 0, after: after ?? 0 }));
  const all = drawn.flatMap(({ before, after }) => [before, after]);
  const [bottom, top] = [Math.min(0, ...all), Math.max(0, ...all)];
  const x = (value: number): number => edge + ((value - bottom) / (top - bottom || 1)) * (width - 2 * edge);
  const height = drawn.length * row + 2 * edge;
  const label = say("gapsPicture", { indicator: title });
  return (
    <>
      <Picture label={label} width={width} height={height}>
        <line x1={x(0)} x2={x(0)} y1={0} y2={height} className={styles.after} />
        {drawn.map(({ community, school, before, after }, at) => (
          <g
            key={`${community} ${school}`}
            className={Math.abs(after) > Math.abs(before) ? styles.apart : styles.nearer}
          >
            <title>{school}</title>
            <Arrow from={x(before)} to={x(after)} y={edge + (at + 0.5) * row} />
          </g>
        ))}
      </Picture>
      <p className={pane.quiet}>{label}</p>
    </>
  );
}
