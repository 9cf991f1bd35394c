// One school: every section and item with its points, each opening to its reason; and what would move it up.
import { Button } from "@fluentui/react-components";
import { explainScore } from "@junheng/engine/words";
import type { NodeScores } from "@junheng/engine/rubrics";
import { traceScore } from "@junheng/engine/rubrics";
import type { Scored } from "@junheng/engine/scoring";
import { nextGrade } from "@junheng/engine/scoring";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { printScore } from "./print-score.js";
import { ScoreReason } from "./score-reason.js";
import { rangeText, useScoringWords } from "./words.js";

interface Props {
  readonly scored: Scored;
  readonly row: number;
  readonly busy?: boolean;
  readonly onGo: (sheet: string, cell: string) => void;
  /** Writes the school's sheet; it is not offered without. */
  readonly onWrite?: () => void;
  readonly onClose: () => void;
}

/** The school's card. */
export function SchoolScores({ scored, row, busy = false, onGo, onWrite, onClose }: Props) {
  const say = useScoringWords();
  const styles = usePaneStyles();
  const locale = useLocale();
  const school = scored.scores.names[row]!;
  return (
    <section className={styles.card} aria-label={say("details", { school })}>
      <h3 className={styles.subheading}>{say("details", { school })}</h3>
      <WayUp scored={scored} row={row} />
      <ul className={styles.list}>
        {scored.scores.nodes.map((node) => (
          <li key={node.id} style={{ paddingInlineStart: `${12 * node.depth}px` }}>
            <Node scored={scored} row={row} node={node} onGo={onGo} />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {onWrite !== undefined && (
          <Button disabled={busy} onClick={onWrite}>
            {say("writeSchool")}
          </Button>
        )}
        <Button onClick={() => void printScore(scored, row, locale)}>{say("print")}</Button>
        <Button appearance="subtle" onClick={onClose}>
          {say("close")}
        </Button>
      </div>
    </section>
  );
}

function Node({ scored, row, node, onGo }: Pick<Props, "scored" | "row" | "onGo"> & { readonly node: NodeScores }) {
  const say = useScoringWords();
  const locale = useLocale();
  const { rubric, data, scores } = scored;
  const most = node.earned[row]! + node.open[row]!;
  const points = rangeText(node.earned[row]!, most, scores.decimals);
  const applies = node.possible[row]! > 0 || node.full === 0;
  const label = applies
    ? `${node.title[locale]} ${points} / ${rangeText(node.full, node.full, scores.decimals)}`
    : say("notApplicable", { what: node.title[locale] });
  if (node.trace === null) return <strong>{label}</strong>;
  const trace = () => traceScore(rubric, data, scores, node.id, row);
  return <ScoreReason label={label} sentences={() => explainScore(trace(), locale)} trace={trace} onGo={onGo} />;
}

function WayUp({ scored, row }: Pick<Props, "scored" | "row">) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { rubric, scores } = scored;
  if (rubric.grades === undefined) return null;
  const { grade, short, items } = nextGrade(rubric, scores, row);
  const title = rubric.grades.find(({ id }) => id === grade)?.title[locale];
  const most = items.slice(0, 3).map((item) => `${item.title[locale]} ${item.left}`);
  return (
    <p className={styles.text}>
      {title === undefined ? say("top") : say("next", { grade: title, short: String(short), items: most })}
    </p>
  );
}
