// The page that says what the communities workbook is: what is invented, what is not, how to use it, what is wrong in it.
import { sixCommons } from "@junheng/engine/rubrics";
import type { SampleRow } from "../sheet/cell.js";
import { faults } from "./faults.js";
import { publishedTotals } from "./people.js";

const line = (text: string): SampleRow => [{ value: text, look: "label" }];

const titleOf = (input: string): string => sixCommons.inputs.find(({ id }) => id === input)?.title["zh-CN"] ?? input;

const { pupils, staff } = publishedTotals;

/** The page. */
export const aboutPage = (): readonly SampleRow[] => [
  [{ value: "关于本工作簿 · About this workbook", look: "title" }],
  line("这是一个学校共同体考核的样例：九对城乡结对学校的名册、按“六共”细则打分用的数据、活动台账。"),
  line("分数、数据和活动全部是虚构的，由程序按固定种子生成，仅供演示，与任何真实学校的工作无关。"),
  line("九对学校的校名、乡镇名取自一份公开报道（恩施市城乡学校发展共同体）。所用摘录没有写出全部校名："),
  line("没有写出的受援学校以乡镇名称呼（如“红土受援学校”），牵头学校以共同体名称呼；白果有两所，以甲、乙区分。"),
  line("摘录也没有写明哪所牵头学校与哪所受援学校结对，配对是样例自己的安排。类型统一写作城乡结对，起止时间为虚构。"),
  line(
    `学生数、教职工数只有合计与报道一致（${pupils}人、${staff}人），各校的数为虚构。九对覆盖的乡镇是8个，不是9个：白果有两对。`,
  ),
  [],
  line("用法："),
  line("1. “共同体”一行一所成员学校，用来看覆盖面：不重复的乡镇、学校、学生、教职工。"),
  line("2. “评分数据”一行一所学校，表头是内置细则“六共”（six-commons）各输入项的名称和单位，可以直接按该细则打分。"),
  line("3. “台账”一行一次活动。捐赠和挂职登记齐全，“评分数据”里的受赠价值和挂职干部数由此算出；其余类型只是节选。"),
  line(
    "4. “评分细则”及其后的几张表就是“六共”细则，可以改：改了分值、办法或“参数”，得分和理由随之改变。分值是建议，不是文件规定。",
  ),
  [],
  line("有意留下的问题："),
  ...faults.map(({ school, input, told }) => line(`评分数据，${school}“${titleOf(input)}”：${told}`)),
  line("台账有两处该用“人次”的写成了“人”（跟岗学习、培训各一处）：人和人次不能相加。"),
  line("芭蕉共同体的差距缩小，是因为牵头学校成绩下降，按细则不得分。"),
  [],
  line(
    "A sample of nine pairs of urban and rural schools: members, figures to be scored by the six-commons rubric, ledger.",
  ),
  line("All scores, figures and activities are invented, and say nothing about any real school."),
  line(
    "Names of schools and townships are those of a public report, as far as the excerpt at hand gives them; other schools",
  ),
  line(
    "are called by their township or community. Who is paired with whom, and from when to when, is the sample's own choice.",
  ),
  line(
    `Only the totals of pupils and staff (${pupils.toLocaleString("en")} and ${staff.toLocaleString("en")}) are the report's.`,
  ),
  line(
    "A few cells are wrong or untidy on purpose, as listed above; two lines of the ledger count people where turns are due.",
  ),
];
