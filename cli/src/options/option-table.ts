// Every option there is: what the system is told of it, and what a shell can offer behind it. Its words stand in messages/option-*.ts.

/** One option: with a value or alone, its letter, the words it may have, or whether its value names a file. */
export interface OptionShape {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly choices?: readonly string[];
  /** Its value is the name of a file, or may be. */
  readonly file?: true;
}

const text = { type: "string" } as const;
const file = { type: "string", file: true } as const;
const flag = { type: "boolean" } as const;

/** The options, each by its name; a command names those it knows. */
export const optionTable = {
  standard: file,
  rubric: file,
  by: { type: "string", choices: ["county"] },
  kind: text,
  dialect: text,
  part: text,
  table: text,
  value: text,
  weight: text,
  group: text,
  line: text,
  intervals: { type: "string", choices: ["jackknife", "bootstrap"] },
  merge: text,
  rules: file,
  review: text,
  date: text,
  stage: { type: "string", choices: ["primary", "junior"] },
  period: text,
  periods: text,
  before: file,
  same: text,
  sheet: text,
  mapping: file,
  decisions: file,
  confirm: text,
  units: { type: "string", choices: ["one", "each"] },
  school: text,
  schools: file,
  map: file,
  template: file,
  indicator: text,
  limit: text,
  move: flag,
  floors: flag,
  budget: text,
  costs: file,
  together: flag,
  seconds: text,
  pupils: file,
  year: text,
  until: text,
  pace: text,
  fixed: text,
  forbid: text,
  close: text,
  build: file,
  plan: flag,
  pairing: file,
  teachers: file,
  format: text,
  out: { type: "string", short: "o", file: true },
  timeout: text,
  lang: { type: "string", choices: ["zh-CN", "en"] },
} as const satisfies Readonly<Record<string, OptionShape>>;

/** An option's name. */
export type OptionName = keyof typeof optionTable;

/** The options that stand alone, without a value. */
export type Flag = {
  [Name in OptionName]: (typeof optionTable)[Name]["type"] extends "boolean" ? Name : never;
}[OptionName];
