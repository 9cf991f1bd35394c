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

/**
 * What an item of a county's conditions comes to, in a word (条目结论).
 *
 * Rule: does not apply, else open where `met` is null, else met or not met. Units: none. Zeros: none. Missing: an item without its figures
 * is open, never not met. None: null means open. Errors: none. Source: decision 16.
 *
 * @example
 * itemWord({ applies: true, met: null }, "en") // => "not known yet"
 */
export const itemWord = ({ met, applies }: ItemVerdict, locale: Locale): string =>
  say(!applies ? "notApplicable" : met === null ? "open" : met ? "met" : "notMet", locale);

/**
 * A fact of the county (县级数据) behind the name of its figure.
 *
 * Rule: name, colon, value as its kind is written: yes or no, a date, a number with its unit. Units: the figure's own; percent with its
 * sign. Zeros: a value. Missing: a fact always has a value; what is lacking is no fact. None: never empty. Errors: none. Source: the title
 * of the rubric's input.
 *
 * @example
 * factText({ input: "a", asked: { id: "a", title: { "zh-CN": "甲", en: "A" }, kind: "percent" }, value: 90, origin: "row", cells: [] }, "en") // => "A: 90%"
 */
export const factText = ({ asked, value }: ItemFact, locale: Locale): string =>
  labelled(asked.title[locale], figureText(value, asked, locale), locale);

/**
 * A fact of the county with how it came about, where it was computed (数据来历).
 *
 * Rule: `factText`, then `howKnown` in brackets without its full stop. Units: the figure's own. Zeros: a value. Missing: a fact always has
 * a value. None: no brackets for a fact that was read as it stands. Errors: none. Source: the cells and figures of `how`.
 *
 * @example
 * const asked = { id: "a", title: { "zh-CN": "甲", en: "A" }, kind: "percent" };
 * factExplained({ input: "a", asked, value: 90, origin: "row", cells: [] }, "en") // => "A: 90%"
 */
export function factExplained(fact: ItemFact, locale: Locale): string {
  const how = howKnown(fact, locale);
  return how === null
    ? factText(fact, locale)
    : `${factText(fact, locale)}${bracketed(how.replace(/[。.]$/, ""), locale)}`;
}

/**
 * What an item asks (指标要求), as its document prints it; of a figure without a printed rule, its line.
 *
 * Rule: `rule` where there is one, else the title with “at least” and the line, else the title. Units: the line in those of the input.
 * Zeros: a line of 0 is said. Missing: an item that names no input has no line. None: never empty. Errors: none. Source: the rubric's
 * printed rule.
 *
 * @example
 * requirementText({ title: { "zh-CN": "满意度", en: "Satisfaction" }, atLeast: 85, facts: [], lacking: [{ id: "s", title: { "zh-CN": "满意度", en: "Satisfaction" }, kind: "percent" }] }, "en") // => "Satisfaction: at least 85%"
 */
export function requirementText({ title, rule, atLeast, facts, lacking }: ItemVerdict, locale: Locale): string {
  const asked: AskedInput | undefined = facts[0]?.asked ?? lacking[0];
  if (rule !== undefined) return rule[locale];
  if (atLeast === undefined || asked === undefined) return title[locale];
  return labelled(title[locale], say("atLeast", locale, { line: figureText(atLeast, asked, locale) }), locale);
}

/**
 * Why an item is what it is where figures alone do not say it, and what to do next (条目备注).
 *
 * Rule: judged by what the form says itself; computed from schools whose figures are in doubt; or open with a list of what is lacking.
 * Units: none. Zeros: none, a figure of 0 is not lacking. Missing: named one by one, with where to add it. None: null where the item does
 * not apply, or its figures say all. Errors: none. Source: decision 22.
 *
 * @example
 * itemRemark({ applies: true, met: true, basis: "stated", tick: { met: true }, facts: [], lacking: [] }, "en") // => "Not all figures are given; it goes by what the form says itself: “yes”."
 * itemRemark({ applies: false, met: null, basis: "none", facts: [], lacking: [] }, "en") // => null
 */
export function itemRemark({ applies, met, basis, tick, lacking }: ItemVerdict, locale: Locale): string | null {
  if (!applies) return null;
  if (basis === "stated") return say("stated", locale, { answer: say(tick?.met === true ? "yes" : "no", locale) });
  if (met === null && basis === "figures") return say("inDoubt", locale);
  if (met !== null || lacking.length === 0) return null;
  return say("lacking", locale, { list: lacking.map(({ title }) => title[locale]) });
}

/**
 * An item that is not met (未达到的条目): by which figures or whose word, and what is asked.
 *
 * Rule: title, its facts by `factText`, `requirementText`, then `itemRemark`. Units: the figures' own. Zeros: a figure of 0 is named.
 * Missing: without facts, or by the form's own word, no figures are named. None: never empty; whether it is met is for the caller. Errors:
 * none. Source: the rubric's printed rule.
 *
 * @example
 * const title = { "zh-CN": "满意度", en: "Satisfaction" };
 * failureText({ title, applies: true, met: false, basis: "figures", atLeast: 85, facts: [{ asked: { id: "s", title, kind: "percent" }, value: 80 }], lacking: [] }, "en") // => "Satisfaction: not met (Satisfaction: 80%). Asked: Satisfaction: at least 85%"
 */
export function failureText(item: ItemVerdict, locale: Locale): string {
  const by = item.basis === "stated" ? [] : item.facts.map((fact) => factText(fact, locale));
  const params = { item: item.title[locale], list: by, rule: requirementText(item, locale) };
  const said = say(by.length === 0 ? "failurePlain" : "failure", locale, params);
  return [said, itemRemark(item, locale)].filter((each) => each !== null).join(locale === "zh-CN" ? "" : " ");
}

/**
 * What overrides a condition (一票否决), and of which such cases the county says nothing.
 *
 * Rule: found ones in one sentence, unsaid ones in another, for they are taken as not found. Units: none. Zeros: none. Missing: while the
 * condition itself is not known, what it does not say is not told. None: no sentence where all is said and nothing found. Errors: none.
 * Source: the vetoes of the standard's rubric.
 *
 * @example
 * vetoRemarks({ met: true, vetoes: [{ found: true, title: { "zh-CN": "弄虚作假", en: "Fraud" } }] }, "en") // => ["This overrides everything: Fraud."]
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
