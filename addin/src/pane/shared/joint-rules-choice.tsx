// By which rules joint scores count for principals: a bureau's own file, or those on a sheet of the workbook, or the usual ones.
import { Field } from "@fluentui/react-components";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { Readers } from "../assess/data/own-choice.js";
import { OwnChoice } from "../assess/data/own-choice.js";
import type { PaneActions } from "../assess/use-pane.js";
import type { CommunityChoices } from "./community-choices.js";
import type { NamedRules } from "./read-own.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

const words = { open: "openJointRules", giveUp: "giveUpJointRules", faults: "jointRulesFaults" } as const;
const reader = ({ jointRulesReader }: Readers) => jointRulesReader;

interface Props {
  readonly host: SpreadsheetHost;
  readonly rules: CommunityChoices["rules"];
  readonly actions: Pick<PaneActions, "chooseForCommunities" | "fail">;
}

/** Which ones they are, and the ways to others. */
export function JointRulesChoice({ host, rules, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const take = ({ rules: found, file }: NamedRules): boolean => {
    if (found !== null) actions.chooseForCommunities({ rules: { file, rules: found } });
    return found !== null;
  };
  const giveUp = rules && (() => actions.chooseForCommunities({ rules: undefined }));
  return (
    <>
      <Field label={say("jointRules")}>
        <p className={styles.text} data-testid="joint-rules">
          {rules === undefined ? say("jointRulesHere") : rules.file}
        </p>
      </Field>
      <OwnChoice host={host} actions={actions} words={words} reader={reader} take={take} giveUp={giveUp} />
    </>
  );
}
