// 生均建筑面积P平方米; 平均班额P人; 师生比1：P; A是B的N倍; a date with its weekday. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { behindFirst } from "./around.js";
import { nounOf } from "./noun-of.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";

/** The people of a paragraph whose words name them, such as 学生. */
const peopleIn = ({ amounts }: Paragraph, named: RegExp): readonly Amount[] =>
  amounts.filter(
    (each) =>
      each.unit === "人" &&
      isCount(each) &&
      (named.test(each.before) || named.test(each.behind)) &&
      !notAll.test(each.before) &&
      (each.printed.kind !== "number" || each.printed.bound === "exact"),
  );

const pupils = /(?:在校|小)?学生(?:数|人数|总数)?(?:共?有?|为|达)?$|^学生|在校生/;
const classes = /班$|教学班/;
const notAll = /其中|占|均|比|女|男|寄宿|留守|随迁|新增|增|减|住校|走读/;
const perPupil = /生均|每生|学生人均/;
const perOther = /师均|校均|(?<!学生)人均|平均每(?:人|名|所|个|套|台|户|项)/;
const perClass = /(?:平均班额|班均|平均每班)(?:人数|学生)?(?:为|达到?|约|有|是)*$/;

const verbs = ["达到", "为", "达", "约", "有", "是"];

/** Words without the verbs before their figure: 建筑面积达到. */
const withoutVerbs = (words: string): string => {
  let noun = words;
  for (let verb: string | undefined = ""; verb !== undefined; verb = verbs.find((each) => noun.endsWith(each)))
    noun = noun.slice(0, noun.length - verb.length);
  return noun;
};

/** Figures for each pupil, and pupils to a class. */
export const findPerHead: ClaimFinder = (paragraph) => {
  const { amounts } = paragraph;
  const heads = peopleIn(paragraph, pupils);
  const rooms = amounts.filter(
    (each) => /班$/.test(each.unit) || (each.unit === "个" && (classes.test(each.behind) || classes.test(each.before))),
  );
  const mayBeWhole = amounts
    .filter((each) => isCount(each) && !/均/.test(each.before))
    .map((each) => ({ each, noun: nounOf(each.before) }));
  return amounts.flatMap((figure): readonly ProposedClaim[] => {
    if (perClass.test(figure.before)) return quotient(figure, heads, rooms);
    const own = behindFirst(figure.before, perPupil);
    const said = own ?? behindFirst(figure.before, perOther);
    if (said === null || !isCount(figure) || /年均|月均|日均/.test(figure.before)) return [];
    // What each pupil has the figure of: 仪器设备总值 for 生均仪器设备值; without a noun, any amount of the sentence.
    const words = withoutVerbs(said).trim();
    const wanted = nounOf(words);
    const wholes = mayBeWhole.filter(
      ({ each, noun }) =>
        areAlike(each, figure) &&
        (words === "" ? each.sentence === figure.sentence && each.unit !== "人" : noun.endsWith(wanted)),
    );
    const dividers = own === null ? dividersOf(paragraph, figure) : heads;
    return quotient(
      figure,
      wholes.map(({ each }) => each),
      dividers,
    );
  });
};

/** What a mean of anything but pupils is over: people for 人均, teachers for 师均, schools for 校均, the measured things for 平均每个. */
const dividersOf = ({ amounts }: Paragraph, figure: Amount): readonly Amount[] => {
  const each = perOther.exec(figure.before)?.[0] ?? "";
  const unit = /校均|每所/.test(each) ? "所" : /均$|每人|每名/.test(each) ? "人" : each.slice(-1);
  return amounts.filter(
    (one) => one.sentence === figure.sentence && one.unit === unit && (each !== "师均" || isTeacher(one)),
  );
};

const isTeacher = ({ before, behind }: Amount): boolean => /教师/.test(before + behind);

/** Those that stand nearest to the figure, in their order. */
const nearest = (all: readonly Amount[], figure: Amount): readonly Amount[] => {
  const next = all.findIndex(({ start }) => start > figure.start);
  const from = Math.max(0, (next < 0 ? all.length : next) - mostTried / 2);
  return all.slice(from, from + mostTried / 2);
};

const quotient = (
  figure: Amount,
  ...sides: readonly [readonly Amount[], readonly Amount[]]
): readonly ProposedClaim[] => {
  const [tops = [], bottoms = []] = sides.map((all) => all.filter((each) => each !== figure));
  const [top, bottom] = [tops[0], bottoms[0]];
  if (top === undefined || bottom === undefined) return [];
  const [above, below] = [tops, bottoms].map((all) => nearest(all, figure));
  const candidates = (above ?? []).flatMap((each) =>
    (below ?? []).map((under) => claimFrom(figure, [each, under], "a/b")),
  );
  const sure = candidates.length === 1 && [top, bottom].every(({ sentence }) => sentence === figure.sentence);
  return [{ form: "perHead", figure, candidates, sure }];
};

const ratioWords: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:师生比|生师比)(?:例)?(?:为|达|是|约)*$/, /(?:专任)?教师(?:数|人数|总数)?(?:共?有?|为|达)?$|^(?:专任)?教师/],
  [/(?:员生比|教职工与学生(?:之)?比)(?:例)?(?:为|达|是|约)*$/, /教职工(?:数|人数|总数)?(?:共?有?|为|达)?$|^教职工/],
];

/** Ratios of teachers or staff to pupils, whichever side is named first. */
export const findRatios: ClaimFinder = (paragraph) => {
  const heads = peopleIn(paragraph, pupils);
  const staff = ratioWords.map(([name, people]) => ({
    name,
    people: peopleIn(paragraph, people),
  }));
  return paragraph.amounts.flatMap((figure): readonly ProposedClaim[] => {
    const named = staff.find(({ name }) => name.test(figure.before));
    if (figure.printed.kind !== "ratio" || named === undefined) return [];
    return quotient(figure, heads, named.people).map((each) => ({
      ...each,
      form: "ratio" as const,
    }));
  });
};

/** So many times another figure. */
export const findMultiples: ClaimFinder = ({ plain, amounts }) =>
  amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const [large, small] = [amounts[k - 2], amounts[k - 1]];
    if (figure.unit !== "倍" || large === undefined || small === undefined || large.sentence !== figure.sentence)
      return [];
    if (!isCount(large) || !areAlike(large, small) || !/^[^，,；;。]*的$/.test(plain.slice(small.end, figure.start)))
      return [];
    if (!/是|为|相当于/.test(plain.slice(large.end, small.start))) return [];
    return [
      {
        form: "multiple",
        figure,
        candidates: [claimFrom(figure, [large, small], "a/b")],
        sure: true,
      },
    ];
  });

const dated = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*[（(，,])?\s*(?:星期|周|礼拜)([一二三四五六日天])\s*[）)]?/g;

/** Dates with their weekday. */
export const findWeekdays: ClaimFinder = ({ plain, sentences }) =>
  [...plain.matchAll(dated)].map(({ index, 0: text, 1: year, 2: month, 3: day, 4: weekday }) => ({
    form: "weekday",
    figure: {
      start: index,
      end: index + text.length,
      sentence: sentences.findIndex(({ end }) => index < end),
    },
    candidates: [
      {
        claim: {
          name: "",
          inputs: [],
          formula: "weekday",
          printed: `${year}年${month}月${day}日（星期${weekday}）`,
        },
        inputs: [],
      },
    ],
    sure: true,
  }));
