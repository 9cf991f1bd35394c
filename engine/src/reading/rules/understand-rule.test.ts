// Printed rules of many wordings, what each is understood as, what is said to be assumed; and those that must not be understood.
import { expect } from "chai";
import { cpuMilliseconds } from "../../../../test/made-files/cpu-time.js";
import { formatRuleParameters } from "../rubrics/rule-parameters.js";
import { understandRule } from "./understand-rule.js";

/** The sentence, the item's points, the method without its input, and what had to be assumed. */
const understood: readonly (readonly [string, number, string, string?])[] = [
  // So much for each unit below or above a line
  ["低于100%的，每低1个百分点扣0.2分", 10, "perUnit: from=100; side=below; count=exact; step=-0.2", "partOfUnit=exact"],
  [
    "达到100%得满分，每低0.1个百分点扣2分，扣完为止",
    20,
    "perUnit: from=100; side=below; size=0.1; count=exact; step=-2",
    "partOfUnit=exact",
  ],
  ["达到85%得满分，每低1个百分点扣1分", 10, "perUnit: from=85; side=below; count=exact; step=-1", "partOfUnit=exact"],
  [
    "达到85%以上得10分，每低1个百分点扣1分，不足1个百分点的按1个百分点计",
    10,
    "perUnit: from=85; side=below; count=started; step=-1",
    "lineIncluded=included",
  ],
  ["≥90%得满分；每低1个百分点扣1分（不足1个百分点的不计）", 10, "perUnit: from=90; side=below; count=whole; step=-1"],
  [
    "入学率达到百分之九十九得满分，每低一个百分点扣1分",
    5,
    "perUnit: from=99; side=below; count=exact; step=-1",
    "partOfUnit=exact",
  ],
  [
    "每低1%扣1分，达到98%为满分",
    5,
    "perUnit: from=98; side=below; count=exact; step=-1",
    "partOfUnit=exact,percentOrPoint=point",
  ],
  [
    "辍学率≯1.8%得满分，每超过0.1个百分点扣0.5分",
    3,
    "perUnit: from=1.8; side=above; size=0.1; count=exact; step=-0.5",
    "partOfUnit=exact",
  ],
  ["不少于20人得满分，每少一人扣0.5分", 5, "perUnit: from=20; side=below; count=exact; step=-0.5"],
  ["配备２０人得满分，每少１人扣０．５分，扣完为止", 5, "perUnit: from=20; side=below; count=exact; step=-0.5"],
  ["完成8次以上得满分，每少1次扣1分", 8, "perUnit: from=8; side=below; count=exact; step=-1", "lineIncluded=included"],
  ["完成8次及以上得满分，每少1次扣1分，扣完为止", 8, "perUnit: from=8; side=below; count=exact; step=-1"],
  // All or nothing
  ["达到95%得满分，达不到不得分", 5, "threshold: value=95; direction=atLeast"],
  ["达到９５％以上得满分，否则不得分", 5, "threshold: value=95; direction=atLeast", "lineIncluded=included"],
  ["≮95%得满分，否则不得分", 3, "threshold: value=95; direction=atLeast"],
  ["不高于1.8%得3分，否则不得分", 3, "threshold: value=1.8; direction=atMost"],
  ["辍学率控制在1.8%以内得满分，超过不得分", 3, "threshold: value=1.8; direction=atMost"],
  ["高于4得满分，其余不得分", 3, "threshold: value=4; direction=atLeast; strict=true"],
  ["低于60%不得分", 5, "threshold: value=60; direction=atLeast", "otherwise=full"],
  ["达到7所得3分", 3, "threshold: value=7; direction=atLeast", "otherwise=nothing"],
  ["有得满分，无不得分", 3, "threshold: value=1; direction=atLeast"],
  ["建立制度得满分，未建立不得分", 3, "threshold: value=1; direction=atLeast"],
  // In proportion
  ["按比例得分", 10, "ratioAsScore: "],
  ["按完成比例计分", 5, "ratioAsScore: "],
  ["达到7.5平方米得满分，不足的按比例得分", 10, "linearToTarget: target=7.5; direction=higher"],
  [
    "达到7.5平方米得满分，低于4.5平方米不得分，其间按比例得分",
    10,
    "linearToTarget: target=7.5; zero=4.5; direction=higher",
  ],
  // Bands
  [
    "95%以上得10分，90%-95%得8分，80%-90%得6分，80%以下不得分",
    10,
    "bands: bands=[{from=95; points=10}, {from=90; to=95; points=8}, {from=80; to=90; points=6}, {points=0}]",
    "lineIncluded=included,sharedEdge=upperBand",
  ],
  [
    "≥95得10分；≥90得8分；≥80得6分；其余0分",
    10,
    "bands: bands=[{from=95; points=10}, {from=90; points=8}, {from=80; points=6}, {points=0}]",
  ],
  [
    "10次及以上得5分，5—9次得3分，不足5次不得分",
    5,
    "bands: bands=[{from=10; points=5}, {from=5; to=9; points=3}, {points=0}]",
  ],
  [
    "参与率达到90%（含）以上得5分，80%（含）以上不足90%得3分，不足80%不得分",
    5,
    "bands: bands=[{from=90; points=5}, {from=80; points=3}, {points=0}]",
  ],
  [
    "≤1%得10分，≤2%得8分，其余0分",
    10,
    "bands: bands=[{from=2; points=0}, {from=1; points=8}, {points=10}]; closed=upper",
  ],
  ["达到95%得2分，否则不得分", 3, "bands: bands=[{from=95; points=2}, {points=0}]"],
  ["≥3项得4分，≥2项得2分", 4, "bands: bands=[{from=3; points=4}, {from=2; points=2}, {points=0}]", "otherwise=nothing"],
  [
    "≥90分得10分，≥80分得5分，其余不得分（先四舍五入到整数）",
    10,
    "bands: bands=[{from=90; points=10}, {from=80; points=5}, {points=0}]; round=0",
  ],
  // Grades
  [
    "优秀40分、良好32分、合格24分、不合格0分",
    40,
    "gradeToPoints: grades=[{grade=优秀; points=40}, {grade=良好; points=32}, {grade=合格; points=24}, {grade=不合格; points=0}]",
  ],
  [
    "优秀得满分，良好得3分，合格得2分，不合格不得分",
    5,
    "gradeToPoints: grades=[{grade=优秀; points=5}, {grade=良好; points=3}, {grade=合格; points=2}, {grade=不合格; points=0}]",
  ],
  [
    "一等奖得5分，二等奖得3分，三等奖得1分",
    5,
    "gradeToPoints: grades=[{grade=一等奖; points=5}, {grade=二等奖; points=3}, {grade=三等奖; points=1}]",
  ],
  // Occurrences
  ["每发生1起扣2分", 5, "perOccurrence: parts=[{input=x; value=-2}]; start=full; how=add"],
  ["每发生一起扣2分，扣完为止", 5, "perOccurrence: parts=[{input=x; value=-2}]; start=full; how=add"],
  ["每增加1项加1分，最高5分", 5, "perOccurrence: parts=[{input=x; value=1}]; start=nothing; how=add"],
  ["每增加一项加1分，累计最高不超过5分", 5, "perOccurrence: parts=[{input=x; value=1}]; start=nothing; how=add"],
  ["每有1人次加0.5分，最高3分", 3, "perOccurrence: parts=[{input=x; value=0.5}]; start=nothing; how=add"],
  [
    "国家级、省级、市级分别加3、2、1分，取最高项，最高5分",
    5,
    "perOccurrence: parts=[{input=x.1; value=3}, {input=x.2; value=2}, {input=x.3; value=1}]; start=nothing; how=highest",
  ],
  [
    "获国家级、省级、市级表彰的分别加3分、2分、1分，同一项目不重复计分",
    5,
    "perOccurrence: parts=[{input=x.1; value=3}, {input=x.2; value=2}, {input=x.3; value=1}]; start=nothing; how=highest",
  ],
  [
    "国家级3分，省级2分，市级1分，累计加分，最高不超过5分",
    5,
    "perOccurrence: parts=[{input=x.1; value=3}, {input=x.2; value=2}, {input=x.3; value=1}]; start=nothing; how=add",
  ],
  [
    "省级加2分，市级加1分",
    5,
    "perOccurrence: parts=[{input=x.1; value=2}, {input=x.2; value=1}]; start=nothing; how=add",
    "occurrences=add",
  ],
  // Judges
  ["酌扣2-5分", 5, "judged: holds=deduction; range=[2, 5]"],
  ["酌情扣２～５分", 5, "judged: holds=deduction; range=[2, 5]"],
  ["视情况扣1至3分", 5, "judged: holds=deduction; range=[1, 3]"],
  ["酌情给0—3分", 5, "judged: holds=points; range=[0, 3]"],
  ["酌情扣分", 5, "judged: holds=deduction"],
  // Ranks
  ["排名第1名得15分，每降1名减1分", 15, "rank: direction=higher; start=15; step=1", "rankOrder=higher"],
  [
    "按全县排名，第一名得15分，每降低一个名次扣1分，最低5分",
    15,
    "rank: direction=higher; start=15; step=1; floor=5",
    "rankOrder=higher",
  ],
  ["由低到高排名，第1名得10分，依次递减2分", 10, "rank: direction=lower; start=10; step=2"],
  [
    "第1名得10分，第2名得8分，第3名得6分，第4名及以后得4分",
    10,
    "rank: direction=higher; start=10; step=2; floor=4",
    "rankOrder=higher",
  ],
  [
    "按排名得10、8、6、4分",
    10,
    "rank: direction=higher; start=10; step=2; floor=4",
    "rankOrder=higher,laterPlaces=last",
  ],
  [
    "达到85%得10分，达不到的按排名得8、6、4、2分",
    10,
    "thresholdElseRank: value=85; direction=atLeast; steps=[8, 6, 4, 2]",
    "laterPlaces=last",
  ],
  [
    "第1名得5分，第2名得3分，第3名得1分，其余不得分",
    5,
    "rank: direction=higher; start=5; step=0; steps=[5, 3, 1, 0]",
    "rankOrder=higher",
  ],
  [
    "排名前三得5分",
    5,
    "rank: direction=higher; start=5; step=0; steps=[5, 5, 5, 0]",
    "rankOrder=higher,otherwise=nothing",
  ],
  [
    "全县排名前2名得5分，3-4名得3分，4名以后得1分",
    5,
    "rank: direction=higher; start=5; step=0; steps=[5, 5, 3, 3, 1]",
    "rankOrder=higher",
  ],
  ["由低到高排名，位居前3名得满分，否则不得分", 5, "rank: direction=lower; start=5; step=0; steps=[5, 5, 5, 0]"],
  // Each one counted
  ["每次得1.1分，满分5分", 5, "perOccurrence: parts=[{input=x; value=1.1}]; start=nothing; how=add"],
  ["每次1分，最高5分", 5, "perOccurrence: parts=[{input=x; value=1}]; start=nothing; how=add"],
  ["每发表一篇论文得零点五分，封顶5分", 5, "perOccurrence: parts=[{input=x; value=0.5}]; start=nothing; how=add"],
  ["每有一次得1分，加满5分为止", 5, "perOccurrence: parts=[{input=x; value=1}]; start=nothing; how=add"],
  ["按次计分，每场次2分，共6分", 6, "perOccurrence: parts=[{input=x; value=2}]; start=nothing; how=add"],
  ["每多1次加1分，最多加5分", 5, "perOccurrence: parts=[{input=x; value=1}]; start=nothing; how=add"],
  ["1次得1分，最高5分", 5, "perOccurrence: parts=[{input=x; value=1}]; start=nothing; how=add", "occurrences=add"],
  ["每满10人得1分，最高5分", 5, "perUnit: from=0; side=above; size=10; count=whole; step=1", "partOfUnit=whole"],
  // Each one that is lacking
  ["每学期不少于4次，每少1次扣1分", 5, "perUnit: from=4; side=below; count=exact; step=-1", "period=每学期"],
  ["每学年至少开展四次，每缺一次扣1分，扣完为止", 5, "perUnit: from=4; side=below; count=exact; step=-1"],
  ["每少1次扣1分，不足4次的每少一次扣1分", 5, "perUnit: from=4; side=below; count=exact; step=-1"],
  ["不少于10篇得满分，少1篇扣0.5分", 5, "perUnit: from=10; side=below; count=exact; step=-0.5"],
  [
    "100%得满分，每降低1个百分点扣0.5分",
    5,
    "perUnit: from=100; side=below; count=exact; step=-0.5",
    "partOfUnit=exact",
  ],
  ["20节得满分，不足按比例得分", 5, "linearToTarget: target=20; direction=higher"],
  ["达到4次得满分，不足4次按比例得分", 5, "linearToTarget: target=4; direction=higher"],
  // So many exactly
  [
    "开展1次得1分，2次得2分，3次及以上得5分",
    5,
    "bands: bands=[{from=3; points=5}, {from=2; points=2}, {from=1; points=1}, {points=0}]",
    "otherwise=nothing",
  ],
  [
    "4次以上得5分，2-3次得3分，1次得1分，0次不得分",
    5,
    "bands: bands=[{from=4; points=5}, {from=2; to=3; points=3}, {from=1; points=1}, {points=0}]",
    "lineIncluded=included",
  ],
  [
    "5篇及以上5分，三至四篇3分，1—2篇1分，未发表不得分",
    5,
    "bands: bands=[{from=5; points=5}, {from=3; to=4; points=3}, {from=1; to=2; points=1}, {points=0}]",
  ],
  [
    "3人得5分，2人得3分，1人得1分，没有不得分",
    5,
    "bands: bands=[{from=3; points=5}, {from=2; points=3}, {from=1; points=1}, {points=0}]",
    "moreThanTop=sameAsTop",
  ],
  [
    "10名及以上得5分，6—9名得3分，不足6名不得分",
    5,
    "bands: bands=[{from=10; points=5}, {from=6; to=9; points=3}, {points=0}]",
  ],
  [
    "0次得5分，1次得3分，2次得1分",
    5,
    "bands: bands=[{from=3; points=0}, {from=2; points=1}, {from=1; points=3}, {from=0; points=5}, {points=0}]",
    "otherwise=nothing",
  ],
  // Yes or no
  ["是得5分，否得0分", 5, "threshold: value=1; direction=atLeast"],
  ["是，得5分；否，不得分", 5, "threshold: value=1; direction=atLeast"],
  ["达到得5分，未达到得0分", 5, "threshold: value=1; direction=atLeast"],
  ["完成5分，未完成0分", 5, "threshold: value=1; direction=atLeast"],
  ["达标得5分，未达标不得分", 5, "threshold: value=1; direction=atLeast"],
  ["有方案得满分", 5, "threshold: value=1; direction=atLeast", "otherwise=nothing"],
  // Against last year
  [
    "大班额比例未上升得满分，每上升1个百分点扣0.5分",
    2.5,
    "worseningOnly: worse=up; step=0.5",
    "change=inputIsChange,partOfUnit=exact",
  ],
  [
    "比上年不下降得满分，每下降1个百分点扣1分",
    5,
    "worseningOnly: worse=down; step=1",
    "change=inputIsChange,partOfUnit=exact",
  ],
  [
    "与上年相比每提高1个百分点加1分，最高3分",
    3,
    "growth: before=x.before; direction=higher; of=value; step=1",
    "gettingWorse=nothing",
  ],
];

