// The conditions of the standard, a card each: opened, it shows its items, what each was judged by with its cells, and the article.
import { mergeClasses } from "@fluentui/react-components";
import type { ConditionVerdict, ItemVerdict } from "@junheng/engine/conditions";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import type { VerdictLine } from "@junheng/engine/words";
import {
  conditionLines,
  factExplained,
  itemRemark,
  itemWord,
  joinClauses,
  labelled,
  requirementText,
  sourceOf,
  vetoRemarks,
} from "@junheng/engine/words";
import { CellLinks } from "../../shared/cell-links.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { useVerdictColour, VerdictSentence } from "./verdict-line.js";

interface Props {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
}

/** The cards; a condition that the schools' figures decide has nothing to open, for they stand below. */
export function Conditions({ judged, standard }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const lines = conditionLines(judged, standard, locale);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say("conditions")}>
      {judged.verdict.conditions.map((condition, at) => (
        <ConditionCard key={condition.id} condition={condition} line={lines[at]!} />
      ))}
    </ul>
  );
}

function ConditionCard({ condition, line }: { readonly condition: ConditionVerdict; readonly line: VerdictLine }) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const colour = useVerdictColour();
  const { id, met, items } = condition;
  return (
    <li className={mergeClasses(styles.card, styles.outcome, colour(met))} data-condition={id}>
      {items.length === 0 ? (
        <p className={styles.text}>
          <VerdictSentence line={line} />
        </p>
      ) : (
        <details className={styles.details}>
          <summary>
            <VerdictSentence line={line} />
          </summary>
          <div className={styles.plainInk}>
            {vetoRemarks(condition, locale).map((text) => (
              <p key={text} className={styles.text}>
                {text}
              </p>
            ))}
            <ul className={styles.list}>
              {items.map((item) => (
                <ConditionItem key={item.id} item={item} />
              ))}
            </ul>
          </div>
        </details>
      )}
    </li>
  );
}

/** An item: its word, its figures with their cells, what is lacking and what to do, what is asked and where it says so. */
function ConditionItem({ item }: { readonly item: ItemVerdict }) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const facts = item.facts.map((fact) => factExplained(fact, locale));
  const remark = itemRemark(item, locale);
  const line = { text: labelled(item.title[locale], itemWord(item, locale), locale), met: item.met };
  return (
    <li data-item={item.id}>
      <VerdictSentence line={line} plain />
      {facts.length > 0 && <p className={styles.text}>{joinClauses(facts, locale)}</p>}
      {remark !== null && <p className={styles.text}>{remark}</p>}
      <CellLinks places={item.facts.flatMap(({ cells }) => cells)} />
      <p className={styles.quiet}>{requirementText(item, locale)}</p>
      <p className={styles.quiet}>{sourceOf(item.source, locale)}</p>
    </li>
  );
}
