// The groups' parts of the variation in numbers.
import { formatDecimal } from "@junheng/engine/statistics";
import type { groupShares } from "./look-data.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";

/** The same as the picture, and every group that it has no room for. */
export function GroupTable({ shares }: { readonly shares: NonNullable<ReturnType<typeof groupShares>> }) {
  const say = useWords();
  const styles = usePaneStyles();
  const columns = ["pupils", "between", "within"] as const;
  return (
    <details className={styles.details}>
      <summary>{say("showTable")}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("group")}</th>
            {(["pupilShare", "betweenShare", "withinShare"] as const).map((code) => (
              <th key={code} scope="col" className={styles.number}>
                {say(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map((group) => (
            <tr key={group.name}>
              <th scope="row" style={{ fontWeight: "normal" }}>
                {group.name}
              </th>
              {columns.map((column) => (
                <td key={column} className={styles.number}>
                  {formatDecimal(group[column] * 100, 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
