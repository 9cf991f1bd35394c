// Which period is assessed, where the data holds several.
import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { periodName } from "@junheng/engine/words";
import { useLocale, useWords } from "../../shared/words.js";
import { periodsOf } from "./periods-of.js";
import type { PaneState } from "../state.js";

/** The choice; nothing where there is nothing to choose. Where the one chosen is no longer in the data, it says which is read instead. */
export function PeriodChoice({
  state: { reading, period, periodGone },
  onChoose,
}: {
  readonly state: PaneState;
  readonly onChoose: (period: string | null) => void;
}) {
  const say = useWords();
  const locale = useLocale();
  const periods = periodsOf(reading);
  const now = reading?.period ?? "";
  if (periods.length < 2 && !periodGone) return null;
  return (
    <>
      {periodGone && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span role="status">
              {say("periodGone", { chosen: periodName(period ?? "", locale), period: periodName(now, locale) })}
            </span>{" "}
            <Button size="small" appearance="subtle" onClick={() => onChoose(null)}>
              {say("takeLatest")}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={say("period")}>
        <Select value={now} onChange={(_, { value }) => onChoose(value)}>
          {periods.map((each) => (
            <option key={each} value={each}>
              {periodName(each, locale)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
