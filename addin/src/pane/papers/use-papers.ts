// The papers of a judged county: made as they are looked at, taken as documents, printed, with a map of the townships where one is given.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Paper } from "@junheng/engine/papers";
import {
  countyReport,
  leaderPage,
  paperSheet,
  ranksPaper,
  schoolPages,
  selfReports,
  sheetPaper,
} from "@junheng/engine/papers";
import { readTownshipMap, type TownshipMap } from "@junheng/engine/reading/maps";
import { findingsSheet, verdictSheet } from "@junheng/engine/reports";
import type { SchoolRecord } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { useMemo, useState } from "react";
import { writePaperApart, writeSchoolsApart } from "../../files/papers-apart.js";
import { papersText } from "../../messages/papers.js";
import type { PaneState } from "../assess/state.js";
import type { SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { useStanding } from "../shared/use-standing.js";
import { saveAs } from "../shared/save-as.js";
import { useOwnWork } from "../shared/use-work.js";
import { useLocale } from "../shared/words.js";
import { printPaper } from "./print-paper.js";
import { rasterise } from "./rasterise.js";

/** The papers that can be looked at. */
export const paperChoices = ["leader", "county", "school", "selfReport", "ranks", "verdict", "findings"] as const;

/** One of them. */
export type PaperChoice = (typeof paperChoices)[number];

/** Whether there is one of it for each school. */
export const isOfSchool = (choice: PaperChoice): boolean => choice === "school" || choice === "selfReport";

/** What papers are of, and where they are written. */
export interface PapersOf {
  readonly host: SpreadsheetHost;
  readonly judged: JudgedCounty;
  readonly standard: Standard;
  /** The rows of the schools. */
  readonly records: readonly SchoolRecord[];
  readonly beside: PaneState["beside"];
}

/** The papers, and what can be done with them. */
export function usePapers({ host, judged, standard, records, beside: { compared, plan } }: PapersOf) {
  const locale = useLocale();
  const [choice, setChoice] = useState<PaperChoice>("leader");
  const schools = useMemo(() => schoolNames(judged), [judged]);
  const [school, setSchool] = useState<string | null>(null);
  const [map, setMap] = useState<{ readonly map: TownshipMap | null; readonly diagnostics: readonly Diagnostic[] }>();
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const { work, failure, run, writing, cancel } = useOwnWork();
  const asked = school ?? schools[0] ?? "";
  const paper = useMemo<Paper | null>(() => {
    if (choice === "school") return schoolPages(judged, standard, { locale, schools: [asked] })[0] ?? null;
    if (choice === "selfReport") return selfReports(judged, standard, { locale, schools: [asked], records })[0] ?? null;
    if (choice === "ranks") return ranksPaper(judged, standard, locale);
    if (choice === "verdict") return sheetPaper(verdictSheet(judged, standard, locale), locale);
    if (choice === "findings") return sheetPaper(findingsSheet(judged.assessment, locale), locale);
    const beside = { locale, ...(compared && { before: compared }), ...(plan && { plan }) };
    return choice === "county"
      ? countyReport(judged, standard, beside)
      : leaderPage(judged, standard, { ...beside, ...(map?.map && { map: map.map }) });
  }, [asked, choice, compared, judged, locale, map, plan, records, standard]);
  const take = (title: string, make: (signal: AbortSignal) => Promise<Uint8Array>): void =>
    run("making", async (signal) => {
      const bytes = await make(signal);
      saveAs(new Blob([new Uint8Array(bytes)], { type: docx }), papersText("fileName", { title }, locale));
    });
  return {
    choice,
    setChoice,
    schools,
    school: asked,
    setSchool,
    paper,
    mapFindings: map?.diagnostics ?? [],
    chooseMap: (file: File) =>
      run("readingFiles", async () => setMap(readTownshipMap(await file.text(), townshipsOf(judged), file.name))),
    document: () => paper !== null && take(paper.title, (signal) => writePaperApart(paper, rasterise, signal)),
    allSchools: () =>
      take(papersText(choice, {}, locale), (signal) =>
        writeSchoolsApart(judged, standard, locale, choice === "selfReport" ? records : undefined, signal),
      ),
    written: useStanding(host, written),
    sheet: () =>
      paper !== null &&
      run("making", async (signal) =>
        setWritten(await host.writeSheets([paperSheet(paper)], { signal, onProgress: writing })),
      ),
    print: () => paper !== null && run("making", () => printPaper(paper)),
    work,
    failure,
    cancel,
  };
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const everySchool = ({ assessment: { stages } }: JudgedCounty) =>
  compulsoryStages.flatMap((stage) => stages[stage]?.schools ?? []);

const schoolNames = (judged: JudgedCounty): readonly string[] => [
  ...new Set(everySchool(judged).map(({ name }) => name)),
];

const townshipsOf = (judged: JudgedCounty): readonly string[] => [
  ...new Set(everySchool(judged).flatMap(({ township }) => township ?? [])),
];
