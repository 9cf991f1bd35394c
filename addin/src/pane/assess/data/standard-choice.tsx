// By which standard: those built in, and one of the user's own from a file or a sheet of the open workbook.
import { Button, Field, Select } from "@fluentui/react-components";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { StandardParsed } from "@junheng/engine/standards";
import { useState } from "react";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { ChooseFile } from "../../shared/choose-file.js";
import { failureOf } from "../../shared/host-failure.js";
import { lazyPart } from "../../shared/lazy-part.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { standardsToChoose } from "../chosen-standard.js";
import type { Choices } from "../state.js";
import type { PaneActions } from "../use-pane.js";

/** Every sentence there is comes only where one has to be said. */
const StandardFaults = lazyPart(async () => (await import("./standard-faults.js")).StandardFaults);
const reader = async () => await import("./read-standard.js");

interface Props {
  readonly host: SpreadsheetHost;
  readonly choices: Choices;
  readonly actions: Pick<PaneActions, "choose" | "fail">;
}

/** The choice, and the two ways to bring a standard of one's own. */
export function StandardChoice({ host, choices, actions }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [faults, setFaults] = useState<readonly Diagnostic[]>([]);
  const take = (reading: Promise<StandardParsed>): void =>
    void reading
      .then(({ standard, diagnostics }) => {
        setFaults(standard === null ? diagnostics : []);
        if (standard !== null) actions.choose({ own: standard, standard: standard.id });
      })
      .catch((error: unknown) => {
        const { code, detail } = failureOf(error);
        actions.fail(code, detail);
      });
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
      <div className={styles.row}>
        <ChooseFile
          size="small"
          accept=".json,.xlsx,.xls,.ods"
          onFile={(file) => take(reader().then(async ({ standardOfFile }) => await standardOfFile(file)))}
        >
          {say("openStandard")}
        </ChooseFile>
        <Button
          size="small"
          onClick={() => take(reader().then(async ({ standardOfHost }) => await standardOfHost(host)))}
        >
          {say("standardHere")}
        </Button>
      </div>
      {faults.length > 0 && <StandardFaults faults={faults} />}
    </>
  );
}
