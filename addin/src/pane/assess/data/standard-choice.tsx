// By which standard: those built in, and one of the user's own from a file or a sheet of the open workbook.
import { Field, Select } from "@fluentui/react-components";
import type { StandardParsed } from "@junheng/engine/standards";
import { nationalQuality2017 } from "@junheng/engine/standards";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { useLocale, useWords } from "../../shared/words.js";
import { standardsToChoose } from "../chosen-standard.js";
import type { Choices } from "../state.js";
import type { PaneActions } from "../use-pane.js";
import type { Readers } from "./own-choice.js";
import { OwnChoice } from "./own-choice.js";

const words = {
  open: "openStandard",
  here: "standardHere",
  giveUp: "giveUpStandard",
  faults: "standardFaults",
} as const;
const reader = ({ standardReader }: Readers) => standardReader;

interface Props {
  readonly host: SpreadsheetHost;
  readonly choices: Choices;
  readonly actions: Pick<PaneActions, "choose" | "fail">;
}

/** The choice, and the ways to a standard of one's own. */
export function StandardChoice({ host, choices, actions }: Props) {
  const say = useWords();
  const locale = useLocale();
  const { own } = choices;
  const take = ({ standard }: StandardParsed): boolean => {
    if (standard !== null) actions.choose({ own: standard, standard: standard.id });
    return standard !== null;
  };
  const giveUp = own && (() => actions.choose({ own: undefined, standard: own.extends ?? nationalQuality2017.id }));
  return (
    <>
      <Field label={say("standard")}>
        <Select value={choices.standard} onChange={(_, { value }) => actions.choose({ standard: value })}>
          {standardsToChoose(choices).map((standard) => (
            <option key={standard.id} value={standard.id}>
              {standard.title[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <OwnChoice host={host} actions={actions} words={words} reader={reader} take={take} giveUp={giveUp} />
    </>
  );
}
