// The papers to take along, looked at as pages: the leader's page, or that of a school, or its self-report; as documents, and printed.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { describeDiagnostic } from "@junheng/engine/words";
import { useId } from "react";
import { ChooseFile } from "../shared/choose-file.js";
import { FailureBar } from "../shared/failure-bar.js";
import { usePaneStyles } from "../shared/styles.js";
import { WrittenLine } from "../shared/written-line.js";
import { WorkBar } from "../shared/work-bar.js";
import { useLocale } from "../shared/words.js";
import { PaperView } from "./paper-view.js";
import type { PaperChoice, PapersOf } from "./use-papers.js";
import { isOfSchool, paperChoices, usePapers } from "./use-papers.js";
import { usePapersWords } from "./words.js";

/** The papers. */
export function Papers(props: PapersOf) {
  const say = usePapersWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const papers = usePapers(props);
  const { choice, paper, work } = papers;
  const list = useId();
  const busy = work !== null;
  return (
    <section className={styles.section} aria-label={say("heading")}>
      <h3 className={styles.subheading}>{say("heading")}</h3>
      <div className={styles.filters}>
        <Field label={say("which")}>
          <Select value={choice} onChange={(_, { value }) => papers.setChoice(value as PaperChoice)}>
            {paperChoices.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </Select>
        </Field>
        {isOfSchool(choice) && (
          <Field label={say("schoolName")}>
            <Input
              key={papers.schools[0] ?? ""}
              type="search"
              list={list}
              defaultValue={papers.school}
              input={{ style: { minWidth: 0 } }}
              onChange={(_, { value }) => papers.setSchool(value)}
            />
          </Field>
        )}
      </div>
      {isOfSchool(choice) && (
        <datalist id={list}>
          {papers.schools.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <div className={styles.row}>
        <Button disabled={busy || paper === null} onClick={papers.document}>
          {say("document")}
        </Button>
        <Button disabled={busy || paper === null} onClick={papers.sheet}>
          {say("sheet")}
        </Button>
        <Button disabled={busy || paper === null} onClick={papers.print}>
          {say("print")}
        </Button>
        {isOfSchool(choice) && (
          <Button disabled={busy} onClick={papers.allSchools}>
            {say(choice === "selfReport" ? "allSelfReports" : "allSchools")}
          </Button>
        )}
        {choice === "leader" && (
          <ChooseFile accept=".geojson,.json" onFile={papers.chooseMap}>
            {say("map")}
          </ChooseFile>
        )}
      </div>
      {(choice === "leader" || choice === "county") && <p className={styles.quiet}>{say("beside")}</p>}
      <FailureBar failure={papers.failure} />
      <WrittenLine written={papers.written} removed={null} />
      <WorkBar work={work} onCancel={papers.cancel} />
      {papers.mapFindings.map((each, at) => (
        <p key={at} role="alert" className={styles.text}>
          {describeDiagnostic(each, locale)}
        </p>
      ))}
      {paper === null ? <p role="status">{say("noSchool")}</p> : <PaperView paper={paper} />}
    </section>
  );
}
