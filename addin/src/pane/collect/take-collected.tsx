// What becomes of the table: assessed, written beside the user's sheets, taken as a workbook; and the questions for the schools.
import { Button } from "@fluentui/react-components";
import type { Collection } from "@junheng/engine/collection";
import { otherSchools } from "@junheng/engine/collection";
import { collectionText } from "@junheng/engine/words";
import { useState } from "react";
import type { SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { makeFile, makeSheets } from "../../files/make-report.js";
import type { Report } from "../../files/report.worker.js";
import type { CollectingMessage } from "../../messages/collecting.js";
import { collectingText } from "../../messages/collecting.js";
import { FailureBar } from "../shared/failure-bar.js";
import { saveAs } from "../shared/save-as.js";
import { usePaneStyles } from "../shared/styles.js";
import { useOwnWork } from "../shared/use-work.js";
import { useStanding } from "../shared/use-standing.js";
import { WorkBar } from "../shared/work-bar.js";
import { useLocale } from "../shared/words.js";
import { WrittenLine } from "../shared/written-line.js";
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
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const standing = useStanding(host, written);
  const { work, failure, run, writing, cancel } = useOwnWork();
  const busy = work !== null;
  const write = (): void =>
    run("making", async (signal) => {
      const sheets = await makeSheets({ of: "collected", collection }, locale, signal);
      setWritten(await host.writeSheets(sheets, { signal, onProgress: writing }));
    });
  const take = (report: Report, as: "workbook" | "document", name: CollectingMessage) => (): void =>
    run("making", async (signal) => {
      const bytes = await makeFile(report, locale, as, signal);
      saveAs(new Blob([new Uint8Array(bytes)]), collectingText(name, {}, locale));
    });
  const questions: Report = { of: "questions", collection, title: say("askTitle") };
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
      <WorkBar work={work} onCancel={cancel} />
      <div className={styles.row}>
        <Button disabled={busy} onClick={write}>
          {say("write")}
        </Button>
        <Button disabled={busy} onClick={take({ of: "collection", collection }, "workbook", "downloadName")}>
          {say("download")}
        </Button>
      </div>
      {asks && (
        <div className={styles.row}>
          <Button size="small" disabled={busy} onClick={take(questions, "workbook", "askSheetsName")}>
            {say("askSheets")}
          </Button>
          <Button size="small" disabled={busy} onClick={take(questions, "document", "askDocumentName")}>
            {say("askDocument")}
          </Button>
        </div>
      )}
      <WrittenLine written={standing} />
    </section>
  );
}
