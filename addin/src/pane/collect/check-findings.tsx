// What the checks found, grouped by school or by kind, filtered; each with its arithmetic, its cells and its proposal.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { CollectedFinding, Collection } from "@junheng/engine/collection";
import { kindWords } from "@junheng/engine/checks";
import { useMemo, useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { CheckFindingCard } from "./check-finding-card.js";
import type { Collecting } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

type Props = Pick<Collecting, "decide" | "decisions"> & { readonly collection: Collection };

/** How many groups, and how many findings of a group, are shown before the user asks for more. */
const groupsFirst = 20;
const findingsFirst = 10;
const filters = ["all", "errors", "proposals", "open"] as const;
type Filter = (typeof filters)[number];

const passes: Readonly<Record<Filter, (finding: CollectedFinding) => boolean>> = {
  all: () => true,
  errors: ({ severity }) => severity === "error",
  proposals: ({ proposal }) => proposal !== undefined,
  open: ({ answer }) => answer === null,
};

/** The list with its filters. */
export function CheckFindings({ collection, ...rest }: Props) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [by, setBy] = useState<"school" | "kind">("school");
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [count, setCount] = useState(groupsFirst);
  const { findings } = collection;
  const groups = useMemo(() => {
    const found = new Map<string, CollectedFinding[]>();
    for (const finding of findings) {
      if (!passes[filter](finding) || !finding.name.includes(search.trim())) continue;
      const name = by === "school" ? finding.name : kindWords[finding.kind][locale];
      const group = found.get(name);
      if (group === undefined) found.set(name, [finding]);
      else group.push(finding);
    }
    return [...found];
  }, [by, filter, findings, locale, search]);
  if (findings.length === 0) return <p className={styles.text}>{say("noFindings")}</p>;
  return (
    <section className={styles.section} aria-label={say("findings", { count: findings.length })}>
      <h3 className={styles.subheading}>{say("findings", { count: findings.length })}</h3>
      <div className={styles.row}>
        <Field label={say("groupBy")}>
          <Select size="small" value={by} onChange={(_, { value }) => setBy(value as typeof by)}>
            <option value="school">{say("by.school")}</option>
            <option value="kind">{say("by.kind")}</option>
          </Select>
        </Field>
        <Field label={say("show")}>
          <Select size="small" value={filter} onChange={(_, { value }) => setFilter(value as Filter)}>
            {filters.map((each) => (
              <option key={each} value={each}>
                {say(`show.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("search")}>
          <Input size="small" type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
      </div>
      {groups.slice(0, count).map(([name, group], position) => (
        <FindingGroup
          key={name}
          name={name}
          findings={group}
          open={position < 3 || search.trim() !== ""}
          bySchool={by === "school"}
          {...rest}
        />
      ))}
      {groups.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + 50)}>
          {say("showMore", { count: groups.length - count })}
        </Button>
      )}
    </section>
  );
}

interface GroupProps extends Omit<Props, "collection"> {
  readonly name: string;
  readonly findings: readonly CollectedFinding[];
  readonly open: boolean;
  readonly bySchool: boolean;
}

function FindingGroup({ name, findings, open, bySchool, ...rest }: GroupProps) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const shown = chosen ?? open;
  const [count, setCount] = useState(findingsFirst);
  return (
    <details open={shown} className={styles.details}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setChosen(!shown);
        }}
      >
        {say("groupCount", { name, count: findings.length })}
      </summary>
      {shown && (
        <ul className={styles.list}>
          {findings.slice(0, count).map((finding) => (
            <CheckFindingCard key={finding.id} finding={finding} named={!bySchool} {...rest} />
          ))}
        </ul>
      )}
      {shown && findings.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + 50)}>
          {say("showMore", { count: findings.length - count })}
        </Button>
      )}
    </details>
  );
}
