// Tables that stand beside the data: pupils of years to come with the year to plan for as a slider, and unit costs.
import { Button, Field, Slider } from "@fluentui/react-components";
import { describeDiagnostic } from "@junheng/engine/words";
import { ChooseFile } from "../shared/choose-file.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Planning } from "./use-plan.js";
import { usePlanningWords } from "./words.js";

/** The endings of tables that can be read. */
export const tableKinds = ".xlsx,.xls,.ods,.csv";

/** The choosers, and what was found in what was chosen. */
export function TablesBeside({ planning }: { readonly planning: Planning }) {
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { years, year, tableFindings } = planning;
  const [first, last] = [years[0], years.at(-1)];
  return (
    <>
      <div className={styles.row}>
        <ChooseFile accept={tableKinds} size="small" onFile={planning.readPupils}>
          {say("choosePupils")}
        </ChooseFile>
        <ChooseFile accept={tableKinds} size="small" onFile={planning.readCosts}>
          {say("chooseCosts")}
        </ChooseFile>
      </div>
      {first !== undefined && last !== undefined && (
        <div className={styles.section}>
          <Field label={say("year", { year: year === null ? say("yearNow") : say("yearOf", { year: String(year) }) })}>
            <Slider
              min={first}
              max={last}
              step={1}
              value={year ?? first}
              onChange={(_, { value }) => planning.setYear(value)}
            />
          </Field>
          {year !== null && (
            <div>
              <Button size="small" onClick={() => planning.setYear(null)}>
                {say("planOnToday")}
              </Button>
            </div>
          )}
        </div>
      )}
      {tableFindings.map((each, position) => (
        <p key={position} role="alert" className={styles.text}>
          {describeDiagnostic(each, locale)}
        </p>
      ))}
    </>
  );
}
