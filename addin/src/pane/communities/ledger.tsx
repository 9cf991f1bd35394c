// The ledger: amounts by type, unit and direction, in all or of one community or school term; who gave and who received; what does not count.
import { Field, Select } from "@fluentui/react-components";
import type { LedgerAmount, LedgerReport } from "@junheng/engine/communities";
import { activityNames, directionNames, ledgerUnitNames, trainingLevelNames } from "@junheng/engine/words";
import { useState } from "react";
import { CellLinks } from "../shared/cell-links.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { FigureTable } from "./figure-table.js";
import { figureText, useCommunitiesWords, useHeadings } from "./words.js";

/** The ledger. */
export function Ledger({ ledger }: { readonly ledger: LedgerReport }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const styles = usePaneStyles();
  const { entries, counted, totals, byCommunity, byTerm, balances, uncounted } = ledger;
  const parts = [
    { name: heading("all"), totals },
    ...byCommunity,
    ...(byTerm.length < 2 ? [] : byTerm).map((each) => ({
      ...each,
      name: each.name === "" ? heading("noDate") : say("ofTerm", { term: each.name }),
    })),
  ];
  const [part, setPart] = useState(0);
  return (
    <>
      <p className={styles.text}>{heading("counted", { entries, counted })}</p>
      {parts.length > 1 && (
        <Field label={say("show")} orientation="horizontal">
          <Select size="small" value={part} onChange={(_, { value }) => setPart(Number(value))}>
            {parts.map(({ name }, position) => (
              <option key={position} value={position}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Amounts key={part} totals={(parts[part] ?? parts[0])?.totals ?? []} />
      {balances.length > 0 && <Balances balances={balances} />}
      {uncounted.length > 0 && <Uncounted uncounted={uncounted} />}
    </>
  );
}

function Amounts({ totals }: { readonly totals: readonly LedgerAmount[] }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  return (
    <FigureTable label={heading("ledger")} headings={[heading("type"), heading("amount")]} last={heading("direction")}>
      {totals.map(({ type, level, unit, amount, direction, entries, cells }, position) => (
        <ReasonRow
          key={position}
          label={[activityNames[type][locale], level !== null && trainingLevelNames[level][locale]]
            .filter(Boolean)
            .join(" · ")}
          values={[`${figureText(amount)} ${ledgerUnitNames[unit][locale]}`]}
          last={<td>{direction === null ? "" : directionNames[direction][locale]}</td>}
          reason={() => (
            <>
              <span>{say("fromEntries", { count: entries })}</span>
              <CellLinks places={cells} />
            </>
          )}
        />
      ))}
    </FigureTable>
  );
}

function Balances({ balances }: { readonly balances: LedgerReport["balances"] }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const styles = usePaneStyles();
  const headings = [heading("school"), say("given"), say("received"), say("net")];
  return (
    <details className={styles.details}>
      <summary>{say("balances")}</summary>
      <FigureTable label={say("balances")} headings={headings}>
        {balances.map(({ school, type, unit, given, received, net }, position) => (
          <tr key={position}>
            <th scope="row" className={styles.plainHead}>
              {school}{" "}
              <span className={styles.quiet}>
                {activityNames[type][locale]} · {ledgerUnitNames[unit][locale]}
              </span>
            </th>
            {[given, received, net].map((value, at) => (
              <td key={at} className={styles.number}>
                {figureText(value)}
              </td>
            ))}
          </tr>
        ))}
      </FigureTable>
    </details>
  );
}

function Uncounted({ uncounted }: { readonly uncounted: LedgerReport["uncounted"] }) {
  const say = useCommunitiesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <details className={styles.details}>
      <summary>{say("uncounted", { count: uncounted.length })}</summary>
      <ul className={styles.tree}>
        {uncounted.map(({ type, text, reason, cells }, position) => (
          <li key={position}>
            {type === null ? text : activityNames[type][locale]} · {say(`why.${reason}`)} <CellLinks places={cells} />
          </li>
        ))}
      </ul>
    </details>
  );
}
