// Collecting what schools sent, one step after the other: files, what to decide, what is wrong, the table.
import { Button, Field, ProgressBar, Select } from "@fluentui/react-components";
import type { Collection } from "@junheng/engine/collection";
import { openPoints, otherSchools } from "@junheng/engine/collection";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { UnitChoices } from "@junheng/engine/legal-units";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { lazy, Suspense, useMemo, useState } from "react";
import { filesIn } from "../../files/dropped-files.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { ReadCell } from "../shared/cell-access.js";
import { CellAccessContext } from "../shared/cell-access.js";
import { DropArea } from "../shared/drop-area.js";
import { FailureBar } from "../shared/failure-bar.js";
import { usePaneStyles } from "../shared/styles.js";
import { useDropped } from "../shared/use-dropped.js";
import { useLocale } from "../shared/words.js";
import { Changes } from "./changes.js";
import { CheckFindings } from "./check-findings.js";
import { ChooseFiles } from "./choose-files.js";
import { CollectedUnits } from "./collected-units.js";
import { CountyForms } from "./county-forms.js";
import { FileList } from "./file-list.js";
import { MoreChoices } from "./more-choices.js";
import { openQuestions, Questions } from "./questions.js";
import { TakeCollected } from "./take-collected.js";
import type { Collecting } from "./use-collection.js";
import { useCollection } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

const MakeForms = lazy(async () => ({ default: (await import("./make-forms.js")).MakeForms }));

interface Props {
  readonly host: SpreadsheetHost;
  readonly standard: Standard;
  /** Files and folders that were dropped on the pane before this part was open. */
  readonly dropped: readonly FileSystemEntry[];
  /** The schools that are read for assessing; forms are made for them. */
  readonly assessed: readonly SchoolRecord[];
  /** How legal units count, as everywhere in the pane. */
  readonly units: UnitChoices;
  readonly onUnits: (units: UnitChoices) => void;
  readonly onAssess: (records: readonly SchoolRecord[], findings: readonly Diagnostic[], readCell: ReadCell) => void;
}

/** The tab. */
export function CollectTab({ host, standard, dropped, assessed, units, onUnits, onAssess }: Props) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const collecting = useCollection(host, units, standard);
  const { collection, reading, read } = collecting;
  useDropped(dropped, read);
  return (
    <DropArea onDrop={(_, entries) => void filesIn(entries).then(read)}>
      <div className={styles.section}>
        <h2 className={styles.heading}>{say("heading")}</h2>
        {collection === null && <p className={styles.text}>{say("intro")}</p>}
        <FailureBar failure={collecting.failure} />
        <ChooseFiles onFiles={read} some={collection !== null} />
        <Progress collecting={collecting} />
        {collection !== null && reading === null && (
          <Collected
            collection={collection}
            collecting={collecting}
            host={host}
            standard={standard}
            units={units}
            onUnits={onUnits}
            onAssess={onAssess}
          />
        )}
        <MoreChoices {...collecting} />
        <FormsToMake host={host} standard={standard} assessed={assessed} />
      </div>
    </DropArea>
  );
}

/** Making forms is loaded when it is opened. */
function FormsToMake({ host, standard, assessed }: Pick<Props, "host" | "standard" | "assessed">) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("makeForms")}</summary>
      {open && (
        <Suspense fallback={null}>
          <MakeForms
            host={host}
            standard={standard}
            locale={locale}
            {...(assessed.length > 0 && { records: assessed })}
          />
        </Suspense>
      )}
    </details>
  );
}

function Progress({ collecting: { reading, collecting, cancel } }: { readonly collecting: Collecting }) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const said = reading === null ? "" : say("reading", { done: reading.done, total: reading.total });
  return (
    <div role="status" aria-live="polite">
      {reading !== null && (
        <div className={styles.card}>
          <span>{said}</span>
          <ProgressBar aria-label={said} value={reading.total === 0 ? 0 : reading.done / reading.total} />
          <Button size="small" onClick={cancel}>
            {say("cancel")}
          </Button>
        </div>
      )}
      {reading === null && collecting && <p className={styles.quiet}>{say("collecting")}</p>}
    </div>
  );
}

function Collected({
  collection,
  collecting,
  host,
  standard,
  units,
  onUnits,
  onAssess,
}: Omit<Props, "dropped" | "assessed"> & { readonly collection: Collection; readonly collecting: Collecting }) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const { decisions, decide, readCell } = collecting;
  const cells = useMemo(() => ({ kind: "read", read: readCell }) as const, [readCell]);
  const { files, schools, records, findings, diagnostics } = collection;
  const count = (severity: "error" | "warning"): number =>
    [...findings, ...diagnostics].filter((each) => each.severity === severity).length;
  return (
    <>
      <p className={styles.verdict} data-testid="collected-summary">
        {say("summary", {
          files: files.length,
          schools: schools.length,
          used: records.length - otherSchools(records).length,
          errors: count("error"),
          doubts: count("warning"),
          asked: openQuestions(collection),
        })}
      </p>
      <TakeCollected
        host={host}
        collection={collection}
        onAssess={() => onAssess(records, openPoints(collection), readCell)}
      />
      <FileList collection={collection} decide={decide} decisions={decisions} />
      <CountyForms collection={collection} />
      <Questions collection={collection} decide={decide} decisions={decisions} />
      <CollectedUnits collection={collection} standard={standard} choices={units} onChoose={onUnits} />
      {findings.some(({ severity }) => severity === "error") && (
        <Field label={say("impossible")}>
          <Select
            value={decisions.impossible ?? "out"}
            onChange={(_, { value }) => decide({ impossible: value === "in" ? "in" : "out" })}
          >
            <option value="out">{say("impossible.out")}</option>
            <option value="in">{say("impossible.in")}</option>
          </Select>
        </Field>
      )}
      <Changes collection={collection} decide={decide} decisions={decisions} />
      <CellAccessContext.Provider value={cells}>
        <CheckFindings {...collecting} collection={collection} />
      </CellAccessContext.Provider>
      <StartAgain onSure={collecting.clear} />
    </>
  );
}

/** Clears everything, after a second press: nothing is lost by a slip. */
function StartAgain({ onSure }: { readonly onSure: () => void }) {
  const say = useCollectingWords();
  const [asked, setAsked] = useState(false);
  return (
    <Button
      size="small"
      appearance="subtle"
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (asked) onSure();
        setAsked(!asked);
      }}
    >
      {say(asked ? "startAgainSure" : "startAgain")}
    </Button>
  );
}
