// Which period is assessed, where the data holds several.
import { Field, Select } from "@fluentui/react-components";
import { periodName } from "@junheng/engine/words";
import { useLocale, useWords } from "../shared/words.js";
import { periodsOf } from "./periods-of.js";
import type { PaneState } from "./state.js";

/** The choice; nothing where there is nothing to choose. A period that is no longer in the data can be given up here. */
export function PeriodChoice({
  state: { reading, period },
  onChoose,
}: {
  readonly state: PaneState;
  readonly onChoose: (period: string | null) => void;
}) {
  const say = useWords();
  const locale = useLocale();
  const periods = periodsOf(reading);
  if (period === null && periods.length < 2) return null;
  const now = reading?.period ?? "";
  return (
    <Field label={say("period")}>
      <Select value={now} onChange={(_, { value }) => onChoose(value === "" ? null : value)}>
        {now === "" && <option value="">{say("latestPeriod")}</option>}
        {periods.map((each) => (
          <option key={each} value={each}>
            {periodName(each, locale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
