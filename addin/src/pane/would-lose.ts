// Whether anything of worth goes when other files are read.
import type { PaneState } from "./assess/state.js";

/** Whether reading other files would lose what is not read again by one press, or break off what is under way. */
export const wouldLose = ({ source, reading, work }: PaneState): boolean =>
  work !== null || source?.kind === "collected" || (source?.kind === "files" && holdsSomething(reading));

const holdsSomething = (reading: PaneState["reading"]): boolean =>
  reading !== null && reading.tables.length + reading.records.length + reading.countyForms.length > 0;
