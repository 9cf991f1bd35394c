// What this part of the pane does: makes a blank form, or one for each school, and hands them to the browser.
import type { Locale } from "@junheng/engine/diagnostics";
import { formFileNames, schoolForm, schoolsToAsk } from "@junheng/engine/form-sheets";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { nationalQuality2017, standards as builtIn } from "@junheng/engine/standards";
import { useRef, useState } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { formsText } from "../../messages/forms.js";
import { failureOf } from "../shared/host-failure.js";
import { saveAs } from "../shared/save-as.js";
import { readCounty, readHostGrids } from "../assess/data/read-data.js";
import { loadMapping } from "../assess/data/saved-mapping.js";
import type { Failure } from "../shared/work.js";

/** Rubrics whose rows are schools or communities: of a county there is one form only, and no school fills it in. */
export const rubricsToChoose: readonly Rubric[] = builtInRubrics.filter(({ scope }) => scope !== "county");

/** The standard chosen in the pane first, where it is one of the user's own, then those built in. */
const standardsWith = (chosen: Standard): readonly Standard[] =>
  builtIn.includes(chosen) ? builtIn : [chosen, ...builtIn];

/** How far the work is; a total of 0 where it cannot be told. */
export interface FormsWork {
  readonly done: number;
  readonly total: number;
}

/** What became of it. */
export interface FormsMade {
  readonly kind: "blank" | "forEach" | "noSchools" | "cancelled";
  readonly count: number;
  readonly leftOut: readonly string[];
}

/** The state, and what can be done. Schools are taken from `records`, else from all sheets of the workbook. */
export function useForms(
  host: SpreadsheetHost,
  records: readonly SchoolRecord[] | undefined,
  locale: Locale,
  standardChosen: Standard = nationalQuality2017,
) {
  const standards = standardsWith(standardChosen);
  const [source, choose] = useState(standardChosen.id);
  const [year, setYear] = useState(String(yearOfFigures(new Date())));
  const [work, setWork] = useState<FormsWork | null>(null);
  const [made, setMade] = useState<FormsMade | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = useRef<AbortController | null>(null);
  const yearRight = year.trim() === "" || /^(?:20\d\d|2100)$/.test(year.trim());
  const chosen = [...standards, ...rubricsToChoose].find(({ id }) => id === source);

  const run = async (step: (from: Standard | Rubric, signal: AbortSignal) => Promise<FormsMade>): Promise<void> => {
    if (chosen === undefined || !yearRight) return;
    const controller = new AbortController();
    stop.current = controller;
    setWork({ done: 0, total: 0 });
    setMade(null);
    setFailure(null);
    try {
      setMade(await step(chosen, controller.signal));
    } catch (error) {
      if (controller.signal.aborted) setMade({ kind: "cancelled", count: 0, leftOut: [] });
      else setFailure(failureOf(error));
    } finally {
      setWork(null);
    }
  };
  const options = { locale, ...(year.trim() !== "" && { year: Number(year) }) };

  return {
    standards,
    source,
    year,
    yearRight,
    work,
    made,
    failure,
    choose,
    setYear,
    cancel: () => stop.current?.abort(),
    blank: () =>
      void run(async (from) => {
        const { writeForm } = await import("@junheng/workbook/write");
        const form = schoolForm(from, options);
        const [name = "form.xlsx"] = formFileNames([{ name: form.title }]);
        saveAs(new Blob([new Uint8Array(await writeForm(form))]), name);
        return { kind: "blank", count: 1, leftOut: [] };
      }),
    forEach: () =>
      void run(async (from, signal) => {
        const schools = records ?? (await schoolsOfWorkbook(host, standardChosen, signal));
        const { asked, leftOut } = schoolsToAsk(schools);
        if (asked.length === 0) return { kind: "noSchools", count: 0, leftOut };
        const { packForms } = await import("./pack-forms.js");
        const onProgress = (done: number, total: number): void => setWork({ done, total });
        const bytes = await packForms(from, asked, { ...options, signal, onProgress });
        saveAs(new Blob([new Uint8Array(bytes)], { type: "application/zip" }), formsText("archiveFile", {}, locale));
        return { kind: "forEach", count: asked.length, leftOut };
      }),
  };
}

/** Every school on the sheets of the workbook, read as for an assessment. */
async function schoolsOfWorkbook(
  host: SpreadsheetHost,
  { own }: Standard,
  signal: AbortSignal,
): Promise<readonly SchoolRecord[]> {
  const { mapping } = await loadMapping(host, { own });
  const grids = await readHostGrids(host, { kind: "workbook" }, { signal });
  return (await readCounty(grids, { own, ...(mapping !== undefined && { mapping }) })).records;
}

/** The year whose 1 September is the last one: the figures that schools have now. */
export const yearOfFigures = (today: Date): number => today.getFullYear() - (today.getMonth() >= 8 ? 0 : 1);
