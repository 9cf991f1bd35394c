// What schools of a pair do together, and the unit in which each kind is counted.

/** A kind of activity; the first unit is the right one. 人 counts heads and 人次 turns. */
export interface ActivityKind {
  readonly name: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** Whether a subject is written down. */
  readonly subject?: true;
  /** Who sends: the lead, the helped school, or one or the other. */
  readonly sender: "lead" | "helped" | "either";
  readonly remark: string;
}

/** The kinds of which the ledger has a selection. */
export const activityKinds: readonly ActivityKind[] = [
  { name: "轮岗交流", unit: "人", least: 1, most: 3, subject: true, sender: "either", remark: "期限一学年" },
  { name: "跟岗学习", unit: "人次", least: 3, most: 12, subject: true, sender: "helped", remark: "为期一周" },
  { name: "送课", unit: "节", least: 2, most: 6, subject: true, sender: "lead", remark: "同课异构" },
  { name: "教研活动", unit: "次", least: 1, most: 2, subject: true, sender: "lead", remark: "线下联合教研" },
  { name: "讲座", unit: "场", least: 1, most: 1, sender: "lead", remark: "课堂教学专题" },
  { name: "互访", unit: "次", least: 1, most: 2, sender: "either", remark: "班子成员参加" },
  { name: "培训", unit: "人次", least: 15, most: 60, subject: true, sender: "lead", remark: "校本研修" },
  { name: "名师指导", unit: "次", least: 1, most: 2, subject: true, sender: "lead", remark: "听课、评课" },
];

/** What teachers of paired schools teach. */
export const subjects = ["语文", "数学", "英语", "科学", "音乐", "体育", "美术"] as const;

/** One line of the ledger. */
export interface LedgerEntry {
  readonly date: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly unit: string;
  readonly subject: string | null;
  readonly yuan: number | null;
  readonly remark: string | null;
}
