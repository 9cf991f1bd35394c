// The fourth step: the schools, those that fall short first, with a search; cards where it is narrow, a table where there is room.
import { schoolsByNeed } from "@junheng/engine/assessment";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import { stageNames } from "@junheng/engine/words";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { LongList } from "../../shared/long-list.js";
import { useIsWide } from "../../shared/room.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { SchoolFilterBar } from "./school-filter-bar.js";
import type { SchoolProps } from "./school-lacking.js";
import { SchoolLacking } from "./school-lacking.js";
import type { SchoolFilter } from "./school-rows.js";
import { everySchool, filterRows } from "./school-rows.js";
import { SchoolsTable } from "./schools-table.js";

interface Props {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
}

/** The schools. */
export function SchoolsStep({ judged: { assessment }, standard }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const isWide = useIsWide();
  const rows = useMemo(() => schoolsByNeed(assessment), [assessment]);
  const judged = standard.schoolRule !== undefined;
  const [filter, setFilter] = useState<SchoolFilter>({ ...everySchool, short: judged });
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterRows(rows, wanted), [rows, wanted]);
  const list = { assessment, standard, rows: found };
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
        <SchoolsTable {...list} />
      ) : (
        <LongList
          items={found}
          keyOf={({ stage, position }) => `${stage} ${position}`}
          line={(row) => <SchoolCard assessment={assessment} standard={standard} row={row} />}
        />
      )}
    </>
  );
}

const SchoolCard = memo(function SchoolCard(props: SchoolProps) {
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
      <SchoolLacking {...props} />
    </div>
  );
});
