// Schools that slid below the standard: what each met in both years, opened to the indicators that it fails, with their cells.
import type { StageChange, YearsCompared } from "@junheng/engine/change";
import { traceSchoolChange } from "@junheng/engine/change";
import type { SchoolResult } from "@junheng/engine/assessment";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { indicatorName } from "@junheng/engine/words";
import { Reason as TracedValue } from "../assess/verdict/why.js";
import { CellAccessContext } from "../shared/cell-access.js";
import { valueText } from "../shared/figure-texts.js";
import { useGrowing } from "../shared/long-list.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { YearCells } from "./use-change.js";
import { useChangesWords } from "./words.js";

interface Props {
  readonly stage: CompulsoryStage;
  readonly change: StageChange;
  readonly compared: YearsCompared;
  readonly standard: Standard;
  readonly cells: YearCells;
}

/** The table. */
export function SlidSchools({ stage, change, compared, ...rest }: Props) {
  const say = useChangesWords();
  const styles = usePaneStyles();
  const { shown, rest: more } = useGrowing(change.slid.length);
  const lines = (year: "before" | "after"): readonly SchoolResult[] =>
    compared[year].assessment.stages[stage]?.schools ?? [];
  return (
    <>
      <table className={styles.table} aria-label={say("slidWho")}>
        <thead>
          <tr>
            <th scope="col">{say("school")}</th>
            <th scope="col" className={styles.number}>
              {say("metCount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {change.slid.slice(0, shown).map((place) => {
            const school = change.schools[place];
            const [before, after] = [lines("before")[school?.before ?? -1], lines("after")[school?.after ?? -1]];
            if (school === undefined || before === undefined || after === undefined) return null;
            return (
              <ReasonRow
                key={place}
                label={school.name}
                values={[`${before.metCount} → ${after.metCount}`]}
                reason={() => <Failing {...{ stage, place, before, after, compared, ...rest }} />}
              />
            );
          })}
        </tbody>
      </table>
      {more}
    </>
  );
}

interface FailingProps extends Omit<Props, "change"> {
  readonly place: number;
  readonly before: SchoolResult;
  readonly after: SchoolResult;
}

/** The indicators that are not met any more, or still not. */
function Failing({ stage, place, before, after, compared, standard, cells }: FailingProps) {
  const say = useChangesWords();
  const locale = useLocale();
  const failing = (Object.keys(after.indicators) as IndicatorId[]).filter((id) => after.indicators[id]?.met === false);
  return failing.map((id) => {
    const [one, other] = [before.indicators[id], after.indicators[id]];
    const traced = traceSchoolChange(compared, standard, stage, place, id).after;
    return (
      <CellAccessContext.Provider key={id} value={cells.after}>
        <strong>
          {say(one?.met === true ? "notAnyMore" : "stillNot", {
            indicator: indicatorName(id, locale, compared),
            before: valueText(one?.value ?? null),
            after: valueText(other?.value ?? null),
          })}
        </strong>
        {traced !== null && <TracedValue trace={traced} />}
      </CellAccessContext.Provider>
    );
  });
}
