// The items of a county's conditions in words: what they come to, what they were judged by, what is lacking and what to do about it.
import type { AskedInput, ConditionVerdict, ItemFact, ItemVerdict } from "../../conditions/index.js";
import type { DiagnosticParams, Locale, LocalText } from "../../diagnostics/index.js";
import { bracketed, fill, labelled } from "../message.js";
import { figureText } from "../rubrics/figure-text.js";
import { howKnown } from "./how-known.js";

const texts = {
  met: { "zh-CN": "达到", en: "met" },
  notMet: { "zh-CN": "未达到", en: "not met" },
  open: { "zh-CN": "尚不知道", en: "not known yet" },
  notApplicable: { "zh-CN": "不适用", en: "does not apply" },
  stated: {
    "zh-CN": "数据没有给全，按表中自报的“{answer}”判定。",
    en: "Not all figures are given; it goes by what the form says itself: “{answer}”.",
  },
  yes: { "zh-CN": "是", en: "yes" },
  no: { "zh-CN": "否", en: "no" },
  lacking: {
    "zh-CN": "还缺：{list}。请补进县级数据表（每项一栏，本县一行），或填好国家申报表的这一项，再读取。",
    en: "Still lacking: {list}. Add it to the table of the county's own figures (a column each, the county a row), or fill in this item of the national form, and read again.",
  },
  inDoubt: {
    "zh-CN": "由各校数据算出；各校数据有须先核实之处，核实之前不下结论。",
    en: "It is computed from the schools' figures, and something in these has to be looked at first.",
  },
  failure: {
    "zh-CN": "{item}：未达到（{list}）。要求：{rule}",
    en: "{item}: not met ({list}). Asked: {rule}",
  },
  failurePlain: { "zh-CN": "{item}：未达到。要求：{rule}", en: "{item}: not met. Asked: {rule}" },
  atLeast: { "zh-CN": "不低于 {line}", en: "at least {line}" },
  vetoFound: { "zh-CN": "一票否决：{list}。", en: "This overrides everything: {list}." },
  vetoesUnsaid: {
    "zh-CN": "没有说明是否存在、按不存在看待的一票否决情形：{list}。",
    en: "The county does not say whether any of these is found, and they are taken as not: {list}.",
  },
} satisfies Readonly<Record<string, LocalText>>;

const say = (code: keyof typeof texts, locale: Locale, params: DiagnosticParams = {}): string =>
  fill(texts[code][locale], params, locale);

/** What an item comes to, in a word. */
export const itemWord = ({ met, applies }: ItemVerdict, locale: Locale): string =>
  say(!applies ? "notApplicable" : met === null ? "open" : met ? "met" : "notMet", locale);

/**
 * A fact with the name of its figure.
 *
 * @example
 * factText({ input: "a", asked: { id: "a", title: { "zh-CN": "甲", en: "A" }, kind: "percent" }, value: 90, origin: "row", cells: [] }, "en") // => "A: 90%"
 */
export const factText = ({ asked, value }: ItemFact, locale: Locale): string =>
  labelled(asked.title[locale], figureText(value, asked, locale), locale);

/**
 * The same with how it came about, where it was computed.
 *
 * @example
 * factExplained({ input: "a", asked: { id: "a", title: { "zh-CN": "甲", en: "A" }, kind: "percent" }, value: 90, origin: "row", cells: [] }, "en") // => "A: 90%"
 */
export function factExplained(fact: ItemFact, locale: Locale): string {
  const how = howKnown(fact, locale);
  return how === null
    ? factText(fact, locale)
    : `${factText(fact, locale)}${bracketed(how.replace(/[。.]$/, ""), locale)}`;
}

/** What an item asks, as printed; of a figure its line. */
export function requirementText({ title, rule, atLeast, facts, lacking }: ItemVerdict, locale: Locale): string {
  const asked: AskedInput | undefined = facts[0]?.asked ?? lacking[0];
  if (rule !== undefined) return rule[locale];
  if (atLeast === undefined || asked === undefined) return title[locale];
  return labelled(title[locale], say("atLeast", locale, { line: figureText(atLeast, asked, locale) }), locale);
}

/** Why an item is what it is where figures alone do not say it, and what to do next; none where nothing is to be said. */
export function itemRemark({ applies, met, basis, tick, lacking }: ItemVerdict, locale: Locale): string | null {
  if (!applies) return null;
  if (basis === "stated") return say("stated", locale, { answer: say(tick?.met === true ? "yes" : "no", locale) });
  if (met === null && basis === "figures") return say("inDoubt", locale);
  if (met !== null || lacking.length === 0) return null;
  return say("lacking", locale, { list: lacking.map(({ title }) => title[locale]) });
}

/** An item that is not met: by which figures or whose word, and what is asked. */
export function failureText(item: ItemVerdict, locale: Locale): string {
  const by = item.basis === "stated" ? [] : item.facts.map((fact) => factText(fact, locale));
  const params = { item: item.title[locale], list: by, rule: requirementText(item, locale) };
  const said = say(by.length === 0 ? "failurePlain" : "failure", locale, params);
  return [said, itemRemark(item, locale)].filter((each) => each !== null).join(locale === "zh-CN" ? "" : " ");
}

/**
 * What overrides a condition, and of what of that nothing is said; none where all is said and nothing found. A condition that is not
 * known stands on nothing yet: what it does not say is not told.
 */
export function vetoRemarks({ met, vetoes }: ConditionVerdict, locale: Locale): readonly string[] {
  const named = (wanted: boolean | null): readonly string[] =>
    vetoes.flatMap(({ found, title }) => (found === wanted ? [title[locale]] : []));
  const [found, unsaid] = [named(true), met === null ? [] : named(null)];
  return [
    ...(found.length === 0 ? [] : [say("vetoFound", locale, { list: found })]),
    ...(unsaid.length === 0 ? [] : [say("vetoesUnsaid", locale, { list: unsaid })]),
  ];
}
