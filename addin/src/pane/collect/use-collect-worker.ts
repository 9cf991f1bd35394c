// The worker that makes the table, started when it is first needed and ended with this part of the pane.
import { useEffect, useMemo, useRef } from "react";
import type { CollectWorker } from "../../files/collect-apart.js";
import { openCollectWorker } from "../../files/collect-apart.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

/** The worker of the moment. */
export interface TheWorker {
  readonly get: () => Promise<CollectWorker>;
  /** Ends it, and all that was sent to it is forgotten. */
  readonly close: () => void;
}

/** The worker of this part over a host. */
export function useCollectWorker(host: SpreadsheetHost): TheWorker {
  const worker = useRef<Promise<CollectWorker> | null>(null);
  const theWorker = useMemo<TheWorker>(
    () => ({
      get: () => {
        worker.current ??= openCollectWorker().catch((error: unknown) => {
          worker.current = null;
          throw error;
        });
        return worker.current;
      },
      close: () => {
        worker.current?.then(
          ({ close }) => close(),
          () => {},
        );
        worker.current = null;
      },
    }),
    [],
  );
  useEffect(() => theWorker.close, [host, theWorker]);
  return theWorker;
}
