// A quick look at the open workbook for the card that assesses it: how many schools of which kind. It never stands in the way.
import { joinNames } from "@junheng/engine/words";
import { useEffect, useState } from "react";
import { readCountyApart } from "../files/county-apart.js";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import { readHostGrids } from "./assess/data/read-data.js";
import type { SchoolCount } from "./assess/data/schools-by-sheet.js";
import { schoolsByKind } from "./assess/data/schools-by-sheet.js";
import { useSchoolCounts } from "./assess/data/use-school-counts.js";
import { followEdits } from "./shared/follow-edits.js";
import { useLocale, useWords } from "./shared/words.js";

/** The schools seen, in words: 小学 45 所、初中 15 所. Empty until they are known, and where the workbook cannot be read. */
export function useGlance(host: SpreadsheetHost): string {
  const say = useWords();
  const locale = useLocale();
  const words = useSchoolCounts();
  const [seen, setSeen] = useState<readonly SchoolCount[] | null>(null);
  useEffect(() => {
    let looking = new AbortController();
    const look = async (signal: AbortSignal): Promise<void> => {
      const grids = await readHostGrids(host, { kind: "workbook" }, { signal });
      const { records } = await readCountyApart(grids, {}, signal);
      if (!signal.aborted) setSeen(schoolsByKind(records));
    };
    const start = (): void => {
      looking.abort();
      looking = new AbortController();
      void look(looking.signal).catch(() => undefined);
    };
    start();
    const stop = followEdits(host, start);
    return () => {
      stop();
      looking.abort();
    };
  }, [host]);
  if (seen === null) return "";
  return seen.length === 0 ? say("glanceNone") : joinNames(seen.map(words), locale);
}
