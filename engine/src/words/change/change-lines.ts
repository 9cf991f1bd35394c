// What changed, in sentences: the county, each indicator with what its change is made of, and the trend.
import type {
  ChangePlayer,
  IndicatorChange,
  VariationTrend,
  VerdictChange,
  YearsCompared,
} from "../../change/index.js";
import { changePlayers } from "../../change/index.js";
import type { DiagnosticParams, Locale, LocalText } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { textsFrom } from "../message.js";
import { plainNumber, withMinus } from "../plain-number.js";
import { indicatorName, stageNames } from "../terms.js";
import { levelledNames, playerNames } from "./change-words.js";

const texts = {
  county: { "zh-CN": "全县：{before} → {after}。", en: "The county: {before} → {after}." },
  turnedUp: { "zh-CN": "由未达标变为达标。", en: "It was not met, and is now." },
  turnedDown: { "zh-CN": "由达标变为未达标。", en: "It was met, and is not any more." },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  open: { "zh-CN": "待定", en: "open" },
  slidBack: { "zh-CN": "出现下滑：{list}。", en: "The county slid back: {list}." },
  slide: { "zh-CN": "{stage}{indicator} {before} → {after}", en: "{stage}, {indicator} {before} → {after}" },
  composite: { "zh-CN": "综合差异系数", en: "composite coefficient" },
  fell: {
    "zh-CN": "{stage}“{indicator}”差异系数由 {before} 降到 {after}，下降 {by}。",
    en: "{stage}, {indicator}: the coefficient of variation fell from {before} to {after}, by {by}.",
  },
  rose: {
    "zh-CN": "{stage}“{indicator}”差异系数由 {before} 升到 {after}，上升 {by}。",
    en: "{stage}, {indicator}: the coefficient of variation rose from {before} to {after}, by {by}.",
  },
  same: {
    "zh-CN": "{stage}“{indicator}”差异系数没有变化，为 {after}。",
    en: "{stage}, {indicator}: the coefficient of variation stayed at {after}.",
  },
  unknown: {
    "zh-CN": "{stage}“{indicator}”有一年算不出差异系数，没有对比。",
    en: "{stage}, {indicator}: one of the years has no coefficient of variation, and there is nothing to compare.",
  },
  up: {
    "zh-CN": "{levelled}：降幅的 {share}% 来自原先落后于县均值的 {count} 所学校资源改善。",
    en: "{levelled}: {share}% of the fall comes from better resources of the {count} {count|school|schools} that {count|was|were} behind the county's mean.",
  },
  upThough: {
    "zh-CN": "{levelled}：原先落后于县均值的 {count} 所学校资源改善，使差异系数下降 {part}。",
    en: "{levelled}: better resources of the {count} {count|school|schools} that {count|was|were} behind the county's mean brought the coefficient down by {part}.",
  },
  down: {
    "zh-CN": "{levelled}：其余 {count} 所学校的资源变差，使差异系数下降 {part}。均衡要抬低，不能削高。",
    en: "{levelled}: poorer resources of the other {count} {count|school|schools} brought the coefficient down by {part}. Balance is to raise the low, not to cut the high.",
  },
  against: {
    "zh-CN": "{player}使它上升 {part}。",
    en: "Against that, {player} brought it up by {part}.",
  },
  none: { "zh-CN": "变化主要来自{player}（{part}）。", en: "Most of the change comes from {player} ({part})." },
  parts: { "zh-CN": "拆分：{list}；合计 {change}。", en: "Parts: {list}; together {change}." },
  part: { "zh-CN": "{player} {part}", en: "{player} {part}" },
  trendReached: {
    "zh-CN": "每年 {pace}，照此约 {years} 年后降到限值 {limit}。",
    en: "Each year {pace}: at this pace, years until the limit of {limit} is reached: about {years}.",
  },
  trendYear: {
    "zh-CN": "每年 {pace}，照此 {year} 年降到限值 {limit}。",
    en: "Each year {pace}: at this pace the limit of {limit} is reached in {year}.",
  },
  trendWithin: {
    "zh-CN": "每年 {pace}，已在限值 {limit} 以内。",
    en: "Each year {pace}; within the limit of {limit}.",
  },
  trendNever: {
    "zh-CN": "每年 {pace}，照此不会降到限值 {limit}。",
    en: "Each year {pace}: at this pace the limit of {limit} is never reached.",
  },
  trendPace: { "zh-CN": "每年 {pace}。", en: "Each year {pace}." },
} satisfies Readonly<Record<string, LocalText>>;

const say = textsFrom(texts);

/** Decimals of a coefficient, and of the parts of its change. */
const digits = { cv: 3, part: 4 } as const;

const cv = (value: number | null): string => (value === null ? "—" : formatDecimal(value, digits.cv));

/** With its sign. */
const signed = (value: number): string => {
  const text = formatDecimal(value, digits.part);
  return value > 0 && Number(text) !== 0 ? `+${text}` : withMinus(text);
};

