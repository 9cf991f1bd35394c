// Balance within a prefecture, the goal for 2035, as a measure of ours: the state has named the goal and no numbers.

/** What a prefecture is held against. */
export interface PrefectureBalance {
  readonly id: string;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  /** Whose it is: `ours` says that no document of the state has it. */
  readonly basis: "ours";
  /** What a prefecture's limit is times that of its counties by the standard; 1 asks of all schools of a prefecture what is asked of a county's. */
  readonly limitFactor: number;
}

/** Every limited coefficient over all schools of the prefecture keeps within the limit that the standard sets a county. */
export const prefectureBalance: PrefectureBalance = {
  id: "prefecture-balance-2035",
  title: {
    "zh-CN": "市域内均衡（本软件的参考口径，非国家标准）",
    en: "Balance within a prefecture (a measure of ours, not the state's)",
  },
  basis: "ours",
  limitFactor: 1,
};
