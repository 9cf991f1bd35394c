// A rubric as a tree: sections, items, points and rules; closed until it is asked for.
import { describeRule } from "@junheng/engine/words";
import type { Rubric, RubricNode } from "@junheng/engine/rubrics";
import { isSection, itemsOf } from "@junheng/engine/rubrics";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useScoringWords } from "./words.js";

/** The tree with its note. */
export function RubricTree({ rubric }: { readonly rubric: Rubric }) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <details className={styles.details}>
      <summary>{say("tree", { points: rubric.points, items: itemsOf(rubric).length })}</summary>
      {rubric.note !== undefined && <p className={styles.quiet}>{rubric.note[locale]}</p>}
      <Nodes nodes={rubric.items} rubric={rubric} />
    </details>
  );
}

function Nodes({ nodes, rubric }: { readonly nodes: readonly RubricNode[]; readonly rubric: Rubric }) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <ul className={styles.tree}>
      {nodes.map((node) => (
        <li key={node.id}>
          {node.title[locale]} <span className={styles.quiet}>{say("points", { points: node.points })}</span>
          {isSection(node) ? (
            <Nodes nodes={node.items} rubric={rubric} />
          ) : (
            <p className={styles.quiet}>
              {node.rule?.[locale] ?? describeRule(node.method, node.points, rubric.inputs, locale)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
