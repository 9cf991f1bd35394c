// The whole pane: choose, see how it was read, findings, run, verdict, schools, results; one after the other on one page.
import {
  Button,
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { HostAppearance, SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import type { CellAccess } from "./shared/cell-access.js";
import { CellAccessContext } from "./shared/cell-access.js";
import { ChooseData } from "./assess/data/choose-data.js";
import { DropArea } from "./shared/drop-area.js";
import { ErrorBoundary } from "./error-boundary.js";
import { FailureBar } from "./shared/failure-bar.js";
import { Findings } from "./shared/findings.js";
import { lazyPart } from "./shared/lazy-part.js";
import { listedFindings } from "./assess/findings/findings.js";
import { PeriodChoice } from "./assess/data/period-choice.js";
import { ReadingView } from "./assess/data/reading-view.js";
import { RunForm } from "./assess/data/run-form.js";
import { TakeAway } from "./assess/results/take-away.js";
import { usePaneStyles } from "./shared/styles.js";
import { chosenStandard } from "./assess/chosen-standard.js";
import { usePane } from "./assess/use-pane.js";
import { VerdictView } from "./assess/verdict/verdict-view.js";
import { LocaleContext, useWords } from "./shared/words.js";
import { WorkBar } from "./assess/work-bar.js";

const themes = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme } as const;

/** Scoring comes with its rubrics and their reader: only who asks for it loads them. */
const ScoreTab = lazyPart(async () => (await import("./score/score-tab.js")).ScoreTab);

/** Checking printed figures, too. */
const ClaimsTab = lazyPart(async () => (await import("./claims/claims-tab.js")).ClaimsTab);

/** Collecting comes with its readers and checks; once opened it stays, so that what was collected is not lost. */
const CollectTab = lazyPart(async () => (await import("./collect/collect-tab.js")).CollectTab);

/** The closer look comes with a verdict. */
const CloserLook = lazyPart(async () => (await import("./assess/verdict/closer-look.js")).CloserLook);

/** What can be done here. */
const tabs = [
  { id: "assess", label: "tabAssess" },
  { id: "collect", label: "tabCollect" },
  { id: "score", label: "tabScore" },
  { id: "claims", label: "tabClaims" },
] as const;

/** So many files dropped at once may be the tables of a county; more, or a folder, are what schools sent. */
const mostTables = 3;

/** What the pane needs. */
export interface AppProps {
  readonly host: SpreadsheetHost;
  readonly appearance: HostAppearance;
  readonly onReady?: () => void;
  readonly onLocale?: (locale: HostAppearance["locale"]) => void;
}

/** The pane. */
export function App({ host, appearance, onReady, onLocale }: AppProps) {
  const pane = usePane(host, appearance);
  const { locale, theme } = pane.state;
  useEffect(() => onReady?.(), [onReady]);
  return (
    <FluentProvider theme={themes[theme]} lang={locale} style={{ minHeight: "100%" }}>
      <LocaleContext.Provider value={locale}>
        <ErrorBoundary>
          <Page host={host} pane={pane} {...(onLocale && { onLocale })} />
        </ErrorBoundary>
      </LocaleContext.Provider>
    </FluentProvider>
  );
}

interface PageProps {
  readonly host: SpreadsheetHost;
  readonly pane: ReturnType<typeof usePane>;
  readonly onLocale?: (locale: HostAppearance["locale"]) => void;
}

function Page({ host, pane: { state, actions }, onLocale }: PageProps) {
  const say = useWords();
  const styles = usePaneStyles();
  const other = state.locale === "zh-CN" ? "en" : "zh-CN";
  const [tab, setTab] = useState<(typeof tabs)[number]["id"]>("assess");
  const [collects, setCollects] = useState(false);
  const [dropped, setDropped] = useState<readonly FileSystemEntry[]>([]);
  const open = (id: typeof tab): void => {
    setTab(id);
    if (id === "collect") setCollects(true);
  };
  const drop = (files: readonly File[], entries: readonly FileSystemEntry[]): void => {
    if (files.length <= mostTables && !entries.some(({ isDirectory }) => isDirectory)) return actions.readFiles(files);
    setDropped(entries);
    open("collect");
  };
  return (
    <DropArea onDrop={drop}>
      <main className={styles.page} aria-label={say("title")}>
        <header className={styles.header}>
          <h1 className={styles.title}>{say("title")}</h1>
          <Button
            appearance="subtle"
            size="small"
            lang={other}
            onClick={() => {
              actions.setLanguage(other);
              onLocale?.(other);
            }}
          >
            {say("otherLanguage")}
          </Button>
        </header>
        <div role="group" aria-label={say("tabs")} className={styles.row}>
          {tabs.map(({ id, label }) => (
            <Button
              key={id}
              appearance={tab === id ? "primary" : "secondary"}
              aria-pressed={tab === id}
              onClick={() => open(id)}
            >
              {say(label)}
            </Button>
          ))}
        </div>
        {tab === "assess" && <AssessTab host={host} state={state} actions={actions} />}
        {tab === "score" && <ScoreTab host={host} />}
        {tab === "claims" && (
          <ClaimsTab host={host} currentGrids={actions.currentGrids} ofFiles={state.source?.kind === "files"} />
        )}
        {collects && (
          <div hidden={tab !== "collect"}>
            <CollectTab
              host={host}
              standard={chosenStandard(state.choices)}
              dropped={dropped}
              assessed={state.reading?.records ?? []}
              onAssess={(records, findings, readCell) => {
                actions.assessRecords(records, findings, readCell);
                setTab("assess");
              }}
            />
          </div>
        )}
      </main>
    </DropArea>
  );
}

/** What was found comes first once there is a verdict; how the data was read, and the choices, stand below it. */
function AssessTab({ host, state, actions }: ReturnType<typeof usePane> & { readonly host: SpreadsheetHost }) {
  const { reading, fileFindings, judged } = state;
  const { diagnostics, above } = useMemo(
    () => listedFindings({ reading, fileFindings, judged }),
    [reading, fileFindings, judged],
  );
  const readable = (state.reading?.records.length ?? 0) > 0;
  const kind = state.source?.kind;
  const cells = useMemo<CellAccess>(
    () =>
      kind === undefined
        ? { kind: "none" }
        : kind === "host"
          ? { kind: "go", go: actions.goTo }
          : { kind: "read", read: actions.readCell },
    [actions, kind],
  );
  return (
    <>
      <FailureBar failure={state.failure} />
      <ChooseData host={host} state={state} actions={actions} />
      <WorkBar work={state.work} onCancel={actions.cancel} />
      {state.judged !== null && Object.keys(state.judged.assessment.stages).length > 0 && (
        <CellAccessContext.Provider value={cells}>
          <VerdictView state={state} judged={state.judged} actions={actions} />
          <CloserLook
            assessment={state.judged.assessment}
            standard={chosenStandard(state.choices)}
            theme={state.theme}
            charts={host.kind === "excel"}
            busy={state.work !== null}
            onWrite={actions.writeLook}
          />
          <TakeAway state={state} actions={actions} />
        </CellAccessContext.Provider>
      )}
      {state.reading !== null && (
        <>
          <CellAccessContext.Provider value={cells}>
            {state.source?.kind !== "collected" && <ReadingView state={state} actions={actions} />}
          </CellAccessContext.Provider>
          <Findings diagnostics={diagnostics} above={above} onGo={actions.goTo} canGo={state.source?.kind === "host"} />
          <PeriodChoice state={state} onChoose={actions.choosePeriod} />
          {readable && <RunForm state={state} actions={actions} />}
        </>
      )}
    </>
  );
}
