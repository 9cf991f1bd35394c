// Which schools are looked at: by name, stage, what they fall short of, and whether they fall short at all.
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage, Owner, SchoolLocale } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { categoryWords, indicatorName, stageNames } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import type { SchoolFilter, SchoolRow } from "./school-rows.js";
import { choicesOf } from "./school-rows.js";

interface Props {
  readonly standard: Standard;
  readonly filter: SchoolFilter;
  /** All schools, whatever is asked. */
  readonly rows: readonly SchoolRow[];
  readonly onChange: (changed: Partial<SchoolFilter>) => void;
}

/** The choices. */
export function SchoolFilterBar({ standard, filter, rows, onChange }: Props) {
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
      <Choice
        label={say("township")}
        all={say("allTownships")}
        choices={choicesOf(rows, "township").map((each) => [each, each])}
        value={filter.township}
        onChoose={(township) => onChange({ township })}
      />
      <Choice
        label={say("localeColumn")}
        all={say("allLocales")}
        choices={choicesOf(rows, "locale").map((each) => [each, categoryWords.locale[each][locale]])}
        value={filter.locale}
        onChoose={(where) => onChange({ locale: where as SchoolLocale | null })}
      />
      <Choice
        label={say("owner")}
        all={say("allOwners")}
        choices={choicesOf(rows, "owner").map((each) => [each, categoryWords.owner[each][locale]])}
        value={filter.owner}
        onChoose={(owner) => onChange({ owner: owner as Owner | null })}
      />
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

interface ChoiceProps {
  readonly label: string;
  /** What asks for all. */
  readonly all: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One choice of those that the schools give; nothing where they are all alike. */
function Choice({ label, all, choices, value, onChoose }: ChoiceProps) {
  if (choices.length < 2) return null;
  return (
    <Field label={label}>
      <Select value={value ?? ""} onChange={(_, { value: chosen }) => onChoose(chosen === "" ? null : chosen)}>
        <option value="">{all}</option>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
