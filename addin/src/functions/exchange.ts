// EXCHANGE 交流比例: a table of teachers or of counts in; exchange against eligible teachers and the cycle out, as a table to spill.
import type { CycleReport, ExchangeReport, ShareMet } from "@junheng/engine/communities";
import type { Locale } from "@junheng/engine/diagnostics";
import { communityWord } from "@junheng/engine/words";
import { argumentName } from "./cells.js";
import { tellRanges } from "./communities-of-ranges.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { verdictWord } from "./words.js";

/**
 * A row for each figure with a header: teachers exchanged, eligible, backbone teachers; the share of those eligible (at least 10 %) and
 * that of backbone teachers (at least 20 %), each with its verdict; where the table is a list of teachers, the three-year cycle.
 *
 * A figure that is not known stays blank, and so does a share that needs it. A second range may be the ledger that the exchanges are in.
 *
 * Errors: #VALUE! where the range is missing or blank, or holds neither teachers nor counts.
 */
export const exchange = (teachersArgument: unknown, ledgerArgument?: unknown): FunctionResult => {
  const told = tellRanges([
    ["teachers", teachersArgument],
    ["ledger", ledgerArgument],
  ]).exchange;
  const { exchanged, eligible, exchangedBackbone, cycle } = told;
  if ([exchanged, eligible, exchangedBackbone].every(({ value }) => value === null) && cycle === null)
    throw functionError("#VALUE!", "noTeachers", { argument: argumentName("teachers") });
  const locale = functionLocale();
  return [
    (["figure", "value", "minimum", "met"] as const).map((word) => communityWord(word, {}, locale)),
    ...headsAndShares(told, locale),
    ...(cycle === null ? [] : cycleRows(cycle, locale)),
  ];
};

const row = (name: string, value: number | null): readonly ResultCell[] => [name, value ?? "", "", ""];

const headsAndShares = (
  { exchanged, eligible, exchangedBackbone, rate, backboneShare }: ExchangeReport,
  locale: Locale,
): readonly (readonly ResultCell[])[] => {
  const word = (code: Parameters<typeof communityWord>[0]): string => communityWord(code, {}, locale);
  const share = (name: "rate" | "backboneShare", { share: of, minimum, met }: ShareMet): readonly ResultCell[] => [
    word(name),
    of === null ? "" : of * 100,
    minimum * 100,
    verdictWord(met, locale),
  ];
  return [
    row(word("exchanged"), exchanged.value),
    row(word("eligible"), eligible.value),
    row(word("backbone"), exchangedBackbone.value),
    share("rate", rate),
    share("backboneShare", backboneShare),
  ];
};

const cycleRows = (cycle: CycleReport, locale: Locale): readonly (readonly ResultCell[])[] => {
  const { firstYear, currentYear, rule, eligible, done, behind, unknown } = cycle;
  const years = { firstYear: String(firstYear), men: rule.menUnder, women: rule.womenUnder };
  return [
    row(communityWord("cycle", years, locale), eligible),
    row(communityWord("cycleDone", { year: String(currentYear) }, locale), done),
    row(communityWord("cycleBehind", {}, locale), behind),
    ...(unknown > 0 ? [row(communityWord("cycleUnknown", {}, locale), unknown)] : []),
  ];
};

/** The function as every host has it. */
export const EXCHANGE = customFunction({
  id: "EXCHANGE",
  parameters: { teachers: "range", ledger: "range?" },
  // 52 teachers of 600, 11 of them backbone teachers.
  example: {
    args: [
      [
        ["学校", "符合交流条件教师", "交流轮岗教师", "交流骨干教师"],
        ["实验小学", 400, 30, 8],
        ["红土小学", 200, 22, 3],
      ],
    ],
    result: (52 / 600) * 100,
    at: [4, 1],
  },
  call: exchange,
});
