// One button for the whole workbook; the sheet in view and other ways quietly below it.
import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SheetInfo, SpreadsheetHost, TableInfo } from "../../../hosts/spreadsheet-host.js";
import type { PaneState } from "../state.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useSourceName } from "./source-name.js";
import type { PaneActions } from "../use-pane.js";
import { useWords } from "../../shared/words.js";

interface Props {
  readonly host: SpreadsheetHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What to read; once something was read, what it was. */
export function ChooseData({ host, state, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const described = useSourceName(state.source);
  if (state.source !== null)
    return (
      <div className={styles.row}>
        <span>{say("dataNow", { source: described })}</span>
        <Button size="small" appearance="subtle" onClick={actions.chooseAgain}>
          {say("readAgain")}
        </Button>
      </div>
    );
  return (
    <section className={styles.section} aria-label={say("chooseData")}>
      <Button
        className={styles.primary}
        appearance="primary"
        size="large"
        onClick={() => actions.readHost({ kind: "host", source: { kind: "workbook" }, name: "" })}
      >
        {say("useWorkbook")}
      </Button>
      <Button
        className={styles.primary}
        onClick={() => actions.readHost({ kind: "host", source: { kind: "activeSheet" }, name: "" })}
      >
        {say("useThisSheet")}
      </Button>
      <OtherData host={host} actions={actions} />
      <p className={styles.quiet}>{say("dropFiles")}</p>
    </section>
  );
}

function OtherData({ host, actions }: Pick<Props, "host" | "actions">) {
  const say = useWords();
  const styles = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const { sheets, tables } = useContents(host, open);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("otherData")}</summary>
      <div className={styles.section}>
        <Pick
          label={say("chooseSheet")}
          names={sheets.filter((sheet) => !sheet.ours).map((sheet) => sheet.name)}
          onPick={(name) => actions.readHost({ kind: "host", source: { kind: "sheet", name }, name })}
        />
        <Pick
          label={say("chooseTable")}
          names={tables.map((table) => table.name)}
          onPick={(name) => actions.readHost({ kind: "host", source: { kind: "table", name }, name })}
        />
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => actions.readHost({ kind: "host", source: { kind: "selection" }, name: "" })}
          >
            {say("useSelection")}
          </Button>
          <Button size="small" onClick={() => input.current?.click()}>
            {say("chooseFiles")}
          </Button>
          <input
            ref={input}
            className={styles.hidden}
            type="file"
            multiple
            accept=".xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.parquet,.txt"
            aria-label={say("chooseFiles")}
            tabIndex={-1}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = "";
              if (files.length > 0) actions.readFiles(files);
            }}
          />
        </div>
      </div>
    </details>
  );
}

interface PickProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly onPick: (name: string) => void;
}

function Pick({ label, names, onPick }: PickProps) {
  if (names.length === 0) return null;
  return (
    <Field label={label}>
      <Select value="" onChange={(_, { value }) => value !== "" && onPick(value)}>
        <option value="">—</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

/** The sheets and tables of the workbook, asked for when they are about to be shown. */
function useContents(
  host: SpreadsheetHost,
  wanted: boolean,
): { readonly sheets: readonly SheetInfo[]; readonly tables: readonly TableInfo[] } {
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  const [tables, setTables] = useState<readonly TableInfo[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void Promise.all([host.listSheets().catch(() => []), host.listTables().catch(() => [])]).then(([some, others]) => {
      if (!current) return;
      setSheets(some);
      setTables(others);
    });
    return () => {
      current = false;
    };
  }, [host, wanted]);
  return { sheets, tables };
}
