// Rules that were understood from their printed words, shown back to be confirmed.
import { Link } from "@fluentui/react-components";
import { describeRule } from "@junheng/engine/words";
import type { UnderstoodItem } from "@junheng/engine/reading/rubrics";
import type { Rubric } from "@junheng/engine/rubrics";
import { itemsOf } from "@junheng/engine/rubrics";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useScoringWords } from "./words.js";

interface Props {
  readonly rubric: Rubric;
  readonly understood: readonly UnderstoodItem[];
  readonly onGo: (sheet: string, cell: string) => void;
}

/** Each printed sentence beside what it was taken for; nothing where all rules were written out. */
export function UnderstoodRules({ rubric, understood, onGo }: Props) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const printed = understood.filter(({ by }) => by === "rule");
  const pointsOf = new Map(itemsOf(rubric).map(({ id, points }) => [id, points]));
  if (printed.length === 0) return null;
  return (
    <details className={styles.details} open>
      <summary>{say("understood", { count: printed.length })}</summary>
      <ul className={styles.list}>
        {printed.map(({ item, text, method, where: { sheet, cell } }) => (
          <li key={item} className={styles.card}>
            <span>
              {sheet !== undefined && cell !== undefined && (
                <Link as="button" inline onClick={() => onGo(sheet, cell)}>
                  {cell}
                </Link>
              )}{" "}
              {text}
            </span>
            <span className={styles.quiet}>
              {say("readAs", { rule: describeRule(method, pointsOf.get(item) ?? 0, rubric.inputs, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
