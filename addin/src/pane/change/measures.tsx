// What else is measured of a change: dispersion, convergence, and ranks.
import type { ChangeMeasures } from "@junheng/engine/change";
import { changeWord } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { signedText } from "./words.js";
import { valueText } from "../shared/figure-texts.js";

/** The figures, and what may not be concluded from them. */
export function Measures({ measures: { sigma, convergence, ranks } }: { readonly measures: ChangeMeasures }) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const both = ({ before, after }: { readonly before: number | null; readonly after: number | null }): string =>
    `${valueText(before)} → ${valueText(after)}`;
  const lines: readonly (readonly [Parameters<typeof changeWord>[0], string])[] = [
    ["cvUnweighted", both(sigma.cvUnweighted)],
    ["sdOfLogs", both(sigma.sdOfLogs)],
    ["beta", signedText(convergence?.unweighted.beta ?? null)],
    ["betaWeighted", signedText(convergence?.weighted.beta ?? null)],
    ["lambda", signedText(convergence?.unweighted.lambda ?? null)],
    ["tau", signedText(ranks.tau)],
  ];
  return (
    <>
      <dl className={styles.definitions}>
        {lines.map(([word, text]) => (
          <div key={word}>
            <dt>{changeWord(word, {}, locale)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{changeWord("betaNote", {}, locale)}</p>
    </>
  );
}
