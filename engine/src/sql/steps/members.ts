// What belongs together: each school, and the points and campuses whose parent it is, by code or by name within the county.
import type { Branch } from "../expressions.js";
import { caseOf, withoutSpaces } from "../expressions.js";
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { select, together } from "../step.js";
import { stages } from "./stage-pupils.js";

/** Codes and names by which a parent can be named. */
const labels = (): Step => {
  const own = "FROM jh_scoped s\nWHERE s.reason IS NULL AND s.policy = 'own'";
  const head = ["s.county", "s.row_id", ...stages.map((stage) => `s.pupils_${stage}`)];
  const [code, name] = [withoutSpaces("s.code"), withoutSpaces("s.school")];
  return {
    name: "jh_labels",
    says: "labels",
    query: together([
      select([...head, `${code} AS label`], own),
      select([...head, `${name} AS label`], `${own} AND (s.code IS NULL OR ${code} <> ${name})`),
    ]),
  };
};

/** Of each label the school of each stage that it means; one that two schools of a stage share means neither. */
const heads = ({ dialect }: Frame): Step => {
  const has = (stage: string): string => `l.pupils_${stage} <> ${dialect.double(0)}`;
  return {
    name: "jh_heads",
    says: "heads",
    query: select(
      [
        "l.county",
        "l.label",
        ...stages.flatMap((stage) => [
          `MIN(${caseOf([[has(stage), "l.row_id"]])}) AS ${stage}_head`,
          `COUNT(${caseOf([[has(stage), "l.row_id"]])}) AS ${stage}_heads`,
        ]),
      ],
      "FROM jh_labels l\nWHERE LENGTH(l.label) > 0\nGROUP BY l.county, l.label",
    ),
  };
};

/** The parent of each that goes into one: of a stage of its own first, then of any. */
const merged = ({ dialect }: Frame): Step => {
  const found = (stage: string): Branch => [`h.${stage}_heads = 1`, `h.${stage}_head`];
  const ownFirst = stages.map((stage): Branch => {
    const [condition, head] = found(stage);
    return [`s.pupils_${stage} <> ${dialect.double(0)} AND ${condition}`, head];
  });
  return {
    name: "jh_merged",
    says: "merged",
    query: select(
      ["s.county", "s.row_id", `${caseOf([...ownFirst, ...stages.map(found)])} AS head_id`],
      `FROM jh_scoped s\nJOIN jh_heads h ON h.county = s.county AND h.label = ${withoutSpaces("s.campus_of")}\nWHERE s.reason IS NULL AND s.policy = 'merge'`,
    ),
  };
};

const members = (): Step => ({
  name: "jh_members",
  says: "members",
  query: together([
    select(
      ["s.county", "s.row_id", "s.row_id AS head_id", "0 AS is_merged"],
      "FROM jh_scoped s\nWHERE s.reason IS NULL AND s.policy = 'own'",
    ),
    select(["m.county", "m.row_id", "m.head_id", "1 AS is_merged"], "FROM jh_merged m\nWHERE m.head_id IS NOT NULL"),
  ]),
});

/** The steps from the rows that count to those that belong together. */
export const memberSteps = (frame: Frame): readonly Step[] => [labels(), heads(frame), merged(frame), members()];
