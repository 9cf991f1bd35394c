// What can be done in the pane, as a list: a card of the first screen and a tab each, loaded when it is opened.
import type { ComponentType } from "react";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import type { PaneMessage } from "../messages/pane.js";
import { chosenStandard } from "./assess/chosen-standard.js";
import type { PaneState } from "./assess/state.js";
import type { PaneActions } from "./assess/use-pane.js";
import { FilesLine } from "./shared/files-line.js";

/** What every part is given. */
export interface PartProps {
  readonly host: SpreadsheetHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Files and folders that were dropped on the pane for this part. */
  readonly dropped: readonly FileSystemEntry[];
  /** A document that was dropped while this part was in view. */
  readonly document: File | null;
}

/** A part. */
export interface Part {
  readonly id: string;
  /** Its tab, and its card unless that has a title of its own. */
  readonly label: PaneMessage;
  readonly title?: PaneMessage;
  /** What it is for, on its card. */
  readonly about: PaneMessage;
  /** Files that are dropped while it is in view are read for it; without it they are assessed. */
  readonly readsDropped?: true;
  /** Folders and many files that are dropped while it is in view are its own; without it they are what schools sent. */
  readonly takesFolders?: true;
  /** The endings of documents that it takes as they are. */
  readonly documents?: readonly string[];
  readonly load: () => Promise<ComponentType<PartProps>>;
}

/** The parts, in the order of a county's work. A part that is opened stays, hidden, while another is looked at. */
export const parts: readonly Part[] = [
  {
    id: "assess",
    label: "tabAssess",
    title: "cardAssess",
    about: "aboutAssess",
    load: async () => (await import("./assess/assess-tab.js")).AssessTab,
  },
  {
    id: "collect",
    label: "tabCollect",
    about: "aboutCollect",
    load: async () => {
      const { CollectTab } = await import("./collect/collect-tab.js");
      return function Collect({ host, state, actions, dropped }: PartProps) {
        return (
          <CollectTab
            host={host}
            standard={chosenStandard(state.choices)}
            dropped={dropped}
            assessed={state.reading?.records ?? []}
            units={state.units}
            onUnits={actions.countUnits}
            onAssess={(records, findings, readCell) => {
              actions.assessRecords(records, findings, readCell);
              actions.openPart("assess");
            }}
          />
        );
      };
    },
  },
  {
    id: "score",
    label: "tabScore",
    about: "aboutScore",
    readsDropped: true,
    load: async () => (await import("./score/score-tab.js")).ScoreTab,
  },
  {
    id: "communities",
    label: "tabCommunities",
    about: "aboutCommunities",
    readsDropped: true,
    load: async () => (await import("./communities/communities-tab.js")).CommunitiesTab,
  },
  {
    id: "change",
    label: "tabChange",
    about: "aboutChange",
    load: async () => (await import("./change/change-tab.js")).ChangeTab,
  },
  {
    id: "plan",
    label: "tabPlan",
    about: "aboutPlan",
    load: async () => (await import("./plan/plan-tab.js")).PlanTab,
  },
  {
    id: "province",
    label: "tabProvince",
    about: "aboutProvince",
    readsDropped: true,
    takesFolders: true,
    load: async () => (await import("./province/province-tab.js")).ProvinceTab,
  },
  {
    id: "claims",
    label: "tabClaims",
    about: "aboutClaims",
    readsDropped: true,
    documents: [".docx", ".txt"],
    load: async () => {
      const { ClaimsTab } = await import("./claims/claims-tab.js");
      return function Claims({ host, state, actions, document }: PartProps) {
        return (
          <>
            <FilesLine source={state.source} actions={actions} />
            <ClaimsTab
              host={host}
              currentGrids={actions.currentGrids}
              ofFiles={state.source?.kind === "files"}
              document={document}
            />
          </>
        );
      };
    },
  },
  {
    id: "functions",
    label: "tabFunctions",
    about: "aboutFunctions",
    load: async () => (await import("./functions/functions-tab.js")).FunctionsTab,
  },
];
