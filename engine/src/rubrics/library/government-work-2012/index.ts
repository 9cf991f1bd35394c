// 县级政府推进均衡发展工作评估 (2012): seventeen items in four groups, passed from 85 points on.
import type { Rubric } from "../../rubric.js";
import { text } from "../parts.js";
import { access } from "./access.js";
import { guarantee } from "./guarantee.js";
import { quality } from "./quality.js";
import { nationalSource } from "./sources.js";
import { teachers } from "./teachers.js";

const groups = [access, guarantee, teachers, quality] as const;

/** The 2012 assessment of a county government's work for balance (县级政府推进义务教育均衡发展工作评估). */
export const governmentWork2012: Rubric = {
  format: "junheng-rubric/1",
  id: "government-work-2012",
  title: text(
    "县级人民政府推进义务教育均衡发展工作评估（2012）",
    "The county government's work for balance (2012): seventeen items",
  ),
  source: nationalSource("县级人民政府推进义务教育均衡发展工作评估：17项，85分以上"),
  note: text(
    "国家办法有4类17项，85分以上为达到要求，逐项分值没有见到。入学机会4项和保障机制前3项用的是某省的分值和扣分办法；该省两类合计20分、25分，含它自加的条目，这里没有列入。其余10项的分值是建议，采用前请换成本省的。公众满意度不低于85%另行评估，不计入本表。",
    "The national method has 17 items in 4 groups and is passed from 85 points on; its points for each item were not found. The four items of access and the first three of guarantees have one province's points and rules (its 20 and 25 points for these groups include items of its own, which are left out here). The points of the other ten are a proposal, to be replaced by the province's own before use. Public satisfaction of at least 85 % is judged apart from this table.",
  ),
  effective: { from: "2012-01-20" },
  scope: "county",
  points: 100,
  decimals: 2,
  inputs: groups.flatMap(({ inputs }) => inputs),
  items: groups.map(({ section }) => section),
  total: { round: { decimals: 2 }, notApplicable: "rubric", gradesOn: "points" },
  grades: [
    { id: "met", title: text("达到要求", "Requirement met"), from: 85 },
    { id: "notMet", title: text("未达到要求", "Requirement not met"), from: 0 },
  ],
};
