// The ways to bring a standard, a rubric or rules of one's own, from a file or a sheet of the open workbook, and to give it up again.
import { Button } from "@fluentui/react-components";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { useState } from "react";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import type { PaneMessage } from "../../../messages/pane.js";
import { ChooseFile } from "../../shared/choose-file.js";
import { failureOf } from "../../shared/host-failure.js";
import { lazyPart } from "../../shared/lazy-part.js";
import type { OwnReader } from "../../shared/read-own.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import type { PaneActions } from "../use-pane.js";

/** Every sentence there is comes only where one has to be said. */
const OwnFaults = lazyPart(async () => (await import("./own-faults.js")).OwnFaults);

/** All readers, loaded when something is read. */
export type Readers = typeof import("../../shared/read-own.js");

interface Props<R> {
  readonly host: SpreadsheetHost;
  readonly actions: Pick<PaneActions, "fail">;
  readonly words: Readonly<Record<"open" | "giveUp" | "faults", PaneMessage>> & {
    /** None where what stands in the workbook counts by itself. */
    readonly here?: PaneMessage;
  };
  readonly reader: (readers: Readers) => OwnReader<R>;
  /** Takes what was read; false where its faults leave nothing to take. */
  readonly take: (read: R) => boolean;
  /** Gives up the one that was taken; none while there is none. */
  readonly giveUp: (() => void) | undefined;
}

/** The buttons, and the faults of what was not taken. */
export function OwnChoice<R extends { readonly diagnostics: readonly Diagnostic[] }>(props: Props<R>) {
  const { host, actions, words, reader, take, giveUp } = props;
  const say = useWords();
  const styles = usePaneStyles();
  const [faults, setFaults] = useState<readonly Diagnostic[]>([]);
  const read = (from: (readers: Readers, own: OwnReader<R>) => Promise<R>): void =>
    void import("../../shared/read-own.js")
      .then(async (readers) => await from(readers, reader(readers)))
      .then((found) => setFaults(take(found) ? [] : found.diagnostics))
      .catch((error: unknown) => {
        const { code, detail } = failureOf(error);
        actions.fail(code, detail);
      });
  return (
    <>
      <div className={styles.row}>
        <ChooseFile
          size="small"
          accept=".json,.xlsx,.xls,.ods"
          onFile={(file) => read(async ({ ownOfFile }, own) => await ownOfFile(own, file))}
        >
          {say(words.open)}
        </ChooseFile>
        {words.here !== undefined && (
          <Button size="small" onClick={() => read(async ({ ownOfHost }, own) => await ownOfHost(own, host))}>
            {say(words.here)}
          </Button>
        )}
        {giveUp !== undefined && (
          <Button size="small" appearance="subtle" onClick={giveUp}>
            {say(words.giveUp)}
          </Button>
        )}
      </div>
      {faults.length > 0 && <OwnFaults title={say(words.faults)} faults={faults} />}
    </>
  );
}