const verdict = (met: boolean | null, locale: Locale): string =>
  say(met === null ? "open" : met ? "met" : "notMet", {}, locale);

const turned = ({ turned: how }: VerdictChange, locale: Locale): string =>
  how === null ? "" : say(how === "up" ? "turnedUp" : "turnedDown", {}, locale);

const together = (sentences: readonly string[], locale: Locale): string =>
  sentences.filter((each) => each !== "").join(locale === "zh-CN" ? "" : " ");

/**
 * The county over two years in a line (全县两年的结论): both verdicts, and whether it turned.
 *
 * Rule: met, not met or open, each as its year was judged; where grounds of a year are open, or figures are lacking, its verdict is open.
 * Units: none. Zeros: none. Missing: a year without schools is open. None: never empty. Errors: none. Source: `compareYears`; decision 22
 * for the open ones.
 *
 * @example
 * countyChangeLine(compareYears({ schools: [] }, { schools: [] }, nationalQuality2017), "en") // => "The county: open → open."
 */
export const countyChangeLine = ({ before, after, met }: YearsCompared, locale: Locale): string =>
  together(
    [
      say(
        "county",
        {
          before: verdict(before.open ? null : met.before, locale),
          after: verdict(after.open ? null : met.after, locale),
        },
        locale,
      ),
      turned(met, locale),
    ],
    locale,
  );

/**
 * Why a county counts as slid back (出现下滑), each reason with its two coefficients.
 *
 * Rule: the reasons of `compared.slidBack`, in its order; the composite where a reason names no indicator. Units: coefficients have none,
 * three decimals. Zeros: 0.000 like any other. Missing: a coefficient that is not known is a dash. None: null where the county did not
 * slide back. Errors: a TypeError where an indicator is not known. Source: the rule is that of `compareYears`.
 *
 * @example
 * slidBackLine({ slidBack: [{ stage: "primary", indicator: null, before: 0.5, after: 0.56 }] }, "en") // => "The county slid back: primary, composite coefficient 0.500 → 0.560."
 */
export const slidBackLine = (compared: YearsCompared, locale: Locale): string | null => {
  const list = compared.slidBack.map(({ stage, indicator, before, after }) =>
    say(
      "slide",
      {
        stage: stageNames[stage][locale],
        indicator:
          indicator === null ? say("composite", {}, locale) : indicatorName(indicator as IndicatorId, locale, compared),
        before: cv(before),
        after: cv(after),
      },
      locale,
    ),
  );
  return list.length === 0 ? null : say("slidBack", { list }, locale);
};

/**
 * An indicator over two years (一项指标的变化): how far its coefficient moved, by whose resources, and whether its verdict turned.
 *
 * Rule: fell, rose or the same by after − before, the same where less than 0.0005; then who was raised or lowered, as `levelled` says, with
 * their share of the fall. Units: coefficients with three decimals, parts with four, shares in per cent. Zeros: a part that prints as
 * 0.0000 is not said. Missing: a year without a coefficient is told. None: never empty, an indicator that was not compared too. Errors: a
 * TypeError where the indicator is not known. Source: `compareYears`.
 *
 * @example
 * const school = (name, books) => ({ name, type: "primary", whole: { pupils: 100, books } });
 * const compared = compareYears({ schools: [school("一小", 1000), school("二小", 3000)] }, { schools: [school("一小", 2000), school("二小", 3000)] }, nationalBasic2012);
 * changeLine(compared, "primary", "booksPerPupil", "en") // => "primary, books per pupil: the coefficient of variation fell from 0.500 to 0.200, by 0.300. Levelled up: 100% of the fall comes from better resources of the 1 school that was behind the county's mean."
 */
export function changeLine(compared: YearsCompared, stage: CompulsoryStage, id: IndicatorId, locale: Locale): string {
  const change = compared.stages[stage]?.indicators[id];
  const by = change?.change ?? null;
  const params = {
    stage: stageNames[stage][locale],
    indicator: indicatorName(id, locale, compared),
    before: cv(change?.before ?? null),
    after: cv(change?.after ?? null),
    by: cv(by === null ? null : Math.abs(by)),
  };
  if (change === undefined || by === null) return say("unknown", params, locale);
  const moved = Math.abs(by) < 0.5 * 10 ** -digits.cv ? "same" : by < 0 ? "fell" : "rose";
  return together([say(moved, params, locale), ...reasons(change, locale), turned(change.met, locale)], locale);
}

