// The same as the picture, in numbers; every coefficient opens to its reason.
import type { CountyAssessment } from "@junheng/engine/assessment";
import { traceComposite, traceIndicator } from "@junheng/engine/assessment";
import { indicatorName, stageNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import type { ReactNode } from "react";
import { ReasonRow } from "../../shared/reason-row.js";
import { usePaneStyles } from "../../shared/styles.js";
import { Reason } from "./why.js";
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
  const known = assessment.stages[stage];
  if (known === undefined) return null;
  const { indicators, composite } = known;
  const verdict = (met: boolean | null | undefined, threshold: number | null | undefined): string =>
    typeof threshold !== "number"
      ? say("noLine")
      : met === true
        ? say("met")
        : met === false
          ? say("notMet")
          : say("open");
  const result = (of: { met?: boolean | null; threshold?: number | null } | undefined): ReactNode => (
    <td className={of?.met === false ? styles.bad : styles.good}>{verdict(of?.met, of?.threshold)}</td>
  );
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
            const indicator = indicators[id];
            return (
              <ReasonRow
                key={id}
                label={indicatorName(id, locale, standard)}
                values={[printed(indicator?.mean, digits.mean), printed(indicator?.cv, digits.cv)]}
                last={result(indicator)}
                reason={() => <Reason trace={traceIndicator(assessment, standard, stage, id)} />}
              />
            );
          })}
          {composite !== null && (
            <ReasonRow
              label={say("cv")}
              values={["", printed(composite.cv, 3)]}
              last={result(composite)}
              reason={() => <Reason trace={traceComposite(assessment, standard, stage)} />}
            />
          )}
        </tbody>
      </table>
    </details>
  );
}

const printed = (value: number | null | undefined, places: number): string =>
  typeof value === "number" ? formatDecimal(value, places) : "—";
