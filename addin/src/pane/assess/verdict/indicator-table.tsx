// The same as the picture, in numbers; every coefficient opens to its reason.
import { Link } from "@fluentui/react-components";
import type { CountyAssessment, Trace } from "@junheng/engine/assessment";
import { traceComposite, traceIndicator } from "@junheng/engine/assessment";
import { indicatorName, stageNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { useState } from "react";
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
            return (
              <ReasonRow
                key={id}
                label={indicatorName(id, locale, standard)}
                values={[printed(indicator?.mean, digits.mean), printed(indicator?.cv, digits.cv)]}
                met={indicator?.met ?? null}
                result={verdict(indicator?.met, indicator?.threshold)}
                trace={() => traceIndicator(assessment, standard, stage, id)}
              />
            );
          })}
          {result.composite !== null && (
            <ReasonRow
              label={say("cv")}
              values={["", printed(result.composite.cv, 3)]}
              met={result.composite.met}
              result={verdict(result.composite.met, result.composite.threshold)}
              trace={() => traceComposite(assessment, standard, stage)}
            />
          )}
        </tbody>
      </table>
    </details>
  );
}

const printed = (value: number | null | undefined, places: number): string =>
  typeof value === "number" ? formatDecimal(value, places) : "—";

interface RowProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly met: boolean | null;
  readonly result: string;
  readonly trace: () => Trace;
}

/** A row; its reason opens below it, as wide as the table. */
function ReasonRow({ label, values, met, result, trace }: RowProps) {
  const say = useWords();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row" className={styles.plainHead}>
          <Link
            as="button"
            inline
            aria-expanded={open}
            title={say("whyOf", { what: label })}
            onClick={() => setOpen(!open)}
          >
            {label}
          </Link>
        </th>
        {values.map((value, position) => (
          <td key={position} className={styles.number}>
            {value}
          </td>
        ))}
        <td className={met === false ? styles.bad : styles.good}>{result}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={values.length + 2}>
            <div className={styles.reason} role="note">
              <Reason trace={trace()} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
