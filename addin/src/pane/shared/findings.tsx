// What was found in the data, by kind: a line for each kind with its number, opened to its cells. A click goes to the cell.
import { Link } from "@fluentui/react-components";
import type { Diagnostic, Locale, Severity } from "@junheng/engine/diagnostics";
import { describeCounty, placeOf } from "@junheng/engine/words";
import { memo, useMemo, useState } from "react";
import type { FindingGroup } from "./group-findings.js";
import { groupFindings } from "./group-findings.js";
import { LongList } from "./long-list.js";
import { usePaneStyles } from "./styles.js";
import { useLocale, useWords } from "./words.js";

const signs: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", note: "·" };

interface Props {
  readonly diagnostics: readonly Diagnostic[];
  readonly onGo: (sheet: string, cell: string) => void;
  /** Whether the cells are in the host, so that it can show them. */
  readonly canGo: boolean;
  /** What a finding says; those of scoring bring sentences of their own. */
  readonly describe?: (diagnostic: Diagnostic, locale: Locale) => string;
  /** How many findings stand with the columns they are about, and not here. */
  readonly above?: number;
}

/** The kinds, the worst first and open. */
export function Findings({ diagnostics, onGo, canGo, describe = describeCounty, above = 0 }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const groups = useMemo(() => groupFindings(diagnostics), [diagnostics]);
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  return (
    <section className={styles.section} aria-label={say("findings")}>
      <h3 className={styles.subheading}>{say("findings")}</h3>
      <p className={styles.text}>
        {diagnostics.length > 0 ? say("findingsCount", counts) : above === 0 && say("noFindings")}{" "}
        {above > 0 && say("findingsAbove", { count: above })}
      </p>
      {groups.map((group, position) => (
        <Kind key={group.id} group={group} first={position === 0} onGo={onGo} canGo={canGo} describe={describe} />
      ))}
    </section>
  );
}

type LineProps = Required<Pick<Props, "onGo" | "canGo" | "describe">>;

function Kind({ group, first, ...line }: LineProps & { readonly group: FindingGroup; readonly first: boolean }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(first);
  const { id, name, severity, findings } = group;
  const keys = useMemo(() => keysOf(findings), [findings]);
  return (
    <details
      className={styles.details}
      data-kind={id}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.kind}>
        <span className={useSeverityColour()[severity]} aria-hidden="true">
          {signs[severity]}
        </span>{" "}
        {name?.[locale] ?? say("otherKind")}{" "}
        <span className={styles.quiet}>{say("kindCount", { count: findings.length })}</span>
      </summary>
      {open && (
        <LongList
          items={findings}
          keyOf={(_, position) => keys[position] ?? position}
          line={(each) => <Finding diagnostic={each} {...line} />}
        />
      )}
    </details>
  );
}

/** A key for each finding: the same finding keeps its key when others come or go. */
const keysOf = (findings: readonly Diagnostic[]): readonly string[] => {
  const seen = new Map<string, number>();
  return findings.map(({ code, where: { file = "", sheet = "", cell = "" } }) => {
    const key = `${code} ${file} ${sheet} ${cell}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${key} ${times}`;
  });
};

function useSeverityColour(): Readonly<Record<Severity, string>> {
  const styles = usePaneStyles();
  return { error: styles.bad, warning: styles.doubt, note: styles.unmeasured };
}

const Finding = memo(function Finding({
  diagnostic,
  onGo,
  canGo,
  describe,
}: LineProps & { readonly diagnostic: Diagnostic }) {
  const say = useWords();
  const locale = useLocale();
  const colours = useSeverityColour();
  const { severity, where } = diagnostic;
  const { sheet, cell } = where;
  const place = placeOf(where, locale);
  return (
    <>
      <span className={colours[severity]}>
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
    </>
  );
});