const reasons = (change: IndicatorChange, locale: Locale): readonly string[] => {
  const { parts, levelled, share, low, high } = change;
  if (parts === null || levelled === null) return [];
  const named: DiagnosticParams = { levelled: capital(levelledNames[levelled][locale]) };
  if (levelled === "none") {
    const player = largest(parts);
    return !isPrinted(parts[player])
      ? []
      : [say("none", { player: playerNames[player][locale], part: signed(parts[player]) }, locale)];
  }
  const up = levelled === "up" || levelled === "both";
  const down = levelled === "down" || levelled === "both";
  const isShare = share !== null && share > 0 && share <= 1;
  const against = largest(parts, 1);
  return [
    ...(up
      ? [
          say(
            isShare ? "up" : "upThough",
            {
              ...named,
              count: low.schools,
              share: plainNumber((share ?? 0) * 100, 0),
              part: plainNumber(-parts.low, digits.part),
            },
            locale,
          ),
        ]
      : []),
    ...(down
      ? [
          say(
            "down",
            {
              levelled: capital(levelledNames.down[locale]),
              count: high.schools,
              part: plainNumber(-parts.high, digits.part),
            },
            locale,
          ),
        ]
      : []),
    ...(!isShare && parts[against] > 0 && isPrinted(parts[against])
      ? [
          say(
            "against",
            { player: playerNames[against][locale], part: plainNumber(parts[against], digits.part) },
            locale,
          ),
        ]
      : []),
  ];
};

const isPrinted = (part: number): boolean => Math.abs(part) >= 0.5 * 10 ** -digits.part;

const capital = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** The player with the largest part: up or down, or the one that brought it up most. */
const largest = (parts: Readonly<Record<ChangePlayer, number>>, sign?: 1): ChangePlayer => {
  const sizeOf = (player: ChangePlayer): number => (sign === undefined ? Math.abs(parts[player]) : parts[player]);
  return changePlayers.reduce((found, each) => (sizeOf(each) > sizeOf(found) ? each : found));
};

/**
 * The parts of a change as a sum (变化的拆分), each with its sign.
 *
 * Formula: change = low + high + pupils + schools, as `compareYears` parts it; what is printed is rounded part by part. Units: those of the
 * coefficient, four decimals. Zeros: a part of 0 is said as 0.0000, without a sign. Missing: as none. None: null where a year has no
 * coefficient. Errors: none. Source: `compareYears`.
 *
 * @example
 * partsLine({ parts: { low: -0.2, high: 0.05, pupils: 0, schools: 0 }, change: -0.15 }, "en") // => "Parts: resources of schools behind the mean −0.2000, resources of the other schools +0.0500, pupils 0.0000 and schools that came or went 0.0000; together −0.1500."
 */
export const partsLine = ({ parts, change }: IndicatorChange, locale: Locale): string | null =>
  parts === null || change === null
    ? null
    : say(
        "parts",
        {
          list: changePlayers.map((player) =>
            say("part", { player: playerNames[player][locale], part: signed(parts[player]) }, locale),
          ),
          change: signed(change),
        },
        locale,
      );

/**
 * The pace of a trend, and when its limit is reached at that pace (每年变化与何时降到限值).
 *
 * Rule: within, reached in a year or in about ⌈years⌉ years, or never. Units: the pace is the change of the coefficient in a year, four
 * decimals with a sign; the limit at most three. Zeros: a pace of 0 is said. Missing: without a limit the pace alone. None: null without a
 * pace, with fewer than two years. Errors: none. Source: `trendOf`; a pace that goes on is a reading aid, no forecast.
 *
 * @example
 * trendLine({ points: [], pace: -0.02, limit: 0.5, reached: { state: "reached", years: 3.2, year: null } }, "en") // => "Each year −0.0200: at this pace, years until the limit of 0.5 is reached: about 4."
 */
export const trendLine = ({ pace, limit, reached }: VariationTrend, locale: Locale): string | null => {
  if (pace === null) return null;
  const params = { pace: signed(pace), limit: limit === null ? "" : plainNumber(limit, 3) };
  if (reached === null) return say("trendPace", params, locale);
  if (reached.state !== "reached")
    return say(reached.state === "within" ? "trendWithin" : "trendNever", params, locale);
  return reached.year === null
    ? say("trendReached", { ...params, years: Math.ceil(reached.years ?? 0) }, locale)
    : say("trendYear", { ...params, year: String(reached.year) }, locale);
};

/**
 * Everything about a comparison in sentences (两年对比): the county, whether it slid back, and every indicator of every stage.
 *
 * Rule: `countyChangeLine`, `slidBackLine`, then `changeLine` by stage in the order of the assessment. Units, zeros and missing: as those
 * have them. None: the county's line is always there, and alone where no stage was compared. Errors: a TypeError where an indicator is not
 * known. Source: `compareYears`.
 *
 * @example
 * changeLines(compareYears({ schools: [] }, { schools: [] }, nationalQuality2017), "en") // => ["The county: open → open."]
 */
export const changeLines = (compared: YearsCompared, locale: Locale): readonly string[] => [
  countyChangeLine(compared, locale),
  ...[slidBackLine(compared, locale)].filter((line) => line !== null),
  ...compulsoryStages.flatMap((stage) =>
    (Object.keys(compared.stages[stage]?.indicators ?? {}) as IndicatorId[]).map((id) =>
      changeLine(compared, stage, id, locale),
    ),
  ),
];
