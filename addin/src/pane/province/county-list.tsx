// The counties as a table: sorted by any column, each opened by its name.
import { Link } from "@fluentui/react-components";
import type { ListedCounty } from "@junheng/engine/reports";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useProvinceWords } from "./words.js";

/** What a county is sorted by, a number each; texts by their own order. */
const columns = {
  verdict: ({ met }: ListedCounty): number => (met === false ? 0 : met === null ? 1 : 2),
  schools: ({ stages }: ListedCounty): number => sum(Object.values(stages).map(({ schools }) => -schools)),
  over: ({ stages }: ListedCounty): number => sum(Object.values(stages).map(({ over }) => -over)),
  open: ({ open, errors }: ListedCounty): number => -open - errors,
} as const;

type Column = keyof typeof columns;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Props {
  readonly counties: readonly ListedCounty[];
  readonly onOpen: (at: number) => void;
}

/** The table, in the order of the sheets until a column is pressed. */
export function CountyList({ counties, onOpen }: Props) {
  const say = useProvinceWords();
  const styles = usePaneStyles();
  const [by, setBy] = useState<Column | "county" | null>(null);
  const order = counties.map((_, at) => at);
  if (by === "county") order.sort((a, b) => counties[a]!.name.localeCompare(counties[b]!.name, "zh-CN"));
  else if (by !== null) order.sort((a, b) => columns[by](counties[a]!) - columns[by](counties[b]!) || a - b);
  const head = (column: Column | "county") => (
    <th scope="col" aria-sort={by === column ? "ascending" : "none"}>
      <Link as="button" inline aria-label={say("sortBy", { column: say(column) })} onClick={() => setBy(column)}>
        {say(column)}
      </Link>
    </th>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{say("counties")}</caption>
      <thead>
        <tr>
          {head("county")}
          {head("verdict")}
          {head("schools")}
          {head("over")}
          {head("open")}
        </tr>
      </thead>
      <tbody>
        {order.map((at) => (
          <CountyRow key={at} county={counties[at]!} onOpen={() => onOpen(at)} />
        ))}
      </tbody>
    </table>
  );
}

function CountyRow({ county, onOpen }: { readonly county: ListedCounty; readonly onOpen: () => void }) {
  const say = useProvinceWords();
  const styles = usePaneStyles();
  const { name, prefecture, met } = county;
  const [sign, word, look] =
    met === null
      ? (["?", "pending", styles.doubt] as const)
      : met
        ? (["✓", "met", styles.good] as const)
        : (["✗", "notMet", styles.bad] as const);
  return (
    <tr data-county={name} data-met={String(met)}>
      <th scope="row" style={{ fontWeight: "normal" }}>
        <Link as="button" inline onClick={onOpen}>
          {name}
        </Link>
        {prefecture !== undefined && <div className={styles.quiet}>{prefecture}</div>}
      </th>
      <td className={look}>
        <span aria-hidden="true">{sign}</span> {say(word)}
      </td>
      <td className={styles.number}>{-columns.schools(county)}</td>
      <td className={styles.number}>{-columns.over(county)}</td>
      <td className={styles.number}>{-columns.open(county)}</td>
    </tr>
  );
}
