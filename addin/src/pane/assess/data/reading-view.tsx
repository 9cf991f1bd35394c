// How it was read. Sure columns are folded away, doubtful ones are open with their choices.
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { WithOwn } from "@junheng/engine/indicators";
import { withOwnTerms } from "@junheng/engine/indicators";
import type { Mapping } from "@junheng/engine/reading/headers";
import { mappingOf } from "@junheng/engine/reading/schools";
import { describeShapeIssues } from "@junheng/engine/words";
import { lazy, Suspense, useMemo, useRef } from "react";
import { SheetsGave } from "./sheets-gave.js";
import type { ReadColumn } from "./columns.js";
import { byWhatTheyDecide, isDoubtful, missingIndicators, readColumns } from "./columns.js";
import type { OnMap } from "./meaning-choice.js";
import { saveAs } from "../../shared/save-as.js";
import { mappingFrom } from "./saved-mapping.js";
import type { PaneState } from "../state.js";
import { usePaneStyles } from "../../shared/styles.js";
import type { PaneActions } from "../use-pane.js";
import { chosenStandard } from "../chosen-standard.js";
import { useWords } from "../../shared/words.js";

/** Columns come with the words of every header and a box that searches them: only who has read something loads them. */
const ColumnDoubts = lazy(async () => ({ default: (await import("./column-doubts.js")).ColumnDoubts }));
const ColumnsTable = lazy(async () => ({ default: (await import("./columns-table.js")).ColumnsTable }));

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The tables found, their columns, and what is missing for the standard. */
export function ReadingView({ state, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const columns = useMemo(() => (state.reading === null ? [] : readColumns(state.reading)), [state.reading]);
  const settled = columns.filter((each) => !isDoubtful(each));
  const sure = settled.filter(({ column }) => column.path !== null);
  const others = settled.filter(({ column }) => column.path === null);
  const schoolsRead = (state.reading?.records.length ?? 0) > 0;
  const standard = chosenStandard(state.choices);
  const missing = schoolsRead
    ? missingIndicators(
        columns.map(({ column }) => column),
        standard,
        state.choices.stage,
      )
    : [];
  const asked = byWhatTheyDecide(columns, missing, standard);
  return (
    <section className={styles.section} aria-label={say("howRead")}>
      <h3 className={styles.subheading}>{say("howRead")}</h3>
      {state.reading !== null && <SheetsGave reading={state.reading} />}
      {!schoolsRead && <p className={styles.text}>{say("nothingRead")}</p>}
      <Suspense fallback={null}>
        <ColumnDoubts columns={asked} source={standard} onMap={actions.mapColumn} />
        <FoldedColumns title="columnsSure" columns={sure} source={standard} onMap={actions.mapColumn} />
        <FoldedColumns
          key={String(missing.length > 0)}
          title="columnsOther"
          columns={others}
          source={standard}
          lacking={missing}
          onMap={actions.mapColumn}
        />
      </Suspense>
      {state.mappingSaved && <p className={styles.quiet}>{say("mappingSaved")}</p>}
      <MappingFile state={state} actions={actions} />
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("missingFor", withOwnTerms({ indicators: missing }, standard))}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

interface FoldedProps {
  readonly title: "columnsSure" | "columnsOther";
  readonly columns: readonly ReadColumn[];
  readonly source: WithOwn;
  /** What the standard lacks: one of the columns may hold it, so they stand open. */
  readonly lacking?: readonly string[];
  readonly onMap: OnMap;
}

function FoldedColumns({ title, columns, source, lacking = [], onMap }: FoldedProps) {
  const say = useWords();
  const styles = usePaneStyles();
  if (columns.length === 0) return null;
  return (
    <details className={styles.details} open={lacking.length > 0}>
      <summary>{say(title, { count: columns.length })}</summary>
      {lacking.length > 0 && (
        <p className={styles.doubt}>{say("columnsMayLack", withOwnTerms({ indicators: [...lacking] }, source))}</p>
      )}
      <ColumnsTable columns={columns} source={source} onMap={onMap} />
    </details>
  );
}

function MappingFile({ state, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  const save = (mapping: Mapping): void =>
    saveAs(new Blob([JSON.stringify(mapping, null, 2)], { type: "application/json" }), say("mappingFileName"));
  const use = async (file: File): Promise<void> => {
    const { mapping, issues } = mappingFrom(await file.text(), chosenStandard(state.choices));
    if (mapping === undefined) actions.fail("mappingWrong", describeShapeIssues(issues, state.locale));
    else actions.applyMapping(mapping);
  };
  const { reading } = state;
  return (
    <div className={styles.row}>
      {reading !== null && reading.tables.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => save(mappingOf(reading))}>
          {say("exportMapping")}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => input.current?.click()}>
        {say("importMapping")}
      </Button>
      {state.mapping !== null && (
        <Button size="small" appearance="subtle" onClick={() => actions.applyMapping(null)}>
          {say("forgetMapping")}
        </Button>
      )}
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".json,application/json"
        aria-label={say("importMapping")}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) void use(file);
        }}
      />
    </div>
  );
}
