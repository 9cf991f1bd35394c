// The pages that say what the two workbooks of communities are: what a report prints, and what is invented, with what is wrong in it.
import { sixCommons } from "@junheng/engine/rubrics";
import type { SampleRow } from "../sheet/cell.js";
import { faults } from "./faults.js";

const line = (text: string): SampleRow => [{ value: text, look: "label" }];

const title: SampleRow = [{ value: "关于本工作簿 · About this workbook", look: "title" }];

const titleOf = (input: string): string => sixCommons.inputs.find(({ id }) => id === input)?.title["zh-CN"] ?? input;

/** The page of the workbook that holds what a report prints. */
export const aboutPrinted = (): readonly SampleRow[] => [
  title,
  line("三张表（共同体、台账、成效）据一份公开报道，只写其中印出的：九对城乡学校、一个 1+X 联校、乡镇内的结对、"),
  line(
    "资源共享的一圈，台账各项照印出的单位，捐赠的赠受双方和金额，覆盖面、学生流失和差距的缩小。报道没有印的，一律不填；",
  ),
  line("1+1+x 的校名报道没有写，用虚构的校名，没有数据。年份不详，台账不写日期。"),
  [],
  line("用法：junheng communities，或窗格的“共同体”页：成员、覆盖面、台账汇总、捐赠，每个数都带单元格。"),
  line("九对覆盖 8 个乡镇，8 ÷ 14 = 57.1%；印出的 64.3% 是按对数算的。捐赠折合 180500 元，另引资 10000 元。"),
  line("打分用的虚构学校在另一个工作簿 scored-communities.xlsx 里，两边的数绝不相加。"),
  [],
  line(
    "The three sheets hold what a public report prints of its communities, and nothing that it does not print: nine pairs,",
  ),
  line("a 1+X, a pair within a township, a ring, the ledger with its printed units, gifts, coverage, losses, gaps."),
  line("The names of the 1+1+x are invented. Invented schools that are scored stand in a workbook of their own,"),
  line("scored-communities.xlsx, so that no total adds what was printed and what was made up."),
];

/** The page of the workbook whose schools are invented. */
export const aboutScored = (): readonly SampleRow[] => [
  title,
  line("“共同体（虚构）”“评分数据”“台账（虚构）”中的学校和乡镇都不存在：名称带“虚构”二字，人数、分数、数据和活动"),
  line(
    "全部是虚构的，由程序按固定种子生成，仅供演示，与任何真实学校的工作无关。公开报道印出的共同体在 communities.xlsx 里。",
  ),
  [],
  line("用法："),
  line("1. “评分数据”一行一所学校，表头是内置细则“六共”（six-commons）各输入项的名称和单位，可以直接按该细则打分。"),
  line(
    "2. “台账（虚构）”一行一次活动。捐赠和挂职登记齐全，“评分数据”里的受赠价值和挂职干部数由此算出；其余类型只是节选。",
  ),
  line(
    "3. “评分细则”及其后的几张表就是“六共”细则，可以改：改了分值、办法或“参数”，得分和理由随之改变。分值是建议，不是文件规定。",
  ),
  [],
  line("有意留下的问题："),
  ...faults.map(({ school, input, told }) => line(`评分数据，${school}“${titleOf(input)}”：${told}`)),
  line("台账（虚构）有两处一般用“人次”的写成了“人”（跟岗学习、培训各一处）：人和人次不能相加。"),
  line("虚构第八对的差距缩小，是因为牵头学校成绩下降，按细则不得分。"),
  [],
  line(
    "No school or township of this workbook exists: their names say so (虚构), and all their figures, scores and activities are",
  ),
  line(
    "invented, and say nothing about any real school. What a public report prints of its communities is in communities.xlsx.",
  ),
  line(
    "A few cells are wrong or untidy on purpose, as listed above; two lines of the ledger count people where turns are due.",
  ),
];
