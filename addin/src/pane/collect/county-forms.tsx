// Forms about the county that came with the files: what was entered, and where it stands.
import type { Collection } from "@junheng/engine/collection";
import { placeOf } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useCollectingWords } from "./words.js";

/** The forms, folded away; nothing where there are none. */
export function CountyForms({ collection: { countyForms } }: { readonly collection: Collection }) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  if (countyForms.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{say("countyForms", { count: countyForms.length })}</summary>
      {countyForms.map(({ template, title, figures }) => (
        <table key={template + title} className={styles.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say("figure")}</th>
              <th scope="col">{say("value")}</th>
              <th scope="col">{say("place")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ path, label, value, where }) => (
              <tr key={path}>
                <th scope="row">{label}</th>
                <td>{value === "missing" || value === "notApplicable" || value === "unreadable" ? "—" : value}</td>
                <td>{placeOf(where, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
