// How each indicator varies over all counties: overall, between them and within them, and who drives it; and the prefectures.
import type { Province, ProvinceIndicator } from "@junheng/engine/provinces";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useProvinceWords } from "./words.js";

interface Props {
  readonly province: Province;
  readonly standard: Standard;
}

/** A table a stage, and the prefectures below. */
export function Variation({ province, standard }: Props) {
  return (
    <>
      {compulsoryStages.map((stage) => (
        <StageVariation key={stage} province={province} standard={standard} stage={stage} />
      ))}
      <Prefectures province={province} />
    </>
  );
}

const printed = (value: number | null, digits: number): string => (value === null ? "" : formatDecimal(value, digits));

const driverOf = ({ counties }: ProvinceIndicator): string => {
  const [first] = counties.toSorted((a, b) => b.share - a.share);
  return first === undefined || first.share === 0 ? "" : `${first.name} ${formatDecimal(first.share * 100, 0)}%`;
};

function StageVariation({ province, standard, stage }: Props & { readonly stage: CompulsoryStage }) {
  const say = useProvinceWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const found = province.stages[stage];
  if (found === undefined) return null;
  return (
    <details className={styles.details} open>
      <summary>{say("whole", { stage: stageNames[stage][locale] })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {(["indicator", "overall", "between", "within", "driver"] as const).map((code) => (
              <th key={code} scope="col">
                {say(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standard.indicators.flatMap(({ id, digits }) => {
            const own = found.indicators[id];
            if (own === undefined) return [];
            return [
              <tr key={id} data-indicator={id}>
                <th scope="row">{indicatorName(id, locale, standard)}</th>
                {[own.cv, own.between, own.within].map((value, at) => (
                  <td key={at} className={styles.number}>
                    {printed(value, digits.cv)}
                  </td>
                ))}
                <td>{driverOf(own)}</td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </details>
  );
}

function Prefectures({ province: { prefectures } }: Pick<Props, "province">) {
  const say = useProvinceWords();
  const styles = usePaneStyles();
  if (prefectures.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.subheading}>{say("prefectures")}</h3>
      <p className={styles.quiet}>{say("ours")}</p>
      <ul className={styles.list}>
        {prefectures.map(({ name, met }) => (
          <li key={name} className={met === null ? styles.doubt : met ? styles.good : styles.bad}>
            <span aria-hidden="true">{met === null ? "?" : met ? "✓" : "✗"}</span> {name}{" "}
            {say(met === null ? "pending" : met ? "met" : "notMet")}
          </li>
        ))}
      </ul>
    </section>
  );
}
