// Schools by rank; a click opens one to its items.
import { Link } from "@fluentui/react-components";
import type { Scored } from "@junheng/engine/scoring";
import { gradesLeaveOutBonus } from "@junheng/engine/scoring";
import { explainGrade, scoreReportWords } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { rangeText, useScoringWords } from "./words.js";

interface Props {
  readonly scored: Scored;
  readonly open: number | null;
  readonly onOpen: (row: number) => void;
}

/** The table, the highest score first. */
export function ScoresTable({ scored, open, onOpen }: Props) {
  const { rubric, scores } = scored;
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { names, final, finalAtMost, grades, ranks, decimals } = scores;
  const order = names.map((_, row) => row).sort((a, b) => final[b]! - final[a]! || a - b);
  return (
    <>
      {gradesLeaveOutBonus(scored) && <p className={styles.quiet}>{scoreReportWords.gradesLeaveOut[locale]}</p>}
      <table className={styles.table}>
        <caption className={styles.hidden}>{say("schools")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("school")}</th>
            <th scope="col" className={styles.number}>
              {say("final")}
            </th>
            <th scope="col">{say("grade")}</th>
            <th scope="col" className={styles.number}>
              {say("rank")}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map((row) => (
            <tr key={row} data-school={names[row]}>
              <th scope="row" style={{ fontWeight: "normal" }}>
                <Link as="button" inline aria-expanded={open === row} onClick={() => onOpen(row)}>
                  {names[row]}
                </Link>
              </th>
              <td className={styles.number}>{rangeText(final[row]!, finalAtMost[row]!, decimals)}</td>
              <td>
                {rubric.grades?.find(({ id }) => id === grades[row])?.title[locale] ?? ""}
                <GradeNote scored={scored} row={row} />
              </td>
              <td className={styles.number}>{ranks[row] ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the grade looks at, where the score beside it would mislead. */
function GradeNote({ scored, row }: Pick<Props, "scored"> & { readonly row: number }) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const why = explainGrade(scored, row, locale);
  return why === null ? null : <div className={styles.quiet}>{why}</div>;
}
