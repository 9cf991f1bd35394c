// Communities as they are told: members drawn, coverage, ledger, gifts, exchange, outcomes, what follows, findings; one open at a time.
import { Button, Field, Input } from "@fluentui/react-components";
import type { CommunitiesReport } from "@junheng/engine/communities";
import type { Scored } from "@junheng/engine/scoring";
import { describeDiagnostic } from "@junheng/engine/words";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { PaneActions } from "../assess/use-pane.js";
import type { PartProps } from "../parts.js";
import type { CellAccess } from "../shared/cell-access.js";
import { CellAccessContext } from "../shared/cell-access.js";
import type { CommunityChoices } from "../shared/community-choices.js";
import { FailureBar } from "../shared/failure-bar.js";
import { FilesLine } from "../shared/files-line.js";
import { Findings } from "../shared/findings.js";
import { JointRulesChoice } from "../shared/joint-rules-choice.js";
import { Stepper } from "../shared/stepper.js";
import { usePaneStyles } from "../shared/styles.js";
import { WorkBar } from "../shared/work-bar.js";
import { LegalUnits } from "../shared/legal-units.js";
import { WrittenLine } from "../shared/written-line.js";
import { AskedWords } from "./asked-words.js";
import { Coverage } from "./coverage.js";
import { Exchange } from "./exchange.js";
import { GiftsGiven } from "./gifts.js";
import { Ledger } from "./ledger.js";
import { Members } from "./members.js";
import { Outcomes } from "./outcomes.js";
import { Principals } from "./principals.js";
import type { Section } from "./sections.js";
import { sections, sectionStands } from "./sections.js";
import { useCommunities } from "./use-communities.js";
import { useCommunitiesWords, useHeadings } from "./words.js";

/** The tab. It reads when it is opened; there is nothing to choose before. */
export function CommunitiesTab({ host, state, actions }: PartProps) {
  const { source } = state;
  const say = useCommunitiesWords();
  const styles = usePaneStyles();
  const told = useCommunities(host, state, actions);
  const { report, scored, work, written } = told;
  const ofFiles = source?.kind === "files";
  const cells = useMemo<CellAccess>(
    () => (ofFiles ? { kind: "read", read: actions.readCell } : { kind: "go", go: actions.goTo }),
    [actions, ofFiles],
  );
  return (
    <CellAccessContext.Provider value={cells}>
      <h2 className={styles.heading}>{say("heading")}</h2>
      <p className={styles.quiet}>{say("intro")}</p>
      <FilesLine source={source} actions={actions} />
      <FailureBar failure={told.failure} />
      <Field label={say("date")} hint={say("dateHelp")}>
        <Input type="date" value={told.date} onChange={(_, { value }) => told.setDate(value)} />
      </Field>
      <WorkBar work={work} onCancel={told.cancel} />
      {report === null && <p className={styles.text}>{say("nothing")}</p>}
      {(report === null || told.failure !== null) && (
        <div>
          <Button disabled={work !== null} onClick={told.read}>
            {say("readAgain")}
          </Button>
        </div>
      )}
      {report !== undefined && report !== null && (
        <>
          <Button
            className={styles.primary}
            appearance="primary"
            size="large"
            disabled={work !== null}
            onClick={told.write}
          >
            {say("write")}
          </Button>
          <WrittenLine written={written} />
          {report.units !== null && (
            <LegalUnits units={report.units.units} choices={state.units} onChoose={actions.countUnits} />
          )}
          {!ofFiles && <p className={styles.quiet}>{say("followed")}</p>}
          <Sections
            report={report}
            scored={scored ?? null}
            ofFiles={ofFiles}
            host={host}
            chosen={state.communities}
            actions={actions}
          />
        </>
      )}
    </CellAccessContext.Provider>
  );
}

interface SectionsProps {
  readonly report: CommunitiesReport;
  readonly scored: Scored | null;
  readonly ofFiles: boolean;
  readonly host: SpreadsheetHost;
  readonly chosen: CommunityChoices;
  readonly actions: PaneActions;
}

function Sections({ report, scored, ofFiles, host, chosen, actions }: SectionsProps) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const stands = useMemo(() => sectionStands(report, say), [report, say]);
  const [opened, setOpened] = useState<Section | null>(null);
  const first = sections.find((id) => stands[id].blocked !== true) ?? "findings";
  const open = opened !== null && stands[opened].blocked !== true ? opened : first;
  const contents: Readonly<Record<Section, () => ReactNode>> = {
    members: () => <Members communities={report.communities} />,
    coverage: () => <Coverage coverage={report.coverage} />,
    ledger: () => <Ledger ledger={report.ledger} />,
    gifts: () => <GiftsGiven ledger={report.ledger} />,
    exchange: () => <Exchange exchange={report.exchange} />,
    outcomes: () => <Outcomes report={report} />,
    principals: () => (
      <>
        <JointRulesChoice host={host} rules={chosen.rules} actions={actions} />
        {scored !== null && <Principals scored={scored} onGo={actions.goTo} />}
      </>
    ),
    findings: () => (
      <>
        <AskedWords
          words={report.words}
          meanings={chosen.meanings}
          onMean={(meanings) => actions.chooseForCommunities({ meanings })}
        />
        <Findings diagnostics={report.findings} onGo={actions.goTo} canGo={!ofFiles} describe={describeDiagnostic} />
      </>
    ),
  };
  return (
    <Stepper
      steps={sections.map((id) => ({ id, title: heading(id), ...stands[id], content: contents[id] }))}
      open={open}
      onOpen={setOpened}
    />
  );
}
