// By which rubric the county's own conditions are judged: the one that the standard names, or a province's own in its place.
import { Field } from "@fluentui/react-components";
import type { RubricParsed } from "@junheng/engine/rubrics";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { chosenStandard } from "../chosen-standard.js";
import type { Choices } from "../state.js";
import type { PaneActions } from "../use-pane.js";
import type { Readers } from "./own-choice.js";
import { OwnChoice } from "./own-choice.js";

const words = { open: "openRubric", here: "rubricHere", giveUp: "giveUpRubric", faults: "rubricFaults" } as const;
const reader = ({ rubricReader }: Readers) => rubricReader;

interface Props {
  readonly host: SpreadsheetHost;
  readonly choices: Choices;
  readonly actions: Pick<PaneActions, "choose" | "fail">;
}

/** Which one it is, and the ways to another; nothing where no condition of the standard rests on one. */
export function RubricChoice({ host, choices, actions }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { rubric } = choices;
  if (chosenStandard(choices).conditions?.some((condition) => condition.rubric !== undefined) !== true) return null;
  const take = ({ rubric: found }: RubricParsed): boolean => {
    if (found !== null) actions.choose({ rubric: found });
    return found !== null;
  };
  const giveUp = rubric && (() => actions.choose({ rubric: undefined }));
  return (
    <>
      <Field label={say("conditionsRubric")} hint={say("aboutConditionsRubric")}>
        <p className={styles.text} data-testid="conditions-rubric">
          {rubric?.title[locale] ?? say("rubricOfStandard")}
        </p>
      </Field>
      <OwnChoice host={host} actions={actions} words={words} reader={reader} take={take} giveUp={giveUp} />
    </>
  );
}
