// Step 3: what is wrong with the data, before how good the county is. A click goes to the cell.
import { Button, Link } from "@fluentui/react-components";
import type { Diagnostic, Locale, Severity } from "@junheng/engine/diagnostics";
import { describeCounty, placeOf } from "@junheng/engine/words";
import { useState } from "react";
import { usePaneStyles } from "./styles.js";
import { useLocale, useWords } from "./words.js";

/** How many findings are shown before the user asks for all. */
const shownFirst = 8;

const order: readonly Severity[] = ["error", "warning", "note"];
const signs: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", note: "·" };

interface Props {
  readonly diagnostics: readonly Diagnostic[];
  readonly onGo: (sheet: string, cell: string) => void;
  /** Whether the cells are in the host, so that it can show them. */
  readonly canGo: boolean;
  /** What a finding says; those of scoring bring sentences of their own. */
  readonly describe?: (diagnostic: Diagnostic, locale: Locale) => string;
  /** How many findings stand above with the columns they are about. */
  readonly above?: number;
}

/** The list, the worst first. */
export function Findings({ diagnostics, onGo, canGo, describe = describeCounty, above = 0 }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const [all, setAll] = useState(false);
  const sorted = order.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  return (
    <section className={styles.section} aria-label={say("findings")}>
      <h2 className={styles.heading}>{say("findings")}</h2>
      <p className={styles.text}>
        {diagnostics.length > 0 ? say("findingsCount", counts) : above === 0 && say("noFindings")}{" "}
        {above > 0 && say("findingsAbove", { count: above })}
      </p>
      <ul className={styles.list}>
        {sorted.slice(0, all ? undefined : shownFirst).map((each, position) => (
          <Finding key={position} diagnostic={each} onGo={onGo} canGo={canGo} describe={describe} />
        ))}
      </ul>
      {!all && sorted.length > shownFirst && (
        <div className={styles.row}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {say("showAll", { count: sorted.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Finding({
  diagnostic,
  onGo,
  canGo,
  describe,
}: Required<Omit<Props, "diagnostics" | "above">> & { readonly diagnostic: Diagnostic }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { severity, where } = diagnostic;
  const colour = { error: styles.bad, warning: styles.doubt, note: undefined }[severity];
  const { sheet, cell } = where;
  const place = placeOf(where, locale);
  return (
    <li>
      <span className={colour}>
        {signs[severity]} {say(severity)}
      </span>{" "}
      {canGo && sheet !== undefined && cell !== undefined ? (
        <Link as="button" inline onClick={() => onGo(sheet, cell)} title={say("goToCell", { place })}>
          {sheet} {cell}
        </Link>
      ) : (
        place !== "" && <span>{place}</span>
      )}{" "}
      {describe(diagnostic, locale)}
    </li>
  );
}
