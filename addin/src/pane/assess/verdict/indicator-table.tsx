// The same as the picture, in numbers; every coefficient opens to its reason.
import type { CountyAssessment } from "@junheng/engine/assessment";
import { traceComposite, traceIndicator } from "@junheng/engine/assessment";
import { indicatorName, stageNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { usePaneStyles } from "../../shared/styles.js";
import { Why } from "./why.js";
import { useLocale, useWords } from "../../shared/words.js";

interface Props {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  readonly stage: CompulsoryStage;
}

/** The indicators of one stage. */
export function IndicatorTable({ assessment, standard, stage }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const result = assessment.stages[stage];
  if (result === undefined) return null;
  const verdict = (met: boolean | null | undefined, threshold: number | null | undefined): string =>
    typeof threshold !== "number"
      ? say("noLine")
      : met === true
        ? say("met")
        : met === false
          ? say("notMet")
          : say("open");
  return (
    <details className={styles.details}>
      <summary>
        {stageNames[stage][locale]} · {say("showTable")}
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("indicator")}</th>
            <th scope="col" className={styles.number}>
              {say("mean")}
            </th>
            <th scope="col" className={styles.number}>
              {say("cv")}
            </th>
            <th scope="col">{say("result")}</th>
          </tr>
        </thead>
        <tbody>
          {standard.indicators.map(({ id, digits }) => {
            const indicator = result.indicators[id];
            const printed = (value: number | null | undefined, places: number): string =>
              typeof value === "number" ? formatDecimal(value, places) : "—";
            return (
              <tr key={id}>
                <th scope="row" style={{ fontWeight: "normal" }}>
                  <Why
                    label={indicatorName(id, locale)}
                    trace={() => traceIndicator(assessment, standard, stage, id)}
                  />
                </th>
                <td className={styles.number}>{printed(indicator?.mean, digits.mean)}</td>
                <td className={styles.number}>{printed(indicator?.cv, digits.cv)}</td>
                <td className={indicator?.met === false ? styles.bad : styles.good}>
                  {verdict(indicator?.met, indicator?.threshold)}
                </td>
              </tr>
            );
          })}
          {result.composite !== null && (
            <tr>
              <th scope="row" colSpan={2}>
                <Why label={say("cv")} trace={() => traceComposite(assessment, standard, stage)} />
              </th>
              <td className={styles.number}>
                {result.composite.cv === null ? "—" : formatDecimal(result.composite.cv, 3)}
              </td>
              <td>{verdict(result.composite.met, result.composite.threshold)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}
