// By which standard: those built in, and one of the user's own from a file or a sheet of the open workbook.
import { Button, Field, Select } from "@fluentui/react-components";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { StandardParsed } from "@junheng/engine/standards";
import { useRef, useState } from "react";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
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
  const file = useRef<HTMLInputElement>(null);
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
      <input
        ref={file}
        type="file"
        accept=".json,.xlsx,.xls,.ods"
        hidden
        onChange={(event) => {
          const [first] = event.target.files ?? [];
          if (first !== undefined) take(reader().then(async ({ standardOfFile }) => await standardOfFile(first)));
          event.target.value = "";
        }}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => file.current?.click()}>
          {say("openStandard")}
        </Button>
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
