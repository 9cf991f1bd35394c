// The five dimensions of balance: what was measured of each, and what was not.
import { profileOf, type CountyAssessment } from "@junheng/engine/assessment";
import { dimensionNames, profileSentence } from "@junheng/engine/words";
import { useMemo } from "react";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";

/** A county's profile, a line a dimension; closed until it is asked for. */
export function Dimensions({ assessment }: { readonly assessment: CountyAssessment }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const profile = useMemo(() => profileOf(assessment), [assessment]);
  const measured = profile.filter((each) => each.measured.length > 0).length;
  return (
    <details className={styles.details}>
      <summary>{say("dimensions", { measured })}</summary>
      <dl className={styles.definitions}>
        {profile.map((each) => (
          <div key={each.dimension} data-dimension={each.dimension}>
            <dt>
              {each.measured.length > 0 ? "●" : "○"} {dimensionNames[each.dimension][locale]}
            </dt>
            <dd className={each.measured.length > 0 ? undefined : styles.unmeasured}>
              {profileSentence(each, locale, assessment)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
