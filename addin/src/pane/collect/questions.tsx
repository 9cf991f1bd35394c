// What only the user can know: whether two names are one school, which version holds, where a campus belongs.
import { Button } from "@fluentui/react-components";
import type { CampusQuestion, Collection, SameSchoolQuestion, VersionQuestion } from "@junheng/engine/collection";
import { sureLikeness } from "@junheng/engine/collection";
import { askCampus, askSameSchool, askVersion, joinNames, sayJoined } from "@junheng/engine/words";
import type { ReactNode } from "react";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Collecting } from "./use-collection.js";
import { VersionTable } from "./version-table.js";
import { useCollectingWords } from "./words.js";

type Props = Pick<Collecting, "decide" | "decisions"> & { readonly collection: Collection };

/** How many questions wait for an answer. */
export const openQuestions = ({ sameSchool, versions, campuses }: Collection): number =>
  [...sameSchool, ...versions, ...campuses].filter(({ answer }) => answer === null).length;

/** Open questions first; those decided are folded away and can be decided again. */
export function Questions(props: Props) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const { collection, decide } = props;
  const { sameSchool, versions, campuses, joined } = collection;
  const all = sameSchool.length + versions.length + campuses.length;
  const open = openQuestions(collection);
  return (
    <>
      {open > 0 && (
        <section className={styles.section} aria-label={say("questions")}>
          <h3 className={styles.subheading}>{say("questions")}</h3>
          {versions.some(({ answer }) => answer === null) && (
            <Button size="small" onClick={() => decide({ versionsElse: "newest" })}>
              {say("newestAll")}
            </Button>
          )}
          <All {...props} wanted={(answer) => answer === null} />
        </section>
      )}
      {all > open && (
        <details className={styles.details}>
          <summary>{say("decidedOnes", { count: all - open })}</summary>
          <All {...props} wanted={(answer) => answer !== null} />
        </details>
      )}
      {joined.length > 0 && <JoinedNames joined={joined} />}
    </>
  );
}

/** How many questions are shown before the user asks for more, and how many more each time. */
const shownFirst = 10;
const shownMore = 20;

function All({ collection, wanted, ...rest }: Props & { readonly wanted: (answer: unknown) => boolean }) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const [count, setCount] = useState(shownFirst);
  const { sameSchool, versions, campuses } = collection;
  // A campus may be asked about twice under one key: which version holds, and where it belongs.
  const cards = [
    ...sameSchool.map((each) => ({
      each,
      card: () => <SameSchool key={`same ${each.key}`} question={each} {...rest} />,
    })),
    ...versions.map((each) => ({
      each,
      card: () => <Versions key={`version ${each.key}`} question={each} {...rest} />,
    })),
    ...campuses.map((each) => ({ each, card: () => <Campus key={`campus ${each.key}`} question={each} {...rest} /> })),
  ].filter(({ each }) => wanted(each.answer));
  return (
    <>
      <ul className={styles.list}>{cards.slice(0, count).map(({ card }) => card())}</ul>
      {cards.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + shownMore)}>
          {say("showMore", { count: Math.min(shownMore, cards.length - count) })}
        </Button>
      )}
    </>
  );
}

type One<T> = Pick<Collecting, "decide" | "decisions"> & { readonly question: T };

function SameSchool({ question, decide, decisions }: One<SameSchoolQuestion>) {
  const say = useCollectingWords();
  const locale = useLocale();
  const { files, key, answer } = question;
  const text = askSameSchool(question, sureLikeness, locale);
  const answered = (value: boolean): void => decide({ same: { ...decisions.same, [key]: value } });
  return (
    <Card text={text} quiet={joinNames([...new Set(files)], locale)}>
      <Button size="small" aria-pressed={answer === true} onClick={() => answered(true)}>
        {say("yesSame")}
      </Button>
      <Button size="small" aria-pressed={answer === false} onClick={() => answered(false)}>
        {say("notSame")}
      </Button>
    </Card>
  );
}

function Versions({ question, decide, decisions }: One<VersionQuestion>) {
  const locale = useLocale();
  const { key } = question;
  return (
    <Card text={askVersion(question, locale)}>
      <VersionTable question={question} onTake={(id) => decide({ versions: { ...decisions.versions, [key]: id } })} />
    </Card>
  );
}

function Campus({ question, decide, decisions }: One<CampusQuestion>) {
  const say = useCollectingWords();
  const locale = useLocale();
  const { key, parent, answer } = question;
  const answered = (value: string): void => decide({ campuses: { ...decisions.campuses, [key]: value } });
  return (
    <Card text={askCampus(question, locale)}>
      <Button size="small" aria-pressed={answer === parent.key} onClick={() => answered(parent.key)}>
        {say("merge")}
      </Button>
      <Button size="small" aria-pressed={answer === ""} onClick={() => answered("")}>
        {say("apart")}
      </Button>
    </Card>
  );
}

function Card({
  text,
  quiet,
  children,
}: {
  readonly text: string;
  readonly quiet?: string;
  readonly children: ReactNode;
}) {
  const styles = usePaneStyles();
  return (
    <li className={styles.card}>
      <span>{text}</span>
      {quiet !== undefined && <span className={styles.quiet}>{quiet}</span>}
      <div className={styles.row}>{children}</div>
    </li>
  );
}

function JoinedNames({ joined }: Pick<Collection, "joined">) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <details className={styles.details}>
      <summary>{say("joinedOnes", { count: joined.length })}</summary>
      <ul className={styles.list}>
        {joined.map((each) => (
          <li key={each.names.join("|")}>{sayJoined(each, locale)}</li>
        ))}
      </ul>
    </details>
  );
}
