// The points of one node in sentences: what was scored, by which rule, from which figures, how they came about, on what authority.
import type { Locale } from "../../diagnostics/index.js";
import type { RubricSource, ScoreTrace, TracedInput, TracedOutcome } from "../../rubrics/index.js";
import { bracketed, fill, joinClauses, placeOf } from "../message.js";
import { plainNumber } from "../plain-number.js";
import { figureText } from "./figure-text.js";
import { describeRule } from "./rules.js";
import { arithmeticOf } from "./score-arithmetic.js";
import { scoreWords } from "./score-words.js";

/**
 * A score explained (得分说明), a sentence a line: the points, the rule, the figures with their cells, the arithmetic, the source.
 *
 * Rule: a section has its points and its parts alone; an item also its rule, printed or made by `describeRule`. Units: points of full
 * points, at most six decimals; figures with their own. Zeros: 0 points are said. Missing: a figure that is lacking, does not apply or
 * could not be read is told so, and open points stand with how many they could become. None: never empty. Errors: none. Source: the last
 * line, with how certain it is.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * const data = scoreDataOf([{ name: "A", values: { rate: 96.4 } }]);
 * explainScore(traceScore(rubric, data, scoreRubric(rubric, data), "item", 0), "en")[0] // => "A, “item”: 9.64 of 10 points."
 */
export function explainScore(trace: ScoreTrace, locale: Locale): readonly string[] {
  const say = (code: keyof typeof scoreWords, params: Parameters<typeof fill>[1] = {}): string =>
    fill(scoreWords[code][locale], params, locale);
  const head = say(trace.open > 0 ? "headOpen" : "head", {
    row: trace.row,
    title: trace.title[locale],
    points: plain(trace.points),
    full: plain(trace.full),
    most: plain(trace.points + trace.open),
  });
  if (trace.method === null) return [head, ...partsOf(trace, locale)];
  const rule =
    trace.rule?.[locale] ??
    describeRule(
      trace.method,
      trace.full,
      trace.inputs.map(({ id, title, kind, unit }) => ({ id, title, kind, ...(unit && { unit }) })),
      locale,
    );
  const figures = trace.inputs.map((input) => figureOf(input, locale));
  const place = placeOf(trace.where ?? {}, locale);
  const arithmetic = arithmeticOf(trace);
  return [
    head,
    say("rule", { rule: rule.replace(/[。.]$/, "") }),
    ...(figures.length === 0
      ? []
      : [
          say(place === "" ? "figures" : "figuresAt", {
            place,
            figures: joinClauses(figures, locale),
          }),
        ]),
    outcomeSentence(trace.outcome!, say),
    ...(arithmetic === null ? [] : [say("arithmetic", { arithmetic })]),
    ...partsOf(trace, locale),
    say("source", { source: sourceOf(trace.source, locale) }),
  ].filter((sentence) => sentence !== "");
}

/** A figure with its unit and its cell. */
function figureOf({ title, kind, unit, value, state, cell, arithmetic }: TracedInput, locale: Locale): string {
  const text =
    state === "missing" || state === "notApplicable"
      ? scoreWords[state][locale]
      : value === null
        ? scoreWords.unreadable[locale]
        : figureText(value, { kind, ...(unit && { unit }) }, locale);
  return `${title[locale]} ${text}${bracketed(cell ?? arithmetic ?? "", locale)}`;
}

function outcomeSentence(
  { name, position }: TracedOutcome,
  say: (code: keyof typeof scoreWords, params?: Parameters<typeof fill>[1]) => string,
): string {
  if (name === "firstBand" || name === "part" || name === "full") return "";
  return say(name, position === null ? {} : { position: position + 1 });
}

function partsOf({ parts }: ScoreTrace, locale: Locale): readonly string[] {
  if (parts.length === 0) return [];
  const list = parts.map(({ title, points, full, applies }) =>
    applies
      ? `${title[locale]} ${plain(points)}/${plain(full)}`
      : `${title[locale]} ${scoreWords.notApplicable[locale]}`,
  );
  return [fill(scoreWords.parts[locale], { parts: list }, locale)];
}

/**
 * A document with its article (依据), and in brackets how sure it is.
 *
 * Rule: document, article, then certainty and note. Units: certainty from A (two independent sources) to D (a proposal of ours). Zeros:
 * none. Missing: without an article the document alone, without a note the certainty alone. None: never empty. Errors: none. Source: what
 * the rubric names; nothing is looked up.
 *
 * @example
 * sourceOf({ document: "教督〔2017〕6号", article: "第七条", certainty: "A" }, "zh-CN") // => "教督〔2017〕6号，第七条（两个独立来源）"
 */
export function sourceOf({ document, article, certainty, note }: RubricSource, locale: Locale): string {
  const sure = scoreWords[`certainty${certainty}`][locale];
  const named = [document, article].filter((part) => part !== undefined).join(locale === "zh-CN" ? "，" : ", ");
  if (locale === "zh-CN") return note === undefined ? `${named}（${sure}）` : `${named}（${sure}；${note[locale]}）`;
  return note === undefined ? `${named} (${sure})` : `${named} (${sure}; ${note[locale]})`;
}

/** A number with no more digits than it has. */
const plain = (value: number): string => plainNumber(value, 6);
