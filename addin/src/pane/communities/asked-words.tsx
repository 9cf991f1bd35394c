// Words for kinds, roles and activities that are not known: each with its cells and a choice of what it means, which counts at once.
import { Field, Select } from "@fluentui/react-components";
import type { AskedAbout, AskedWord, WordMeaning, WordMeanings } from "@junheng/engine/communities";
import { possibleMeanings } from "@junheng/engine/communities";
import type { LocalText } from "@junheng/engine/diagnostics";
import { activityNames, communityKindNames, memberRoleNames } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { withMeaning } from "../shared/community-choices.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useCommunitiesWords, useHeadings } from "./words.js";

interface Props {
  readonly words: readonly AskedWord[];
  readonly meanings: WordMeanings;
  readonly onMean: (meanings: WordMeanings) => void;
}

const names: { readonly [About in AskedAbout]: Readonly<Record<WordMeaning[About], LocalText>> } = {
  kind: communityKindNames,
  role: memberRoleNames,
  activity: activityNames,
};

const headings = { kind: "kind", role: "role", activity: "type" } as const;

/** A card a word; one that was answered stays, so that the answer is seen and can be changed. */
export function AskedWords({ words, ...answers }: Props) {
  const say = useCommunitiesWords();
  const styles = usePaneStyles();
  if (words.length === 0) return null;
  const open = words.filter(({ meaning }) => meaning === null).length;
  return (
    <section className={styles.section} aria-label={say("wordsAsked")}>
      <h3 className={styles.subheading} role="status">
        {open === 0 ? say("wordsAnswered") : say("wordsOpen", { count: open })}
      </h3>
      <ul className={styles.list}>
        {words.map((word) => (
          <Word key={`${word.about} ${word.text}`} word={word} {...answers} />
        ))}
      </ul>
    </section>
  );
}

function Word({ word, meanings, onMean }: Omit<Props, "words"> & { readonly word: AskedWord }) {
  const { about, text, meaning, cells } = word;
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const styles = usePaneStyles();
  const possible: readonly string[] = possibleMeanings[about];
  const named: Readonly<Record<string, LocalText>> = names[about];
  const choose = (value: string): void => {
    const chosen = possible.includes(value) ? (value as WordMeaning[typeof about]) : null;
    onMean(withMeaning(meanings, about, text, chosen));
  };
  return (
    <li className={styles.card} data-word={text}>
      <Field label={say("wordMeans", { about: heading(headings[about]), text })}>
        <Select value={meaning ?? ""} onChange={(_, { value }) => choose(value)}>
          <option value="">{say("meaningOpen")}</option>
          {possible.map((id) => (
            <option key={id} value={id}>
              {named[id]?.[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <CellLinks places={cells} />
    </li>
  );
}