/** Sentences that are prose, speak of two things, lack something, or contradict themselves. */
const notUnderstood: readonly string[] = [
  "",
  "5分",
  "查阅资料，听取汇报，实地查看",
  "视工作开展情况由专家组研究确定",
  "达到国家规定标准得满分",
  "按照年度考核结果折算",
  "得分=实际值÷目标值×分值",
  "小学入学率达到100%，初中入学率达到98%得满分",
  "小学每低1个百分点扣1分，初中每低1个百分点扣2分",
  "入学率和巩固率均达到95%得满分",
  "连续三年达到95%得满分，否则不得分",
  "达到5%且逐年增长得满分",
  "达到95%得满分，每低1个百分点扣1分，低于80%不得分",
  "达到95%得满分，低于80%不得分",
  "未建立不得分，不完善扣1—2分",
  "制度健全得1分，落实到位得2分",
  "每发生1起扣2分，发生重大事故一票否决",
  "完成5项得3分，每增加1项加1分，最高5分",
  "没有大班额得满分，有一个大班额扣1分",
  "三年内每下降一年扣1分",
  "经费占比低于5%扣2分，未单列扣1分",
  "优秀率、及格率、平均分分别占30%、30%、40%",
  "第1名得10分，第2名得9分，第3名得5分",
  "优秀得5分，优秀得3分",
  "按实际得分÷20折算",
  "前30%得5分，30%-60%得3分，其余得1分",
  "排名前30%得5分，其余不得分",
  "排名后三名扣2分",
  "每学期开展1次得1分，满分5分",
  "3次得3分，每增加1次加1分，最高5分",
  "基础分3分，每增加1次加0.5分，最高5分",
  "第1名得5分，第2名得3分，第4名得1分，其余不得分",
];

