// What was read is understood in a worker, and again whenever mapping or period change; what is read anew meanwhile counts.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Mapping } from "@junheng/engine/reading/headers";
import { useCallback, useRef } from "react";
import { readCountyApart } from "../../../files/county-apart.js";
import { failureOf } from "../../shared/host-failure.js";
import { chosenStandard } from "../chosen-standard.js";
import type { DataSource } from "../state.js";
import type { Judging } from "../use-judging.js";
import type { PaneLink } from "../pane-link.js";
import { readPeriod } from "./read-data.js";

/** What was read before it is understood. */
export interface ReadGrids {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The grids of the moment, and understanding them. */
export function useUnderstanding({ latest, dispatch }: PaneLink, judging: Judging) {
  const read = useRef<ReadGrids>({ grids: [], diagnostics: [] });
  /** Understands what was read, with the mapping and the period of the moment. */
  const understand = useCallback(
    async (source: DataSource, mapping: Mapping | null, period: string | null, signal?: AbortSignal): Promise<void> => {
      const now = read.current;
      const { choices } = latest.current;
      const apart = (options: SubmissionOptions): Promise<Submission> =>
        readCountyApart(now.grids, { ...options, rubric: choices.rubric }, signal);
      const { reading, periodGone } = await readPeriod(apart, period, {
        ...(mapping !== null && { mapping }),
        own: chosenStandard(choices).own,
      });
      if (now === read.current) dispatch({ type: "read", source, reading, periodGone, fileFindings: now.diagnostics });
    },
    [dispatch, latest],
  );
  /** Understands the same grids otherwise; a verdict that is shown follows. */
  const understandAgain = useCallback(
    (mapping: Mapping | null, period: string | null): void => {
      const { source } = latest.current;
      if (source === null) return;
      void understand(source, mapping, period).then(
        () => {
          if (latest.current.judged !== null) judging.assessLater();
        },
        (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
      );
    },
    [dispatch, judging, latest, understand],
  );
  return { read, understand, understandAgain };
}
