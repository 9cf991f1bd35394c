// 生均建筑面积P平方米; 平均班额P人. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { behindFirst } from "./around.js";
import { nounOf } from "./noun-of.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";

/** The people of a paragraph whose words name them, such as 学生. */
export const peopleIn = ({ amounts }: Paragraph, named: RegExp): readonly Amount[] =>
  amounts.filter(
    (each) =>
      each.unit === "人" &&
      isCount(each) &&
      (named.test(each.before) || named.test(each.behind)) &&
      !notAll.test(each.before) &&
      (each.printed.kind !== "number" || each.printed.bound === "exact"),
  );

/** Words of an amount that counts pupils. */
export const pupils = /(?:在校|小)?学生(?:数|人数|总数)?(?:共?有?|为|达)?$|^学生|在校生/;
const classes = /班$|教学班/;
const notAll = /其中|占|均|比|女|男|寄宿|留守|随迁|新增|增|减|住校|走读/;
const perPupil = /生均|每生|学生人均/;
const perOther = /师均|校均|(?<!学生)人均|平均每(?:人|名|所|个|套|台|户|项|校|次|场|期|批)/;
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
    const dividers = own === null ? dividersOf(paragraph, figure) : heads;
    const words = withoutVerbs(said).trim();
    const isDivider =
      own === null && words !== "" && dividers.some(({ nouns }) => nouns.some((noun) => noun.endsWith(words)));
    return quotient(figure, wholesOf(figure, isDivider ? "" : words, mayBeWhole), dividers);
  });
};

/** An amount with what it counts. */
interface Counted {
  readonly each: Amount;
  readonly noun: string;
}

/** What each pupil has the figure of: 仪器设备总值 for 生均仪器设备值, 藏书 for 生均图书; without a noun, any amount of the sentence. */
const wholesOf = (figure: Amount, words: string, all: readonly Counted[]): readonly Amount[] => {
  const alike = all.filter(({ each }) => areAlike(each, figure));
  const near = alike.filter(({ each }) => each.sentence === figure.sentence);
  const wanted = nounOf(words);
  const called = alike.filter(({ noun }) => noun.endsWith(wanted));
  const found =
    words === ""
      ? near.filter(({ each }) => each.unit !== "人")
      : called.length > 0
        ? called
        : near.filter(({ each, noun }) => each.unit === figure.unit && noun !== "" && noun.endsWith(wanted.slice(-1)));
  return found.map(({ each }) => each);
};

/** What a mean of anything but pupils is over: people for 人均, teachers for 师均, schools for 校均, the measured things for 平均每个. */
const dividersOf = ({ amounts }: Paragraph, figure: Amount): readonly Amount[] => {
  const each = perOther.exec(figure.before)?.[0] ?? "";
  const unit = /校均|每[所校]/.test(each) ? "所" : /均$|每人|每名/.test(each) ? "人" : each.slice(-1);
  const near = amounts.filter((one) => one.sentence === figure.sentence);
  const found = near.filter((one) => one.unit === unit && (each !== "师均" || isTeacher(one)));
  // 资助3120人次，人均600元: by the turn, where no heads are told.
  return found.length > 0 || each !== "人均" ? found : near.filter((one) => one.unit === "人次");
};

const isTeacher = ({ before, behind }: Amount): boolean => /教师/.test(before + behind);

/** Those that stand nearest to the figure, in their order. */
const nearest = (all: readonly Amount[], figure: Amount): readonly Amount[] => {
  const next = all.findIndex(({ start }) => start > figure.start);
  const from = Math.max(0, (next < 0 ? all.length : next) - mostTried / 2);
  return all.slice(from, from + mostTried / 2);
};

/** What one side over another comes to, of all that may be meant. */
export const quotient = (
  figure: Amount,
  ...sides: readonly [readonly Amount[], readonly Amount[]]
): readonly ProposedClaim[] => {
  const [tops = [], bottoms = []] = sides.map((all) => all.filter((each) => each !== figure));
  const [top, bottom] = [tops[0], bottoms[0]];
  if (top === undefined || bottom === undefined) return [];
  const [above, below] = [tops, bottoms].map((all) => nearest(all, figure));
  const candidates = (above ?? []).flatMap((each) =>
    (below ?? []).filter((under) => under !== each).map((under) => claimFrom(figure, [each, under], "a/b")),
  );
  const sure = candidates.length === 1 && [top, bottom].every(({ sentence }) => sentence === figure.sentence);
  return [{ form: "perHead", figure, candidates, sure }];
};