describe("understandRule", () => {
  for (const [text, points, parameters, assumed = ""] of understood) {
    it(text, () => {
      const reading = understandRule(text, points, "x");
      expect(reading?.found).to.equal("method");
      if (reading?.found !== "method") return;
      const written = formatRuleParameters(reading.method).replace(/: input=x(?:; |$)/, ": ");
      expect(written).to.equal(parameters);
      expect(reading.readAs.map(({ assumption, choice }) => `${assumption}=${choice}`).join(",")).to.equal(assumed);
      expect(reading.gaps).to.deep.equal([]);
      expect(reading.sure).to.equal(assumed === "");
    });
  }

  for (const text of notUnderstood)
    it(`does not understand: ${text}`, () => expect(understandRule(text, 5, "x")).to.equal(null));

  it("does not read prose, however long", () => {
    expect(understandRule("达到95%得满分，".repeat(5000), 5, "x")).to.equal(null);
  });

  it("names the values between printed bands that stand in none, and in two", () => {
    const printed = understandRule("≥95%得10分，90%—94%得8分，80%—92%得6分，其余0分", 10, "x");
    expect(printed?.found === "method" && printed.gaps).to.deep.equal([
      { kind: "hole", from: 94, to: 95 },
      { kind: "overlap", from: 90, to: 92 },
    ]);
    expect(printed?.sure).to.equal(false);
    const counted = understandRule("10次及以上得5分，5—9次得3分，不足5次0分", 5, "x");
    expect(counted?.found === "method" && counted.gaps).to.deep.equal([]);
    const rounded = understandRule("≥95%得10分，90%—94%得8分，其余0分（先四舍五入到整数）", 10, "x");
    expect(rounded?.found === "method" && rounded.gaps).to.deep.equal([]);
  });

  it("says what kind of column the rule needs", () => {
    const inputsOf = (text: string): unknown => {
      const reading = understandRule(text, 5, "x");
      return reading?.found === "method" ? reading.inputs : null;
    };
    expect(inputsOf("达到95%得满分，否则不得分")).to.deep.equal([{ id: "x", kind: "percent" }]);
    expect(inputsOf("每发生1起扣2分")).to.deep.equal([{ id: "x", kind: "count", unit: "起" }]);
    expect(inputsOf("有得满分，无不得分")).to.deep.equal([{ id: "x", kind: "flag" }]);
    expect(inputsOf("优秀5分、合格3分")).to.deep.equal([{ id: "x", kind: "text" }]);
    expect(inputsOf("省级加2分，市级加1分")).to.deep.equal([
      { id: "x.1", kind: "count", label: "省级" },
      { id: "x.2", kind: "count", label: "市级" },
    ]);
  });

  it("gives the most points that the sentence names", () => {
    const mostOf = (text: string): unknown => {
      const reading = understandRule(text, 5, "x");
      return reading?.found === "method" ? reading.most : null;
    };
    expect(mostOf("每增加1项加1分，最高8分")).to.equal(8);
    expect(mostOf("≥95%得10分，其余0分")).to.equal(10);
    expect(mostOf("每发生1起扣2分")).to.equal(undefined);
  });

  it("takes the target from the item's title where the rule has none, and says so", () => {
    expect(understandRule("每低1个百分点扣1分", 3, "x")).to.include({ found: "lacking", lacking: "target" });
    const reading = understandRule("每低1个百分点扣1分", 3, "x", { about: "三类残疾儿童入学率≥80%" });
    expect(reading?.method).to.deep.equal({
      kind: "perUnit",
      input: "x",
      from: 80,
      side: "below",
      count: "exact",
      step: -1,
    });
    expect(reading?.readAs.map(({ assumption }) => assumption)).to.deep.equal(["partOfUnit", "target"]);
    const two = understandRule("每低1个百分点扣1分", 5, "x", { about: "小学入学率99.5%以上，初中99%以上" });
    expect(two?.found).to.equal("lacking");
  });

  it("looks places up where the item's title says that the column holds them", () => {
    const bandsOf = (text: string): unknown => understandRule(text, 5, "x", { about: "学业质量监测排名" })?.method;
    expect(bandsOf("排名前三得5分，其余得2分")).to.deep.equal({
      kind: "bands",
      input: "x",
      bands: [{ from: 4, points: 2 }, { points: 5 }],
    });
    expect(bandsOf("第1名得5分，每降1名减2分")).to.deep.equal({
      kind: "bands",
      input: "x",
      bands: [{ from: 4, points: 0 }, { from: 3, points: 1 }, { from: 2, points: 3 }, { points: 5 }],
    });
  });

  it("tells a veto from a rule, and what it does as far as it is said", () => {
    const effectOf = (text: string): unknown => {
      const reading = understandRule(text, 5, "x");
      return reading?.found === "veto" ? [reading.effect, reading.sure] : reading;
    };
    expect(effectOf("发生重大安全责任事故的，一票否决")).to.deep.equal([{ kind: "totalZero" }, false]);
    expect(effectOf("一票否决，不得评为优秀等次")).to.deep.equal([{ kind: "gradeBelow", grade: "优秀" }, true]);
    expect(effectOf("出现有偿补课的，实行一票否决，取消评优资格")).to.deep.equal([{ kind: "barredFromAwards" }, true]);
    expect(effectOf("一票否决，该项不得分")).to.deep.equal([{ kind: "itemZero" }, true]);
    expect(effectOf("一票否决，总分记0分")).to.deep.equal([{ kind: "totalZero" }, true]);
    expect(effectOf("每发生1起扣2分，发生重大事故一票否决")).to.equal(null);
  });

  it("is soon done with words that can be parted in many ways", () => {
    const started = cpuMilliseconds();
    expect(understandRule(`取高${"奖项".repeat(40)}甲`, 5, "x")).to.equal(null);
    expect(cpuMilliseconds() - started).to.be.below(1000);
  });

  it("finds named inputs among those that are known", () => {
    const known = [{ id: "weak", title: { "zh-CN": "薄弱生比例", en: "Weak pupils" }, kind: "percent" }] as const;
    const reading = understandRule(
      "取最高项：①“薄弱生比例”：不高于5%得5分，否则不得分；②按比例得分（满分3分）",
      5,
      "x",
      { known },
    );
    expect(reading?.method).to.deep.equal({
      kind: "bestOf",
      of: [
        { method: { kind: "threshold", input: "weak", value: 5, direction: "atMost" } },
        { method: { kind: "ratioAsScore", input: "x" }, points: 3 },
      ],
    });
    expect(understandRule("“不在表里”：按比例得分", 5, "x", { known })).to.equal(null);
  });
});
