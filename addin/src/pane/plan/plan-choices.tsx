// What is asked for: the limit as a slider, the schools' own standard, moves, the budget.
import { Button, Checkbox, Field, Slider } from "@fluentui/react-components";
import { usePaneStyles } from "../shared/styles.js";
import { Budget } from "./budget.js";
import { BuildSchool } from "./build-school.js";
import { CloseSchool } from "./close-school.js";
import { TablesBeside } from "./tables-beside.js";
import type { Planning } from "./use-plan.js";
import { limitText, usePlanningWords } from "./words.js";

/** Between these a limit can be slid, in steps of so much. */
const [lowest, highest, step] = [0.1, 1, 0.01];
/** The limit that a slider begins with where the standard's own are left. */
const usual = 0.45;

/** The choices. */
export function PlanChoicesForm({ planning }: { readonly planning: Planning }) {
  const say = usePlanningWords();
  const styles = usePaneStyles();
  const { choices, choose } = planning;
  const { limit, floors = false, moves = false, fixed = [], forbidden = [] } = choices;
  return (
    <fieldset className={styles.section} style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={styles.subheading}>{say("choices")}</legend>
      <Checkbox
        label={say("byStandard")}
        checked={limit === undefined}
        onChange={(_, { checked }) => choose({ limit: checked === true ? undefined : usual, units: undefined })}
      />
      {limit !== undefined && (
        <Field label={say("limit", { limit: limitText(limit) })}>
          <Slider
            min={lowest}
            max={highest}
            step={step}
            value={limit}
            onChange={(_, { value }) => choose({ limit: Math.round(value * 100) / 100, units: undefined })}
          />
        </Field>
      )}
      <Checkbox
        label={say("floors")}
        checked={floors}
        onChange={(_, { checked }) => choose({ floors: checked === true, units: undefined })}
      />
      <Checkbox
        label={say("moves")}
        checked={moves}
        onChange={(_, { checked }) => choose({ moves: checked === true })}
      />
      <Budget planning={planning} />
      <TablesBeside planning={planning} />
      <CloseSchool planning={planning} />
      <BuildSchool planning={planning} />
      {fixed.length > 0 && (
        <div className={styles.row}>
          <span>{say("fixedSchools", { schools: fixed })}</span>
          <Button size="small" onClick={() => choose({ fixed: undefined })}>
            {say("release")}
          </Button>
        </div>
      )}
      {forbidden.length > 0 && (
        <div className={styles.row}>
          <span>{say("forbidden", { ways: forbidden.map(({ from = "", to = "" }) => `${from} → ${to}`) })}</span>
          <Button size="small" onClick={() => choose({ forbidden: undefined })}>
            {say("allow")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
