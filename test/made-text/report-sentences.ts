// Sentences as reports have them, written for these tests, each with what is true of its figures as worked out by hand.
import type { ClaimJudgement } from "@junheng/engine/claims";

/** A paragraph, and the judgements of its figures that can be checked, in order. */
export interface ReportSentence {
  readonly text: string;
  readonly expected: readonly ClaimJudgement[];
}

const sentence = (text: string, ...expected: readonly ClaimJudgement[]): ReportSentence => ({ text, expected });

/** Sentences that say something of their own figures, or seem to. */
export const reportSentences: readonly ReportSentence[] = [
  // Shares.
  sentence("乡村初中有学生21827人，占全县初中学生30449人的71.68%%。", "right"),
  sentence("乡村小学在校生32444人，占全县小学在校生46331人的70.02％。", "otherRounding"),
  sentence("参加结对的乡镇9个，占14个乡镇的64.3%。", "right"),
  sentence("参加结对的乡镇8个，占14个乡镇的64.3%。", "wrong"),
  sentence("本校现有学生２３５人，其中留守儿童７３人，占31.06%。", "right"),
  sentence("本校现有学生235人，其中留守儿童73人，占33.06%。", "wrong"),
  sentence("本校有学生235人，留守儿童73人，约占三分之一。", "right"),
  sentence("本校有学生235人，留守儿童73人，占学生总数的三分之一左右。", "right"),
  sentence("城区学校10所，不到全县165所学校的十分之一。"),
  sentence("城区学校10所，占全县165所学校的不到十分之一。", "right"),
  sentence("专任教师41人，其中本科学历13人，占三成多。", "right"),
  sentence("全县教师5072人。覆盖教职工1636人，占32.26%。", "uncheckable"),
  sentence("全县教职工5072人，共同体覆盖教职工1636人，占教职工总数的32.26%。", "right"),
  sentence("全县教职工5072人，共同体覆盖教职工1636人，占教职工总数的33.26%。", "wrong"),
  sentence("全市学生9000人，全县学生3000人，其中寄宿生900人，占全县学生的30%。", "right"),
  sentence("县城学生4000人，农村学生6000人，其中寄宿生3000人，占农村学生的50%。", "right"),
  sentence("三所弱校流失学生109人，流失率为40.8%。"),
  sentence("全年培训3000人次，占教师6000人的50%。", "wrong"),
  sentence("培训农村教师3780人，占参训教师626人的60.3%。", "wrong"),
  sentence("班级总数120个，其中大班额6个，占5%；超大班额2个，占1.67%。", "right", "right", "right"),
  sentence("留守儿童73人，其中单亲留守37人，占50.7%。", "right"),
  sentence("该乡有学生235人，留守儿童73人，单亲留守37人，占50.7%。", "uncheckable"),
  // Totals and parts.
  sentence("全县有小学120所、初中30所、九年一贯制学校15所，共165所。", "right"),
  sentence("全县有小学120所、初中30所、九年一贯制学校15所，共156所。", "wrong"),
  sentence("单亲留守37人、双亲留守36人，合计73人。", "right"),
  sentence("外出培训520人次、上级培训800人次、市级培训500人次，共计1820人次。", "right"),
  sentence("外出培训520人、上级培训800人次，共计1320人次。", "wrong"),
  sentence("州级培训1064人、市级培训3448人，共培训626人。", "wrong"),
  sentence("州级培训1064人，市级培训3448人，共培训626人。", "uncheckable"),
  sentence("教师4名、学生6名共同参加了10场活动。"),
  sentence("在3个年级、7个班，共有学生235人。"),
  sentence("全县有学校165所，其中小学120所，初中30所。", "right"),
  sentence("全县有学校165所，其中小学120所，初中300所。", "wrong"),
  sentence("教师41人，其中女教师30人，骨干教师20人。", "uncheckable"),
  sentence("捐赠折合208000元，其中现金21500元、图书100000元、设备59000元。", "right"),
  // Changes.
  sentence("及格率由62.5%提高到66.8%，提高了4.3个百分点。", "right"),
  sentence("及格率由62.5%提高到66.8%，提高了4.3%。", "wrong"),
  sentence("及格率由62.5%提高到66.8%，提高了6.88%。", "right"),
  sentence("流失率从40.8%下降到17.7%，下降了23.1个百分点。", "right"),
  sentence("流失率从40.8%下降到17.7%，下降了22.1个百分点。", "wrong"),
  sentence("教师平均年龄由47.03岁降到45.2岁，降低了1.83岁。"),
  sentence("专任教师由400人增加到460人，增加60人。", "right"),
  sentence("专任教师由400人增加到460人，增长了15%。", "right"),
  sentence("专任教师由400人增加到460人，增长了13%。", "wrong"),
  sentence("在校生1260人，比上年1200人增加60人，增长5%。", "right", "right"),
  sentence("在校生1260人，比上年增加60人，增长5%。", "right"),
  sentence("在校生1260人，比上年增加60人，增长4.76%。", "wrong"),
  sentence("2023年投入800万元，2024年投入1000万元，增长25%。", "right"),
  sentence("去年流失109人，今年流失19人，减少90人。", "right"),
  sentence("经费由近30万元增加到40多万元，增幅明显。"),
  // For each, ratios, multiples, dates.
  sentence("学校建筑面积3143平方米，在校学生235人，生均建筑面积13.37平方米。", "right"),
  sentence("学校建筑面积3143平方米，在校学生235人，生均建筑面积15.37平方米。", "wrong"),
  sentence("学校占地面积14660㎡。现有学生235人，7个教学班，平均班额33.6人。生均占地面积62.4㎡。", "right", "right"),
  sentence("有专任教师41人，学生235人，师生比1：5.7。", "right"),
  sentence("有专任教师41人，学生235人，师生比为1:6.7。", "wrong"),
  sentence("乡村学校图书60000册，是2019年20000册的3倍。", "right"),
  sentence("会议于2024年2月17日（星期五）召开。", "wrong"),
  sentence("会议于2012年2月17日（星期五）召开。", "right"),
  // Nothing to check.
  sentence("2024年全县入学率99.76%，巩固率100%。"),
  sentence("第3小学有6个班，电话5023456。"),
  sentence("学校占地14660平方米，距县城3公里。"),
  sentence("培训后，95%的教师表示满意。"),
];
