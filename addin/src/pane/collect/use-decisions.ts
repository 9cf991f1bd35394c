// What was decided about the schools: in the workbook from one visit to the next, or from a file.
import type { Decisions } from "@junheng/engine/collection";
import { useMemo, useRef, useState } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { loadDecisions, saveDecisions } from "./saved-decisions.js";

/** The decisions, those of the moment too, and how they change. */
export function useDecisions(host: SpreadsheetHost) {
  const [decisions, setDecisions] = useState<Decisions>({});
  const latest = useRef(decisions);
  latest.current = decisions;
  const deciding = useMemo(() => {
    const set = (next: Decisions): void => {
      latest.current = next;
      setDecisions(next);
    };
    const decide = (next: Decisions): void => {
      set(next);
      void saveDecisions(host, next);
    };
    return {
      now: (): Decisions => latest.current,
      /** Those that the workbook has kept; what was decided meanwhile stands. */
      load: async (): Promise<void> => set({ ...(await loadDecisions(host)), ...latest.current }),
      decide,
    };
  }, [host]);
  return { decisions, deciding };
}
