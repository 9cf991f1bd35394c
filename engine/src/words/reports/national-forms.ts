// What the county's forms print, in English: by the Chinese words, with as many gaps in the same order.
import type { Locale } from "../../diagnostics/index.js";

const english: Readonly<Record<string, string>> = {
  "表Ⅰ 义务教育优质均衡发展县(市、区)基本情况": "Form I  The county (city, district) at a glance",
  自然情况: "nature",
  经济情况: "economy",
  "普通中小学校数（所）": "schools",
  "小学教学点数（个）": "primary teaching points",
  "教学班数（个）": "classes",
  "在校学生数（人）": "pupils",
  "教职工数（人）": "staff",
  小学: "primary",
  初中: "junior secondary",
  "人口总数（万人）": "population (10,000)",
  "农业人口数（万人）": "agricultural population (10,000)",
  "乡镇数（个）": "townships",
  "行政村数（个）": "villages",
  "年人均国内生产总值（元）": "product per head (yuan)",
  "年人均地方财政收入（元）": "local revenue per head (yuan)",
  "农民年人均纯收入（元）": "rural income per head (yuan)",
  "城镇居民年人均可支配收入（元）": "urban income per head (yuan)",
  九年一贯制学校: "nine-year",
  完全中学: "complete secondary",
  十二年一贯制学校: "twelve-year",
  "特殊教育学校（所）": "special schools",
  计: "all",
  "其中：50人及以上": "with 50 pupils or more",
  合计: "total",
  其中专任教师: "full-time teachers",
  "注：“人口总数”和“农业人口数”按常住人口统计，数字保留两位小数。L5-L8列数字保留整数。":
    "Note: population is that of residents, to two decimals; L5 to L8 are whole numbers.",

  "表Ⅳ 政府保障程度评估指标": "Form IV  Guarantee by the government",
  名称: "requirement",
  指标名称: "requirement",
  指标值或简要结论: "figures, or a short conclusion",
  是否达标: "met (是 or 否)",
  "1.县域内义务教育学校规划布局合理，符合国家规定要求": "1. Schools are sited as planned and as the state requires",
  "2.县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一":
    "2. Town and country have one standard of building, staffing, public funds per pupil and equipment",
  "3.所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米":
    "3. A music room of at least 96 m² and an art room of at least 90 m² for every 12 classes in every school",
  "4.所有小学、初中学校规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人":
    "4. No primary or junior school of more than 2,000 pupils, no nine- or twelve-year school of more than 2,500 in the compulsory stages",
  "超过2000人的小学＿＿所，初中＿＿所，超过2500人的一贯制学校＿＿所":
    "beyond 2,000: ＿＿ primary schools, ＿＿ junior schools; beyond 2,500: ＿＿ nine- and twelve-year schools",
  "5.小学、初中所有班级学生数分别不超过45人、50人":
    "5. No class of more than 45 pupils in primary, 50 in junior schools",
  "超过45人的小学班级＿＿个，超过50人的初中班级＿＿个":
    "primary classes beyond 45: ＿＿; junior classes beyond 50: ＿＿",
  "6.不足100人的规模较小学校（包括乡镇中心校附设的村小）按不低于100人核定公用经费":
    "6. Schools below 100 pupils (village schools of a central school among them) are funded as for at least 100",
  "不足100人的规模较小学校学生数＿＿人，公用经费＿＿元。":
    "schools below 100 pupils: ＿＿ pupils, public funds of ＿＿ yuan.",
  "7.特殊教育学校生均公用经费不低于8000元": "7. Public funds per pupil of special schools of at least 8,000 yuan",
  "特殊教育学校公用经费为＿＿万元，特殊教育学生数为＿＿人，特殊教育学校生均公用经费为＿＿元":
    "public funds of special schools: ＿＿ ×10,000 yuan; ＿＿ pupils; ＿＿ yuan per pupil",
  "8.全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量":
    "8. Teachers are paid no less than civil servants on average, and the total of performance pay is fixed in full",
  "全县义务教育学校教师年平均工资收入为＿＿元，当地公务员年平均工资收入＿＿元":
    "mean yearly pay of teachers: ＿＿ yuan; of civil servants: ＿＿ yuan",
  "9.教师5年360学时培训完成率达到100%": "9. All teachers (100 %) completed 360 hours of training in five years",
  "完成360学时培训的教师＿＿人，全县教师＿＿人，教师培训完成率＿＿%":
    "＿＿ teachers completed 360 hours, of ＿＿ teachers: ＿＿%",
  "10.县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量":
    "10. The county's education bureau allocates the posts of each school within the total",
  "11.全县每年交流轮岗教师的比例不低于符合交流轮岗条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%":
    "11. At least 10 % of the eligible teachers are exchanged each year, and at least 20 % of these are backbone teachers",
  "全县符合交流轮岗条件教师总数＿＿名，上一年度交流轮岗教师＿＿名，交流轮岗教师占符合交流轮岗条件教师总数的比例＿＿%；交流轮岗的骨干教师＿＿名，占交流轮岗教师总数的比例＿＿%":
    "eligible teachers: ＿＿; exchanged last year: ＿＿, which is ＿＿%; backbone teachers among them: ＿＿, which is ＿＿%",
  "12.专任教师持有教师资格证上岗率达到100%": "12. All full-time teachers (100 %) hold a teaching certificate",
  "全县在岗专任教师＿＿人，其中持有教师资格证的专任教师＿＿人，占比＿＿%":
    "full-time teachers: ＿＿; with a certificate: ＿＿, which is ＿＿%",
  "13.城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上":
    "13. Nearby admission to public schools in towns (without boarding schools): 100 % in primary, at least 95 % in junior schools",
  "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别＿＿%、＿＿%。":
    "nearby admission: primary ＿＿%, junior ＿＿%.",
  "14.全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜":
    "14. At least 50 % of the good senior-high places are given to junior schools, and they lean towards rural ones",
  "全县优质高中招生名额总数＿＿人，分配名额＿＿人，占比＿＿%。其中分配农村学校的名额＿＿人，占分配名额总数的＿＿%":
    "good senior-high places: ＿＿; given to junior schools: ＿＿, which is ＿＿%; of these to rural schools: ＿＿, which is ＿＿%",
  "15.留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%":
    "15. Care for left-behind children is sound; at least 85 % of the eligible migrant children are in public schools or places paid for by the government",
  "全县符合条件的随迁子女数＿＿人，在公办学校就读＿＿人，在政府购买服务的民办学校就读＿＿人，合计＿＿人，占比＿＿%":
    "eligible migrant children: ＿＿; in public schools: ＿＿; in places paid for: ＿＿; together: ＿＿, which is ＿＿%",
  "注：表中所有比例数值保留一位小数，其余保留整数。": "Note: all shares to one decimal, all other figures whole.",

  "表Ⅴ 教育质量评估指标": "Form V  Quality of education",
  "1.全县初中三年巩固率达到95%以上": "1. Three-year retention in junior schools of at least 95 %",
  "全县初中毕业班学生数为＿＿人，三年前该年级入学学生数为＿＿人，毕业年级三年转入学生数为＿＿人，死亡学生数为＿＿人，转出学生数为＿＿人，全县初中三年巩固率为＿＿%":
    "in the last year: ＿＿ pupils; entered three years before: ＿＿; moved in since: ＿＿; died: ＿＿; moved out: ＿＿; retention: ＿＿%",
  "2.全县残疾儿童少年入学率达到95%以上": "2. At least 95 % of the disabled children are enrolled",
  "全县残疾儿童少年为＿＿人，入学＿＿人，入学率为＿＿%。其中，在特殊教育学校就读＿＿人，占比＿＿%。":
    "disabled children: ＿＿; enrolled: ＿＿, which is ＿＿%; of these in special schools: ＿＿, which is ＿＿%.",
  "3.所有学校建立章程，实现学校管理与教学信息化":
    "3. Every school has a charter, and manages and teaches with information technology",
  "4.全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费":
    "4. Every school sets aside at least 5 % of its yearly budget for public funds for the training of teachers",
  "5.教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平":
    "5. Teachers are at home with information technology, and equipment is well used",
  "6.所有学校德育工作、校园文化建设达到良好以上":
    "6. Moral education and campus culture are good or better in every school",
  "7.课程开齐开足，教学秩序规范，综合实践活动有效开展":
    "7. All courses are taught in full and in good order, and practical activities are really held",
  "8.无过重课业负担": "8. No excessive workload",
  "9.在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15":
    "9. In the national monitoring the subjects are at level III or above, and schools differ by less than 0.15",
  "语文＿＿级、校际差异率＿＿；数学＿＿级、校际差异率＿＿;科学＿＿级、校际差异率＿＿；体育＿＿级、校际差异率＿＿;艺术＿＿级、校际差异率＿＿；德育＿＿级、校际差异率＿＿。":
    "level of Chinese ＿＿, difference ＿＿; mathematics ＿＿, ＿＿; science ＿＿, ＿＿; PE ＿＿, ＿＿; arts ＿＿, ＿＿; morals ＿＿, ＿＿.",

  "表Ⅵ 社会认可度调查情况": "Form VI  Recognition by society",
  问卷总数: "questionnaires",
  "其中：回收有效问卷数": "valid ones returned",
  "其中：满意问卷数": "content",
  "问卷调查综合满意度（%）": "content, of the valid ones (%)",
  实地走访人数: "people visited",
  "其中：满意人数": "content",
  "实地走访满意度（%）": "content, of those visited (%)",
  "其中：家长": "parents",
};

/**
 * What a national form prints (国家表格的印刷文字), in the language asked for.
 *
 * Rule: Chinese is the form itself; English beside it where we have it. Units: printed ones stay, such as (%). Zeros: none. Missing: what
 * has no English stays Chinese; column codes (L1) are the same in both. None: an empty text stays empty. Errors: none. Source: the forms of
 * 教督〔2012〕3号 and 教督〔2017〕6号; the English is ours.
 *
 * @example
 * printedOfForm("其中：家长", "en") // => "parents"
 * printedOfForm("L1", "en") // => "L1"
 */
export const printedOfForm = (printed: string, locale: Locale): string =>
  locale === "zh-CN" ? printed : (english[printed] ?? printed);
