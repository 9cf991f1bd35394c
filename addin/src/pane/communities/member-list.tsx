// The members as a nested list: who leads stands above those that are led, each with its role, place, term, figures and cells.
import type { MemberReport } from "@junheng/engine/communities";
import { memberRoleNames } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { levelsOf } from "./levels.js";
import { termText } from "./term-text.js";
import { figureText, useCommunitiesWords } from "./words.js";

/** The list. */
export function MemberList({ members }: { readonly members: readonly MemberReport[] }) {
  return <Level levels={levelsOf(members)} />;
}

function Level({ levels }: { readonly levels: readonly (readonly MemberReport[])[] }) {
  const styles = usePaneStyles();
  const [level, ...below] = levels;
  if (level === undefined) return null;
  return (
    <ul className={styles.tree}>
      {level.map((member, position) => (
        <li key={position}>
          <Member member={member} />
          {position === level.length - 1 && <Level levels={below} />}
        </li>
      ))}
    </ul>
  );
}

function Member({ member }: { readonly member: MemberReport }) {
  const say = useCommunitiesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { name, role, township, pupils, staff, cells } = member;
  const facts = [
    memberRoleNames[role][locale],
    township,
    termText(member, say),
    pupils !== null && say("memberPupils", { pupils: figureText(pupils) }),
    staff !== null && say("memberStaff", { staff: figureText(staff) }),
  ];
  return (
    <>
      <span>{name}</span> <span className={styles.quiet}>{facts.filter(Boolean).join(" · ")}</span>
      <CellLinks places={cells} />
    </>
  );
}
