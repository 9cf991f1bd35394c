// Printed figures checked: a text, a document or sheets in; each figure with its sentence, verdict and arithmetic out.
import { Button, Field, Link, Textarea } from "@fluentui/react-components";
import type { Grid } from "@junheng/engine/reading/cells";
import { describeDiagnostic, placeOf } from "@junheng/engine/words";
import { useEffect, useRef, useState } from "react";
import type { ReadOptions, SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { ChooseFile } from "../shared/choose-file.js";
import { FailureBar } from "../shared/failure-bar.js";
import { Findings } from "../shared/findings.js";
import { LongList } from "../shared/long-list.js";
import { usePaneStyles } from "../shared/styles.js";
import { WorkBar } from "../shared/work-bar.js";
import { useLocale } from "../shared/words.js";
import { WrittenLine } from "../shared/written-line.js";
import type { ClaimLine } from "./claim-lines.js";
import { useClaims } from "./use-claims.js";
import { useClaimsWords } from "./words.js";

interface Props {
  readonly host: SpreadsheetHost;
  /** The sheets that are assessed; and whether they stand in files, which the host cannot go to. */
  readonly currentGrids: (options?: ReadOptions) => Promise<readonly Grid[]>;
  readonly ofFiles: boolean;
  /** A document that was dropped: it is checked at once. */
  readonly document: File | null;
}

/** The tab. */
export function ClaimsTab({ host, currentGrids, ofFiles, document }: Props) {
  const say = useClaimsWords();
  const styles = usePaneStyles();
  const claims = useClaims(host, currentGrids);
  const [text, setText] = useState("");
  const latest = useRef(claims);
  latest.current = claims;
  useEffect(() => {
    if (document !== null) latest.current.checkFile(document);
  }, [document]);
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{say("heading")}</h2>
      <p className={styles.quiet}>{say("intro")}</p>
      <FailureBar failure={claims.failure} />
      <Field label={say("text")}>
        <Textarea rows={6} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        className={styles.primary}
        appearance="primary"
        disabled={text.trim() === ""}
        onClick={() => claims.checkText(text)}
      >
        {say("checkText")}
      </Button>
      <div className={styles.row}>
        <ChooseFile accept=".docx,.txt" onFile={claims.checkFile}>
          {say("chooseFile")}
        </ChooseFile>
        <Button onClick={claims.checkSheets}>{say(ofFiles ? "checkFiles" : "checkSheets")}</Button>
      </div>
      <WorkBar work={claims.work} onCancel={claims.cancel} />
      {claims.diagnostics.length > 0 && (
        <Findings diagnostics={claims.diagnostics} onGo={claims.goTo} canGo={!ofFiles} describe={describeDiagnostic} />
      )}
      {claims.checked && <Results claims={claims} canGo={!ofFiles} />}
    </div>
  );
}

function Results({ claims, canGo }: { readonly claims: ReturnType<typeof useClaims>; readonly canGo: boolean }) {
  const say = useClaimsWords();
  const styles = usePaneStyles();
  const { lines, work, written, copied } = claims;
  const busy = work !== null;
  if (lines.length === 0) return claims.diagnostics.length > 0 ? null : <p className={styles.text}>{say("none")}</p>;
  const verdicts = [...new Set(lines.map(({ verdict }) => verdict))];
  const counts = verdicts.map((each) => `${each} ${lines.filter(({ verdict }) => verdict === each).length}`);
  return (
    <section className={styles.section} aria-label={say("results")}>
      <h3 className={styles.subheading}>{say("results")}</h3>
      <p className={styles.text}>{say("counted", { claims: lines.length, counts })}</p>
      <p className={styles.quiet}>{say("notAll")}</p>
      <div className={styles.row}>
        <Button disabled={busy} onClick={claims.write}>
          {say("write")}
        </Button>
        <Button disabled={busy} onClick={() => claims.copy(textOf(lines))}>
          {say("copy")}
        </Button>
      </div>
      <WrittenLine written={written} />
      <div role="status">
        {copied !== null && <p className={styles.text}>{say(copied ? "copied" : "notCopied")}</p>}
      </div>
      <LongList
        items={lines}
        keyOf={({ key }) => key}
        line={(line) => (
          <div className={styles.card} data-claim={line.look}>
            <Line line={line} {...(canGo && { onGo: claims.goTo })} />
          </div>
        )}
      />
    </section>
  );
}

function Line({ line, onGo }: { readonly line: ClaimLine; readonly onGo?: (sheet: string, cell: string) => void }) {
  const say = useClaimsWords();
  const styles = usePaneStyles();
  const locale = useLocale();
  const { look, sign, verdict, quote, reason, paragraph, cell } = line;
  return (
    <>
      <strong className={look === "open" ? styles.unmeasured : styles[look]}>
        <span aria-hidden="true">{sign}</span> {verdict}
      </strong>
      {quote !== "" && <q>{quote}</q>}
      <span>{reason}</span>
      {paragraph !== undefined && <span className={styles.quiet}>{say("paragraph", { paragraph })}</span>}
      {cell !== undefined && onGo === undefined && <span className={styles.quiet}>{placeOf(cell, locale)}</span>}
      {cell !== undefined && onGo !== undefined && (
        <Link as="button" inline onClick={() => onGo(cell.sheet, cell.cell)}>
          {say("goTo", cell)}
        </Link>
      )}
    </>
  );
}

const textOf = (lines: readonly ClaimLine[]): string =>
  lines.map(({ sign, verdict, quote, reason }) => `${sign} ${verdict}\n${quote}\n${reason}\n`).join("\n");
