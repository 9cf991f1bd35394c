// The schools as a table where there is room for one: a row each with every value and the result, opened to its reasons at full width.
import { Link } from "@fluentui/react-components";
import { traceSchoolIndicator } from "@junheng/engine/assessment";
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { memo, useState } from "react";
import { useGrowing } from "../../shared/long-list.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { Reason } from "../verdict/why.js";
import type { SchoolProps } from "./school-lacking.js";
import { SchoolLacking } from "./school-lacking.js";
import type { SchoolColumn, SchoolOrder } from "./school-order.js";
import type { SchoolRow } from "./school-rows.js";
import { SortHead } from "./sort-head.js";

/** A row has a dozen cells, each of which opens. */
const rowsAtATime = 10;

interface Props {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  /** In their order. */
  readonly rows: readonly SchoolRow[];
  readonly rankOf: (row: SchoolRow) => number | null;
  readonly order: SchoolOrder;
  readonly onOrder: (order: SchoolOrder) => void;
}

/** The table. */
export function SchoolsTable({ assessment, standard, rows, rankOf, order, onOrder }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const judged = standard.schoolRule !== undefined;
  const { shown, rest } = useGrowing(rows.length, rowsAtATime);
  const head = (column: SchoolColumn, name: string, number = false) => (
    <SortHead key={column} column={column} name={name} number={number} order={order} onOrder={onOrder} />
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={say("allSchools")} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {head("school", say("schoolColumn"))}
            <th scope="col">{say("stage")}</th>
            <th scope="col" className={styles.number} title={say("rankHint")}>
              {say("rank")}
            </th>
            {judged && head("metCount", say("metCount"), true)}
            {standard.indicators.map(({ id }) => head(id, indicatorName(id, locale, standard), true))}
            {head("result", say("result"))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row
              key={`${row.stage} ${row.position}`}
              assessment={assessment}
              standard={standard}
              row={row}
              rank={rankOf(row)}
            />
          ))}
        </tbody>
      </table>
      {rest}
    </div>
  );
}

const Row = memo(function Row({ assessment, standard, row, rank }: SchoolProps & { readonly rank: number | null }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  /** What is opened below the row: nothing, what the school lacks, or the reason of one value. */
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (what: string): void => setOpen(open === what ? null : what);
  const { school, stage, position } = row;
  const { qualified } = school;
  const judged = standard.schoolRule !== undefined;
  return (
    <>
      <tr data-school={school.name} className={styles.oneLine}>
        <th scope="row" className={styles.plainHead}>
          {school.name}
        </th>
        <td>{stageNames[stage][locale]}</td>
        <td className={styles.number}>{rank ?? "—"}</td>
        {judged && <td className={styles.number}>{school.metCount}</td>}
        {standard.indicators.map(({ id, digits }) => {
          const indicator = school.indicators[id];
          const value = typeof indicator?.value === "number" ? formatDecimal(indicator.value, digits.value) : "—";
          return (
            <td key={id} className={styles.number}>
              <Link
                as="button"
                inline
                appearance="subtle"
                aria-expanded={open === id}
                title={say("whyOf", { what: `${school.name} ${indicatorName(id, locale, standard)}` })}
                className={indicator?.met === false ? styles.bad : undefined}
                onClick={() => toggle(id)}
              >
                {indicator?.met === false && "✗ "}
                {value}
              </Link>
            </td>
          );
        })}
        <td>
          {!judged ? (
            say("noLine")
          ) : qualified === true ? (
            <span className={styles.good}>{say("met")}</span>
          ) : (
            <Link as="button" inline aria-expanded={open === "lacking"} onClick={() => toggle("lacking")}>
              <span className={qualified === false ? styles.bad : styles.doubt}>
                {say(qualified === false ? "notMet" : "open")}
              </span>
            </Link>
          )}
        </td>
      </tr>
      {open !== null && (
        <tr>
          <td colSpan={standard.indicators.length + (judged ? 5 : 4)}>
            {open === "lacking" ? (
              <SchoolLacking assessment={assessment} standard={standard} row={row} />
            ) : (
              <div className={styles.reason} role="note">
                <Reason
                  trace={traceSchoolIndicator(
                    assessment,
                    standard,
                    stage,
                    position,
                    open as keyof typeof school.indicators,
                  )}
                />
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  );
});
