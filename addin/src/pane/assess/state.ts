// The pane's state as data, and how each event changes it. Nothing here reads, writes or waits.
import type { AssessmentOptions, CountyAssessment } from "@junheng/engine/assessment";
import type { YearsCompared } from "@junheng/engine/change";
import type { Diagnostic, Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { UnitChoices } from "@junheng/engine/legal-units";
import type { Rubric } from "@junheng/engine/rubrics";
import type { CountyPlan } from "@junheng/engine/planning";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { ReviewStepId, Standard } from "@junheng/engine/standards";
import type { Submission } from "@junheng/engine/reading/forms";
import type { Mapping } from "@junheng/engine/reading/headers";
import type { HostAppearance, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import type { CommunityChoices } from "../shared/community-choices.js";
import type { WorkEvent, WorkState } from "../shared/work.js";
import { nextWork } from "../shared/work.js";
import type { HostSource } from "./data/read-data.js";

/** Where the data comes from. */
export type DataSource =
  | { readonly kind: "host"; readonly source: HostSource; readonly name: string }
  | { readonly kind: "files"; readonly count: number }
  | { readonly kind: "collected"; readonly count: number };

/** What the user chose about the assessment. */
export interface Choices {
  readonly standard: string;
  /** The standard of the user's own, from a file or a sheet, that can be chosen beside those built in. */
  readonly own?: Standard | undefined;
  /** A rubric of the user's own, by which the county's own conditions are judged in the place of the one that the standard names. */
  readonly rubric?: Rubric | undefined;
  readonly stage: CompulsoryStage | "both";
  /** The day of the assessment (ISO); without it today. */
  readonly date?: string;
  /** The step of the review for which it is made; without it none is named. */
  readonly review?: ReviewStepId | undefined;
  readonly options: Omit<AssessmentOptions, "stages" | "asOf">;
}

/** The steps of an assessment, in their order. */
export const steps = ["data", "findings", "verdict", "schools", "results"] as const;

/** A step. */
export type Step = (typeof steps)[number];

/** Everything the pane shows. It is plain data, so that it can be kept. */
export interface PaneState extends WorkState {
  /** The part that is open, by its id; null is the first screen. */
  readonly part: string | null;
  /** The step of the assessment that is open. */
  readonly step: Step;
  readonly locale: Locale;
  readonly theme: HostAppearance["theme"];
  readonly source: DataSource | null;
  readonly reading: Submission | null;
  /** Findings of reading files, before any table. */
  readonly fileFindings: readonly Diagnostic[];
  readonly mapping: Mapping | null;
  readonly mappingSaved: boolean;
  readonly choices: Choices;
  /** The period that the user chose where the data holds several; none takes the latest. */
  readonly period: string | null;
  /** The period that the user chose is not in the data, so the latest was read. */
  readonly periodGone: boolean;
  /** The keys of the grounds that the user has looked at and confirmed. */
  readonly confirmed: readonly string[];
  readonly communities: CommunityChoices;
  /** How legal units count, by name or all: the same for every part. */
  readonly units: UnitChoices;
  readonly judged: JudgedCounty | null;
  readonly previous: CountyAssessment | null;
  /** What was worked out beside it, for papers: the comparison with the year before, and the plan. */
  readonly beside: { readonly compared?: YearsCompared | null; readonly plan?: CountyPlan | null };
  readonly written: WrittenSheets | null;
  readonly removed: number | null;
}

/** What can happen. */
export type PaneEvent =
  | { readonly type: "partOpened"; readonly part: string | null }
  | { readonly type: "stepOpened"; readonly step: Step }
  | { readonly type: "appearance"; readonly appearance: Partial<HostAppearance> }
  | { readonly type: "language"; readonly locale: Locale }
  | WorkEvent
  | {
      readonly type: "read";
      readonly source: DataSource;
      readonly reading: Submission;
      readonly periodGone: boolean;
      readonly fileFindings: readonly Diagnostic[];
    }
  | { readonly type: "mapped"; readonly mapping: Mapping | null; readonly saved: boolean }
  | { readonly type: "chosen"; readonly choices: Partial<Choices> }
  | { readonly type: "periodChosen"; readonly period: string | null }
  | { readonly type: "confirmed"; readonly confirmed: readonly string[] }
  | { readonly type: "chosenForCommunities"; readonly communities: CommunityChoices }
  | { readonly type: "unitsCounted"; readonly units: UnitChoices }
  | { readonly type: "assessed"; readonly judged: JudgedCounty }
  /** The same figures, judged again after a ground was confirmed or taken back. */
  | { readonly type: "judgedAgain"; readonly judged: JudgedCounty }
  | { readonly type: "workedOut"; readonly beside: PaneState["beside"] }
  | { readonly type: "written"; readonly written: WrittenSheets }
  | { readonly type: "removed"; readonly count: number }
  | { readonly type: "chooseAgain" };

/** The pane as it opens. */
export const openingState = (appearance: HostAppearance): PaneState => ({
  ...appearance,
  part: null,
  step: "data",
  source: null,
  reading: null,
  fileFindings: [],
  mapping: null,
  mappingSaved: false,
  choices: { standard: "national-quality-2017", stage: "both", options: {} },
  period: null,
  periodGone: false,
  confirmed: [],
  communities: { meanings: {} },
  units: {},
  judged: null,
  previous: null,
  beside: {},
  written: null,
  removed: null,
  work: null,
  failure: null,
});

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "partOpened":
      return { ...state, part: event.part };
    case "stepOpened":
      return { ...state, step: event.step };
    case "appearance":
      return { ...state, ...event.appearance };
    case "language":
      return { ...state, locale: event.locale };
    case "workStarted":
    case "workMoved":
    case "workEnded":
    case "failed":
      return nextWork(state, event);
    case "read":
      return afterReading(state, event);
    case "mapped":
      return { ...state, mapping: event.mapping, mappingSaved: event.saved };
    case "chosen":
      return { ...state, choices: { ...state.choices, ...event.choices } };
    case "assessed":
      return { ...state, judged: event.judged, previous: state.judged?.assessment ?? null, failure: null };
    case "judgedAgain":
      return { ...state, judged: event.judged };
    case "periodChosen":
      return { ...state, period: event.period };
    case "confirmed":
      return { ...state, confirmed: event.confirmed };
    case "chosenForCommunities":
      return { ...state, communities: { ...event.communities, units: state.units } };
    case "unitsCounted":
      return { ...state, units: event.units, communities: { ...state.communities, units: event.units } };
    case "workedOut":
      return { ...state, beside: { ...state.beside, ...event.beside } };
    case "written":
      return { ...state, written: event.written, removed: null };
    case "removed":
      return { ...state, removed: event.count, written: null };
    case "chooseAgain": {
      const { part, mapping, communities, units, choices } = state;
      return { ...openingState(state), part, mapping, communities, units, choices };
    }
  }
}

/** Other data makes the old verdict void; the same data read again keeps it, so that what moved can be shown. */
const afterReading = (state: PaneState, event: Extract<PaneEvent, { type: "read" }>): PaneState => ({
  ...state,
  source: event.source,
  reading: event.reading,
  periodGone: event.periodGone,
  fileFindings: event.fileFindings,
  ...(sameSource(state.source, event.source)
    ? {}
    : { step: "data", judged: null, previous: null, beside: {}, written: null, removed: null }),
});

const sameSource = (a: DataSource | null, b: DataSource): boolean => JSON.stringify(a) === JSON.stringify(b);
