// Between and within groups: the change of GE(2) as bars, which part made most of it, then each group; by township, locale or community.
import { Field, Select } from "@fluentui/react-components";
import type { ChangeMeasures, GroupChange, GroupedBy, MeasureChange } from "@junheng/engine/change";
import { changeWord, groupName } from "@junheng/engine/words";
import { useState } from "react";
import { valueText } from "../shared/figure-texts.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { ChangedHere } from "./change-tab.js";
import { Picture, usePictureStyles, usePictureWidth } from "./picture.js";
import { percentText, signedText, useChangesWords } from "./words.js";

const ways = { township: "byTownship", locale: "byLocale", community: "byCommunity" } as const satisfies Readonly<
  Record<GroupedBy, string>
>;

const parts = ["between", "within", "size"] as const;

interface Props {
  readonly here: ChangedHere;
  readonly groups: ChangeMeasures["groups"];
}

/** The look; a sentence where no school says to which group it belongs. */
export function Groups({ here, groups }: Props) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const known = (Object.keys(ways) as GroupedBy[]).filter((by) => groups[by] !== undefined);
  const [wanted, setWanted] = useState<GroupedBy>("township");
  const by = known.includes(wanted) ? wanted : known[0];
  const found = by === undefined ? undefined : groups[by];
  if (by === undefined || found === undefined) return <p className={styles.text}>{say("noGroups")}</p>;
  return (
    <>
      <Field label={say("groupedBy")}>
        <Select value={by} onChange={(_, { value }) => setWanted(value as GroupedBy)}>
          {known.map((each) => (
            <option key={each} value={each}>
              {changeWord(ways[each], {}, locale)}
            </option>
          ))}
        </Select>
      </Field>
      {found.ge2 === null ? (
        <p className={styles.text}>{say("noGroupParts")}</p>
      ) : (
        <>
          <Bars here={here} change={found.ge2} />
          <p className={styles.text} data-groups={by}>
            {say("groupsIs", {
              before: valueText(found.ge2.before),
              after: valueText(found.ge2.after),
              ...partTexts(found.ge2),
              most: say(largestPart(found.ge2)),
            })}
          </p>
        </>
      )}
      <GroupTable by={by} groups={found.groups} />
    </>
  );
}

const partTexts = (change: MeasureChange): Readonly<Record<(typeof parts)[number], string>> => ({
  between: signedText(change.between),
  within: signedText(change.within),
  size: signedText(change.size),
});

const largestPart = (change: MeasureChange): (typeof parts)[number] =>
  parts.reduce((most, each) => (Math.abs(change[each]) > Math.abs(change[most]) ? each : most));

const [row, name, figure] = [22, 56, 60];

/** A bar for each part, to the left where it brought the measure down. */
function Bars({ here: { title }, change }: { readonly here: ChangedHere; readonly change: MeasureChange }) {
  const say = useChangesWords();
  const styles = usePictureStyles();
  const width = usePictureWidth();
  const most = Math.max(...parts.map((part) => Math.abs(change[part]))) || 1;
  const half = (width - name - figure) / 2;
  const middle = name + half;
  const height = parts.length * row;
  return (
    <Picture label={say("groupsPicture", { indicator: title })} width={width} height={height}>
      <line x1={middle} x2={middle} y1={0} y2={height} className={styles.after} />
      {parts.map((part, at) => {
        const length = (Math.abs(change[part]) / most) * half;
        const fell = change[part] < 0;
        return (
          <g key={part}>
            <text x={0} y={at * row + 15} className={styles.letters}>
              {say(part)}
            </text>
            <rect
              x={fell ? middle - length : middle}
              y={at * row + 4}
              width={length}
              height={row - 8}
              className={fell ? styles.nearer : styles.apart}
            />
            <text x={width} y={at * row + 15} textAnchor="end" className={styles.letters}>
              {signedText(change[part])}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}

function GroupTable({ by, groups }: { readonly by: GroupedBy; readonly groups: GroupChange["groups"] }) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <table className={styles.table} aria-label={say("groups")}>
      <thead>
        <tr>
          <th scope="col">{say("group")}</th>
          <th scope="col" className={styles.number}>
            {say("groupShare")}
          </th>
          <th scope="col" className={styles.number}>
            {say("groupMean")}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row" className={styles.plainHead}>
              {groupName(by === "locale" ? by : "township", group.name, locale)}
            </th>
            <td className={styles.number}>
              {`${percentText(group.weightShare.before)} → ${percentText(group.weightShare.after)}`}
            </td>
            <td className={styles.number}>{`${valueText(group.mean.before)} → ${valueText(group.mean.after)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
