// Who grew: a curve over the percentiles of pupils, what it says of the low and the high, then the schools by where they stood.
import type { ChangeMeasures } from "@junheng/engine/change";
import { valueText } from "../shared/figure-texts.js";
import { usePaneStyles } from "../shared/styles.js";
import type { ChangedHere } from "./change-tab.js";
import { Picture, usePictureStyles, usePictureWidth } from "./picture.js";
import { percentText, useChangesWords } from "./words.js";

type GrowthIncidence = ChangeMeasures["growth"];

interface Props {
  readonly here: ChangedHere;
  readonly growth: GrowthIncidence;
}

/** The look. */
export function Growth({ here, growth }: Props) {
  const say = useChangesWords();
  const styles = usePaneStyles();
  const at = (wanted: number): number | null =>
    growth.byPercentile.find(({ share }) => share === wanted)?.growth ?? null;
  const [low, high] = [at(0.1), at(0.9)];
  return (
    <>
      <Curve here={here} growth={growth} />
      <p className={styles.text} data-growth={`${here.stage}.${here.id}`}>
        {low === null || high === null
          ? say("growthUnknown")
          : say(percentText(low) === percentText(high) ? "growthAlike" : low > high ? "growthLow" : "growthHigh", {
              low: percentText(low),
              high: percentText(high),
            })}
      </p>
      <table className={styles.table} aria-label={say("growthWho")}>
        <thead>
          <tr>
            <th scope="col">{say("growthWho")}</th>
            {(["schools", "value", "growthBy"] as const).map((word) => (
              <th key={word} scope="col" className={styles.number}>
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {growth.bySchool.map(({ share, schools, before, after, growth: own }, place) => (
            <tr key={share}>
              <th scope="row" className={styles.plainHead}>
                {say("fifth", { fifth: place + 1 })}
              </th>
              <td className={styles.number}>{schools}</td>
              <td className={styles.number}>{`${valueText(before)} → ${valueText(after)}`}</td>
              <td className={styles.number}>{percentText(own)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const [height, edge, left] = [130, 12, 44];

function Curve({ here: { title }, growth: { byPercentile, bySchool } }: Props) {
  const say = useChangesWords();
  const pane = usePaneStyles();
  const styles = usePictureStyles();
  const width = usePictureWidth();
  const known = byPercentile.flatMap(({ share, growth }) => (growth === null ? [] : [{ share, growth }]));
  if (known.length === 0) return null;
  // A fifth stands in its middle.
  const fifths = bySchool.flatMap(({ share, growth }) => (growth === null ? [] : [{ share: share - 0.1, growth }]));
  const all = [...known, ...fifths].map(({ growth }) => growth);
  const [bottom, top] = [Math.min(0, ...all), Math.max(0, ...all)];
  const x = (share: number): number => left + share * (width - left - edge);
  const y = (growth: number): number => edge + ((top - growth) / (top - bottom || 1)) * (height - 2 * edge);
  const label = say("growthPicture", { indicator: title });
  return (
    <>
      <Picture label={label} width={width} height={height}>
        <line x1={left} x2={width - edge} y1={y(0)} y2={y(0)} className={styles.after} />
        {[...new Set([top, 0, bottom])].map((growth) => (
          <text key={growth} x={left - 4} y={y(growth) + 4} textAnchor="end" className={styles.letters}>
            {percentText(growth)}
          </text>
        ))}
        <polyline
          points={known.map(({ share, growth }) => `${x(share)},${y(growth)}`).join(" ")}
          className={styles.curve}
        />
        {fifths.map(({ share, growth }) => (
          <circle key={share} cx={x(share)} cy={y(growth)} r={4} className={styles.apart} />
        ))}
      </Picture>
      <p className={pane.quiet}>{label}</p>
    </>
  );
}
