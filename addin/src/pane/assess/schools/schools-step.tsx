// The fourth step: the schools, those that fall short first, with a search; cards where it is narrow, a table where there is room.
import { schoolsByNeed } from "@junheng/engine/assessment";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { stageNames } from "@junheng/engine/words";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { LongList } from "../../shared/long-list.js";
import { useIsWide } from "../../shared/room.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { SchoolFilterBar } from "./school-filter-bar.js";
import type { SchoolProps } from "./school-lacking.js";
import { SchoolLacking } from "./school-lacking.js";
import type { SchoolFilter, SchoolRow } from "./school-rows.js";
import { everySchool, filterRows } from "./school-rows.js";
import type { SchoolColumn, SchoolOrder } from "./school-order.js";
import { ranksFor, sortRows } from "./school-order.js";
import { SchoolsTable } from "./schools-table.js";
import { SortChoice } from "./sort-choice.js";

interface Props {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
}

/** The schools. */
export function SchoolsStep({ judged: { assessment }, standard }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const isWide = useIsWide();
  const rows = useMemo(() => schoolsByNeed(assessment), [assessment]);
  const judged = standard.schoolRule !== undefined;
  const [filter, setFilter] = useState<SchoolFilter>({ ...everySchool, short: judged });
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterRows(rows, wanted), [rows, wanted]);
  const [order, setOrder] = useState<SchoolOrder>(null);
  const sorted = useMemo(() => sortRows(found, order, locale), [found, order, locale]);
  const rankOf = useMemo(() => ranksFor(assessment, order, standard), [assessment, order, standard]);
  const list = { assessment, standard };
  const ordered = { standard, order, onOrder: setOrder };
  return (
    <>
      {!judged && <p className={styles.quiet}>{say("noSchoolRule")}</p>}
      <SchoolFilterBar
        standard={standard}
        filter={filter}
        rows={rows}
        onChange={(changed) => setFilter((before) => ({ ...before, ...changed }))}
      />
      <p className={styles.quiet} role="status">
        {say("schoolsFound", { found: found.length, count: rows.length })}
      </p>
      {isWide ? (
        <SchoolsTable {...list} {...ordered} rows={sorted} rankOf={rankOf} />
      ) : (
        <>
          <SortChoice {...ordered} />
          <LongList
            items={sorted}
            keyOf={({ stage, position }) => `${stage} ${position}`}
            line={(row) => <SchoolCard {...list} row={row} order={order} rank={rankOf(row)} />}
          />
        </>
      )}
    </>
  );
}

interface CardProps extends SchoolProps {
  readonly order: SchoolOrder;
  readonly rank: number | null;
}

const SchoolCard = memo(function SchoolCard({ order, rank, ...props }: CardProps) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { school, stage } = props.row;
  return (
    <div className={styles.card} data-school={school.name}>
      <strong>
        {school.name}{" "}
        <span className={styles.quiet}>
          {stageNames[stage][locale]} · {say("schoolShort", { met: school.metCount })}
        </span>
      </strong>
      {order !== null && (
        <span className={styles.quiet} title={say("rankHint")}>
          {say("rank")} {rank ?? "—"}
          {printedFigure(props.row, order.column, props.standard)}
        </span>
      )}
      <SchoolLacking {...props} />
    </div>
  );
});

/** The value that the cards are sorted by. */
const printedFigure = ({ school }: SchoolRow, column: SchoolColumn, { indicators }: Standard): string => {
  const digits = indicators.find(({ id }) => id === column)?.digits.value;
  const value = digits === undefined ? null : (school.indicators[column as IndicatorId]?.value ?? null);
  return value === null ? "" : ` · ${formatDecimal(value, digits!)}`;
};
