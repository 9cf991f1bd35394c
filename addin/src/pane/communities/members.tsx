// Every community drawn as a tree or a ring, with the same members as a list of words and figures below.
import { Field, Select } from "@fluentui/react-components";
import type { CommunityReport } from "@junheng/engine/communities";
import { communityKindNames } from "@junheng/engine/words";
import { useState } from "react";
import { CellLinks } from "../shared/cell-links.js";
import { LongList } from "../shared/long-list.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { MemberList } from "./member-list.js";
import { CommunityPicture } from "./picture/community-picture.js";
import { termText } from "./term-text.js";
import { useCommunitiesWords } from "./words.js";

const ways = ["kind", "tree", "ring"] as const;
type Way = (typeof ways)[number];

/** The communities. */
export function Members({ communities }: { readonly communities: readonly CommunityReport[] }) {
  const say = useCommunitiesWords();
  const [way, setWay] = useState<Way>("kind");
  return (
    <>
      <Field label={say("drawAs")} orientation="horizontal">
        <Select size="small" value={way} onChange={(_, { value }) => setWay(value as Way)}>
          {ways.map((each) => (
            <option key={each} value={each}>
              {say(`drawAs.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <LongList
        items={communities}
        keyOf={({ name }, position) => `${position} ${name}`}
        line={(community) => <Community community={community} way={way} />}
      />
    </>
  );
}

function Community({ community, way }: { readonly community: CommunityReport; readonly way: Way }) {
  const say = useCommunitiesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { name, kind, members, cells } = community;
  const kindName = communityKindNames[kind][locale];
  const term = termText(community, say);
  return (
    <section className={styles.card} aria-label={name} data-community={name}>
      <strong>{name}</strong>
      <span className={styles.quiet}>{[kindName, term].filter(Boolean).join(" · ")}</span>
      <CommunityPicture
        members={members}
        shape={way === "kind" ? (kind === "ring" ? "ring" : "tree") : way}
        label={say("pictureOf", { community: name, kind: kindName, count: members.length })}
      />
      <details className={styles.details}>
        <summary>{say("memberList")}</summary>
        <MemberList members={members} />
        <CellLinks places={cells} />
      </details>
    </section>
  );
}
