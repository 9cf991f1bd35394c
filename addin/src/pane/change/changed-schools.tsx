// Who changed: each school's value in both years and what it did to the variation, the largest first, opened to its figures and cells.
import type { ChangeArrow, YearsCompared } from "@junheng/engine/change";
import { traceSchoolChange } from "@junheng/engine/change";
import type { Standard } from "@junheng/engine/standards";
import { fateNames } from "@junheng/engine/words";
import { Reason as TracedValue } from "../assess/verdict/why.js";
import { CellAccessContext } from "../shared/cell-access.js";
import { useGrowing } from "../shared/long-list.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { ChangedHere } from "./change-tab.js";
import type { YearCells } from "./use-change.js";
import { signedText, useChangesWords } from "./words.js";
import { cvText, valueText } from "../shared/figure-texts.js";

interface Props {
  readonly here: ChangedHere;
  readonly compared: YearsCompared;
  readonly arrows: readonly ChangeArrow[];
  readonly standard: Standard;
  /** How the cells of each year are reached. */
  readonly cells: YearCells;
}

/** The table. */
export function ChangedSchools({ arrows, ...props }: Props) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const sorted = [...arrows].sort((a, b) => Math.abs(b.effect ?? Infinity) - Math.abs(a.effect ?? Infinity));
  const { shown, rest } = useGrowing(sorted.length);
  return (
    <>
      <table className={styles.table} aria-label={say("who")}>
        <thead>
          <tr>
            <th scope="col">{say("school")}</th>
            <th scope="col" className={styles.number}>
              {say("value")}
            </th>
            <th scope="col" className={styles.number}>
              {say("effect")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((arrow) => (
            <ReasonRow
              key={arrow.school}
              label={arrow.name}
              values={[
                `${valueText(arrow.before)} → ${valueText(arrow.after)}`,
                arrow.effect === null ? fateNames[arrow.fate][locale] : signedText(arrow.effect),
              ]}
              reason={() => <Reason arrow={arrow} {...props} />}
            />
          ))}
        </tbody>
      </table>
      {rest}
    </>
  );
}

function Reason({
  arrow,
  here: { stage, id },
  compared,
  standard,
  cells,
}: Omit<Props, "arrows"> & { readonly arrow: ChangeArrow }) {
  const say = useChangesWords();
  const { effect, pupils, school } = arrow;
  const now = compared.stages[stage]?.indicators[id]?.after ?? null;
  const traced = traceSchoolChange(compared, standard, stage, school, id);
  const count = (of: number | null): string => (of === null ? say("gone") : of.toLocaleString("en"));
  return (
    <>
      {effect !== null && now !== null && (
        <span>{say("effectOf", { without: cvText(now - effect), now: cvText(now), effect: signedText(effect) })}</span>
      )}
      <span>{say("pupils", { before: count(pupils.before), after: count(pupils.after) })}</span>
      {(["before", "after"] as const).map((year) => {
        const trace = traced[year];
        return trace === null ? null : (
          <CellAccessContext.Provider key={year} value={cells[year]}>
            <strong>{say(year === "before" ? "firstYear" : "secondYear")}</strong>
            <TracedValue trace={trace} />
          </CellAccessContext.Provider>
        );
      })}
    </>
  );
}
