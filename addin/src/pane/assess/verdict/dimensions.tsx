// The five dimensions of balance: what was measured of each, with the cells of the county's own figures, and what was not.
import type { CountyDimension } from "@junheng/engine/conditions";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { dimensionFactText, dimensionNames, profileSentence } from "@junheng/engine/words";
import { CellLinks } from "../../shared/cell-links.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";

const isMeasured = ({ measured, facts }: CountyDimension): boolean => measured.length > 0 || facts.length > 0;

/** A county's profile, a line a dimension and one for each figure of the county itself; closed until it is asked for. */
export function Dimensions({ judged: { assessment, profile } }: { readonly judged: JudgedCounty }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <details className={styles.details}>
      <summary>{say("dimensions", { measured: profile.filter(isMeasured).length })}</summary>
      <dl className={styles.definitions}>
        {profile.map((each) => (
          <div key={each.dimension} data-dimension={each.dimension}>
            <dt>
              {isMeasured(each) ? "●" : "○"} {dimensionNames[each.dimension][locale]}
            </dt>
            <dd className={isMeasured(each) ? undefined : styles.unmeasured}>
              {profileSentence(each, locale, assessment)}
              {each.facts.length > 0 && (
                <ul className={styles.list}>
                  {each.facts.map((fact) => (
                    <li key={fact.input}>
                      {dimensionFactText(fact, locale)}
                      <CellLinks places={fact.cells} />
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
