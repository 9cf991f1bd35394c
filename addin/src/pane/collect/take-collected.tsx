// What becomes of the table: assessed, written beside the user's sheets, taken as a workbook; and the questions for the schools.
import { Button } from "@fluentui/react-components";
import type { Collection } from "@junheng/engine/collection";
import { otherSchools } from "@junheng/engine/collection";
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import { collectionText } from "@junheng/engine/words";
import { useState } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { collectingText } from "../../messages/collecting.js";
import { FailureBar } from "../shared/failure-bar.js";
import { failureOf } from "../shared/host-failure.js";
import { saveAs } from "../shared/save-as.js";
import type { Failure } from "../assess/state.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useCollectingWords } from "./words.js";

interface Props {
  readonly host: SpreadsheetHost;
  readonly collection: Collection;
  readonly onAssess: () => void;
}

/** The buttons; the first is what one came for. */
export function TakeCollected({ host, collection, onAssess }: Props) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [written, setWritten] = useState<readonly string[]>([]);
  const run = (step: () => Promise<void>) => (): void => {
    setBusy(true);
    setFailure(null);
    void step()
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setBusy(false));
  };
  const others = otherSchools(collection.records);
  const assessed = collection.records.length - others.length;
  const asks = collection.findings.some(({ severity, answer }) => severity !== "note" && answer !== "refused");
  return (
    <section className={styles.section}>
      <Button className={styles.primary} appearance="primary" size="large" disabled={assessed === 0} onClick={onAssess}>
        {say("assess")}
      </Button>
      <p className={styles.quiet}>{say("assessHint", { count: assessed })}</p>
      {others.length > 0 && (
        <p className={styles.quiet}>
          {collectionText(
            "files.otherSchools",
            { count: others.length, schools: others.slice(0, 20).map(({ name }) => name) },
            locale,
          )}
        </p>
      )}
      <FailureBar failure={failure} />
      <div className={styles.row}>
        <Button
          disabled={busy}
          onClick={run(async () => {
            const { collectedTable, sourcesSheet } = await import("@junheng/engine/reports");
            const sheets = [collectedTable(collection, locale), sourcesSheet(collection, locale)];
            setWritten((await host.writeSheets(sheets)).names);
          })}
        >
          {say("write")}
        </Button>
        <Button
          disabled={busy}
          onClick={run(async () => {
            const { collectionSheets } = await import("@junheng/engine/reports");
            await downloadSheets(collectionSheets(collection, locale), collectingText("downloadName", {}, locale));
          })}
        >
          {say("download")}
        </Button>
      </div>
      {asks && (
        <div className={styles.row}>
          <Button
            size="small"
            disabled={busy}
            onClick={run(async () =>
              downloadSheets(await questionsOf(collection, locale), collectingText("askSheetsName", {}, locale)),
            )}
          >
            {say("askSheets")}
          </Button>
          <Button
            size="small"
            disabled={busy}
            onClick={run(async () => {
              const { writeDocument } = await import("@junheng/workbook/document");
              const bytes = await writeDocument(await questionsOf(collection, locale), say("askTitle"), locale, {
                ownPages: true,
              });
              saveAs(new Blob([new Uint8Array(bytes)]), collectingText("askDocumentName", {}, locale));
            })}
          >
            {say("askDocument")}
          </Button>
        </div>
      )}
      <div role="status">{written.length > 0 && <p className={styles.text}>{say("wrote", { names: written })}</p>}</div>
    </section>
  );
}

const questionsOf = async (collection: Collection, locale: Locale): Promise<readonly ResultSheet[]> => {
  const { schoolQuestions } = await import("@junheng/engine/reports");
  return schoolQuestions(collection, locale);
};

const downloadSheets = async (sheets: readonly ResultSheet[], name: string): Promise<void> => {
  const { writeWorkbook } = await import("@junheng/workbook/write");
  saveAs(new Blob([new Uint8Array(await writeWorkbook(sheets))]), name);
};
