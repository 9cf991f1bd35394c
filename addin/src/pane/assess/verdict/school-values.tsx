// Every school's value of one indicator, lowest first; each opens to its figures, their cells and the arithmetic.
import { Button } from "@fluentui/react-components";
import type { CountyAssessment, IndicatorDistribution } from "@junheng/engine/assessment";
import { traceSchoolIndicator } from "@junheng/engine/assessment";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { useState } from "react";
import { usePaneStyles } from "../../shared/styles.js";
import { Why } from "./why.js";
import { useWords } from "../../shared/words.js";

/** How many schools are shown before the user asks for more, and how many more each time. */
const shownFirst = 10;
const shownMore = 100;

interface Props {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  readonly stage: CompulsoryStage;
  readonly indicator: IndicatorId;
  readonly schools: IndicatorDistribution["schools"];
}

/** The list, folded away. */
export function SchoolValues({ assessment, standard, stage, indicator, schools }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const [count, setCount] = useState(shownFirst);
  const digits = standard.indicators.find(({ id }) => id === indicator)?.digits.value ?? 2;
  return (
    <details className={styles.details}>
      <summary>{say("schoolValues", { count: schools.length })}</summary>
      <ul className={styles.list}>
        {schools.slice(0, count).map(({ position, name, value, pupils }) => (
          <li key={position}>
            <Why
              label={say("schoolValue", { school: name, value: formatDecimal(value, digits), pupils })}
              trace={() => traceSchoolIndicator(assessment, standard, stage, position, indicator)}
            />
          </li>
        ))}
      </ul>
      {schools.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + shownMore)}>
          {say("showMore", { count: Math.min(shownMore, schools.length - count) })}
        </Button>
      )}
    </details>
  );
}
