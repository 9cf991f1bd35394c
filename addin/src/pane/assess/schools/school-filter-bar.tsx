// Which schools are looked at: by name, stage, what they fall short of, and whether they fall short at all.
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import type { SchoolFilter } from "./school-rows.js";

interface Props {
  readonly standard: Standard;
  readonly filter: SchoolFilter;
  readonly onChange: (changed: Partial<SchoolFilter>) => void;
}

/** The choices. */
export function SchoolFilterBar({ standard, filter, onChange }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const judged = standard.schoolRule !== undefined;
  return (
    <div className={styles.filters}>
      <Field label={say("findSchool")}>
        <Input
          type="search"
          value={filter.text}
          placeholder={say("findSchoolHint")}
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => onChange({ text: value })}
        />
      </Field>
      <Field label={say("stage")}>
        <Select
          value={filter.stage ?? ""}
          onChange={(_, { value }) => onChange({ stage: value === "" ? null : (value as CompulsoryStage) })}
        >
          <option value="">{say("bothStages")}</option>
          <option value="primary">{stageNames.primary[locale]}</option>
          <option value="junior">{stageNames.junior[locale]}</option>
        </Select>
      </Field>
      {judged && (
        <>
          <Field label={say("notMetIn")}>
            <Select
              value={filter.indicator ?? ""}
              onChange={(_, { value }) => onChange({ indicator: value === "" ? null : (value as IndicatorId) })}
            >
              <option value="">{say("anyIndicator")}</option>
              {standard.indicators.map(({ id }) => (
                <option key={id} value={id}>
                  {indicatorName(id, locale, standard)}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label={say("onlyShort")}
            checked={filter.short}
            onChange={(_, { checked }) => onChange({ short: checked === true })}
          />
        </>
      )}
    </div>
  );
}
