// What may be said of the county, as a card: its line, each stage with why, by which rubric, the date, the period of the figures.
import { mergeClasses } from "@fluentui/react-components";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { countyLine, joinClauses, periodLine, reviewLine, rubricLine, stageLine } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { useVerdictColour, VerdictSentence } from "./verdict-line.js";
import { stageSentences } from "./verdict-words.js";

interface Props {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
}

/** The card; a change of it is read aloud. */
export function CountyVerdict({ judged, standard }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const colour = useVerdictColour();
  const line = countyLine(judged, standard, locale);
  const lines = [rubricLine(judged, locale), reviewLine(judged, locale), periodLine(judged, locale)];
  return (
    <div
      className={mergeClasses(styles.card, styles.outcome, colour(line.met))}
      data-verdict={String(line.met)}
      aria-live="polite"
    >
      <p className={styles.verdict}>
        <VerdictSentence line={line} />
      </p>
      <div className={styles.plainInk}>
        {compulsoryStages.map((stage) => (
          <div key={stage} data-stage={stage}>
            <VerdictSentence line={stageLine(judged, stage, locale)} />
            <p className={styles.text}>{stageSentences(judged.assessment, standard, stage, say, locale)}</p>
          </div>
        ))}
        <p className={styles.quiet}>{joinClauses([standard.title[locale], standard.document], locale)}</p>
        {lines.flatMap((text, at) =>
          text === null
            ? []
            : [
                <p key={at} className={styles.quiet}>
                  {text}
                </p>,
              ],
        )}
      </div>
    </div>
  );
}
