// Scoring by a rubric, one step after the other: rubric, choices, scores, communities, one school, findings, result sheets.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { isDated } from "@junheng/engine/rubrics";
import { describeDiagnostic, mergeNames, scoreDateLine } from "@junheng/engine/words";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { PartProps } from "../parts.js";
import type { CellAccess } from "../shared/cell-access.js";
import { CellAccessContext } from "../shared/cell-access.js";
import { ChooseFile } from "../shared/choose-file.js";
import { FailureBar } from "../shared/failure-bar.js";
import { FilesLine } from "../shared/files-line.js";
import { Findings } from "../shared/findings.js";
import { JointRulesChoice } from "../shared/joint-rules-choice.js";
import { usePaneStyles } from "../shared/styles.js";
import { WorkBar } from "../shared/work-bar.js";
import { useLocale } from "../shared/words.js";
import { WrittenLine } from "../shared/written-line.js";
import { JointTable } from "./joint-table.js";
import { OutcomesList } from "./outcomes-list.js";
import { RankRange } from "./rank-range.js";
import { mergesToChoose, missingToChoose } from "./scoring-choices.js";
import { LegalUnits } from "../shared/legal-units.js";
import { RubricTree } from "./rubric-tree.js";
import { SchoolScores } from "./school-scores.js";
import { ScoreMoves } from "./score-moves.js";
import { ScoresTable } from "./scores-table.js";
import { UnderstoodRules } from "./understood-rules.js";
import type { Scoring } from "./use-scoring.js";
import { useScoring } from "./use-scoring.js";
import { useScoringWords } from "./words.js";

/** The tab. */
export function ScoreTab({ host, state, actions }: PartProps) {
  const say = useScoringWords();
  const styles = usePaneStyles();
  const scoring = useScoring(host, state, actions);
  const { source, communities, units } = state;
  const ofFiles = source?.kind === "files";
  const cells = useMemo<CellAccess>(
    () => (ofFiles ? { kind: "read", read: actions.readCell } : { kind: "none" }),
    [actions, ofFiles],
  );
  const { rubrics, choices, scored, found, work, failure } = scoring;
  const chosen = rubrics.find(({ key }) => key === choices.rubric);
  const rubric = chosen?.rubric ?? null;
  const findings = scored !== null || found.length > 0 ? found : (chosen?.diagnostics ?? []);
  return (
    <CellAccessContext.Provider value={cells}>
      <div className={styles.section}>
        <h2 className={styles.heading}>{say("heading")}</h2>
        <p className={styles.quiet}>{say("intro")}</p>
        <FilesLine source={source} actions={actions} />
        <FailureBar failure={failure} />
        <RubricChoices
          scoring={scoring}
          jointRules={<JointRulesChoice host={host} rules={communities.rules} actions={actions} />}
        />
        {rubric !== null && <RubricTree rubric={rubric} />}
        {rubric !== null && (
          <UnderstoodRules rubric={rubric} understood={chosen?.understood ?? []} onGo={scoring.goTo} />
        )}
        <Button
          className={styles.primary}
          appearance="primary"
          size="large"
          disabled={work !== null || rubric === null}
          onClick={scoring.score}
        >
          {say("score")}
        </Button>
        <WorkBar work={work} onCancel={scoring.cancel} />
        {scored !== null && <LegalUnits units={scored.units} choices={units} onChoose={actions.countUnits} />}
        {scored !== null && <Results scoring={scoring} />}
        {(scored !== null || findings.length > 0) && (
          <Findings diagnostics={findings} onGo={scoring.goTo} canGo={!ofFiles} describe={describeDiagnostic} />
        )}
      </div>
    </CellAccessContext.Provider>
  );
}

interface ChoicesProps {
  readonly scoring: Scoring;
  /** By which rules joint scores count. */
  readonly jointRules: ReactNode;
}

function RubricChoices({ scoring, jointRules }: ChoicesProps) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { rubrics, choices, choose } = scoring;
  const rubric = rubrics.find(({ key }) => key === choices.rubric)?.rubric ?? null;
  const titles = { builtIn: "", workbook: "rubricHere", file: "rubricFromFile" } as const;
  return (
    <>
      <Field label={say("rubric")}>
        <Select value={choices.rubric} onChange={(_, { value }) => choose({ rubric: value })}>
          {rubrics.map(({ key, from, title }) => (
            <option key={key} value={key}>
              {from === "builtIn" ? title[locale] : say(titles[from], { title: title[locale] })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <ChooseFile size="small" accept=".json,.xlsx" onFile={scoring.open}>
          {say("openRubric")}
        </ChooseFile>
        {rubric !== null && (
          <Button size="small" onClick={() => scoring.take(rubric)}>
            {say("takeRubric")}
          </Button>
        )}
      </div>
      {rubric !== null && isDated(rubric) && (
        <Field label={say("date")}>
          <Input
            type="date"
            value={choices.date}
            onChange={(_, { value }) => {
              if (value !== "") choose({ date: value });
            }}
          />
        </Field>
      )}
      <Field label={say("merge")}>
        <Select value={choices.merge} onChange={(_, { value }) => choose({ merge: value as typeof choices.merge })}>
          {mergesToChoose.map((kind) => (
            <option key={kind} value={kind}>
              {kind === "rules" ? say("mergeByRules") : mergeNames[kind][locale]}
            </option>
          ))}
        </Select>
      </Field>
      {jointRules}
      <Field label={say("missing")}>
        <Select
          value={choices.missing}
          onChange={(_, { value }) => choose({ missing: value as typeof choices.missing })}
        >
          {missingToChoose.map((kind) => (
            <option key={kind} value={kind}>
              {say(`missing.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function Results({ scoring }: { readonly scoring: Scoring }) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [open, setOpen] = useState<string | null>(null);
  const { scored, previous, work, written, goTo, write } = scoring;
  const busy = work !== null;
  if (scored === null) return null;
  const { names } = scored.scores;
  const row = open === null ? -1 : names.indexOf(open);
  const show = (wanted: number): void => setOpen(wanted === row ? null : (names[wanted] ?? null));
  const date = isDated(scored.rubric) ? scoreDateLine(scored.scores.date, locale) : null;
  return (
    <section className={styles.section} aria-label={say("schools")}>
      <h3 className={styles.subheading}>{say("schools")}</h3>
      {date !== null && <p className={styles.quiet}>{date}</p>}
      <Button disabled={busy} onClick={() => write()}>
        {say("writeScores")}
      </Button>
      <WrittenLine written={written} />
      <p className={styles.quiet}>{say("followed")}</p>
      <ScoreMoves before={previous} after={scored} />
      <ScoresTable scored={scored} open={row < 0 ? null : row} onOpen={show} />
      {row >= 0 && (
        <SchoolScores
          scored={scored}
          row={row}
          busy={busy}
          onGo={goTo}
          onWrite={() => write(row)}
          onClose={() => setOpen(null)}
        />
      )}
      <RankRange scored={scored} onOpen={show} />
      {scored.communities.length > 0 && <JointTable scored={scored} onOpen={show} />}
      {scored.outcomes.length > 0 && <OutcomesList scored={scored} onOpen={show} />}
    </section>
  );
}
