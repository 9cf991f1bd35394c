// By which standard, for which stage, on which date, and what the regulations leave open. One button.
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { stageNames } from "@junheng/engine/words";
import type { TeachingPointPolicy } from "@junheng/engine/standards";
import type { PaneMessage } from "../../../messages/pane.js";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { chosenStandard } from "../chosen-standard.js";
import { RubricChoice } from "./rubric-choice.js";
import { StandardChoice } from "./standard-choice.js";
import type { Choices, PaneState } from "../state.js";
import { usePaneStyles } from "../../shared/styles.js";
import { today } from "../../shared/today.js";
import type { PaneActions } from "../use-pane.js";
import { useLocale, useWords } from "../../shared/words.js";

interface Props {
  readonly host: SpreadsheetHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The form. */
export function RunForm({ host, state: { choices, judged, work }, actions }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <section className={styles.section} aria-label={say("assess")}>
      <StandardChoice host={host} choices={choices} actions={actions} />
      <RubricChoice host={host} choices={choices} actions={actions} />
      <Field label={say("stage")}>
        <Select
          value={choices.stage}
          onChange={(_, { value }) =>
            actions.choose({ stage: value === "primary" || value === "junior" ? value : "both" })
          }
        >
          <option value="both">{say("bothStages")}</option>
          <option value="primary">{stageNames.primary[locale]}</option>
          <option value="junior">{stageNames.junior[locale]}</option>
        </Select>
      </Field>
      <Field label={say("assessmentDate")} hint={say("aboutAssessmentDate")}>
        <Input
          type="date"
          value={choices.date ?? today()}
          onChange={(_, { value }) => {
            if (value !== "") actions.choose({ date: value });
          }}
        />
      </Field>
      <ReviewChoice choices={choices} onChoose={actions.choose} />
      <OpenQuestions choices={choices} onChoose={actions.choose} />
      <Button
        className={styles.primary}
        appearance="primary"
        size="large"
        disabled={work !== null}
        onClick={actions.assess}
      >
        {say(judged === null ? "assess" : "assessAgain")}
      </Button>
    </section>
  );
}

/** The steps of the standard's own procedure. */
function ReviewChoice({ choices, onChoose }: { readonly choices: Choices; readonly onChoose: PaneActions["choose"] }) {
  const say = useWords();
  const locale = useLocale();
  const { reviewSteps = [] } = chosenStandard(choices);
  const step = reviewSteps.find(({ id }) => id === choices.review);
  return (
    <Field label={say("reviewStep")} hint={say("aboutReviewStep")}>
      <Select
        value={step?.id ?? ""}
        onChange={(_, { value }) => onChoose({ review: reviewSteps.find(({ id }) => id === value)?.id })}
      >
        <option value="">{say("noReviewStep")}</option>
        {reviewSteps.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function OpenQuestions({ choices, onChoose }: { readonly choices: Choices; readonly onChoose: PaneActions["choose"] }) {
  const say = useWords();
  const styles = usePaneStyles();
  const { options } = choices;
  const set = (changed: Choices["options"]): void => onChoose({ options: { ...options, ...changed } });
  return (
    <details className={styles.details}>
      <summary>{say("options")}</summary>
      <div className={styles.section}>
        <PointPolicy
          label="smallPoints"
          value={options.smallTeachingPoints}
          onPick={(policy) => onChoose({ options: withPolicy(options, "smallTeachingPoints", policy) })}
        />
        <PointPolicy
          label="largePoints"
          value={options.largeTeachingPoints}
          onPick={(policy) => onChoose({ options: withPolicy(options, "largeTeachingPoints", policy) })}
        />
        <Checkbox
          label={say("allOwners")}
          checked={options.includeAllOwners ?? false}
          onChange={(_, { checked }) => set({ includeAllOwners: checked === true })}
        />
        <Checkbox
          label={say("blankZero")}
          checked={options.blankOptional === "zero"}
          onChange={(_, { checked }) => set({ blankOptional: checked === true ? "zero" : "missing" })}
        />
        <Checkbox
          label={say("comparePrinted")}
          checked={options.compare === "printed"}
          onChange={(_, { checked }) => set({ compare: checked === true ? "printed" : "exact" })}
        />
      </div>
    </details>
  );
}

type PolicyKey = "smallTeachingPoints" | "largeTeachingPoints";

const withPolicy = (
  options: Choices["options"],
  key: PolicyKey,
  policy: TeachingPointPolicy | undefined,
): Choices["options"] => {
  const { [key]: _before, ...rest } = options;
  return policy === undefined ? rest : { ...rest, [key]: policy };
};

interface PolicyProps {
  readonly label: PaneMessage;
  readonly value: TeachingPointPolicy | undefined;
  readonly onPick: (policy: TeachingPointPolicy | undefined) => void;
}

function PointPolicy({ label, value, onPick }: PolicyProps) {
  const say = useWords();
  const policies: readonly (readonly [TeachingPointPolicy, PaneMessage])[] = [
    ["exclude", "pointsExclude"],
    ["merge", "pointsMerge"],
    ["own", "pointsOwn"],
  ];
  return (
    <Field label={say(label)}>
      <Select
        value={value ?? ""}
        onChange={(_, { value: picked }) => onPick(policies.find(([policy]) => policy === picked)?.[0])}
      >
        <option value="">{say("asStandard")}</option>
        {policies.map(([policy, text]) => (
          <option key={policy} value={policy}>
            {say(text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
