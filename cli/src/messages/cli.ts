// Every sentence of the command, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  usage: {
    "zh-CN": `均衡 Junheng：义务教育均衡发展评估

用法
  junheng assess 文件... --standard 标准编号或文件 [--rubric 细则编号或文件] [--date 日期] [--review 环节] [--stage primary|junior] [--period 时期]
                 [--confirm 代码,…|all] [--units one|each|名称=one,…] [--sheet 工作表] [--mapping 对应关系文件] [--format text|json|csv|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
  junheng assess 文件或文件夹... --by county --standard …      全省、全市：逐县评估（县区一栏、一县一表、一县一文件或一县一文件夹），
                 再算县际、县内差异、名次和市域均衡；--format text|json|jsonl|csv|xlsx，jsonl 一县一行，xlsx 的第一张表可点到各县
                 县级数据（每项一栏、本县一行）和各校数据一起给；--rubric 是省里改过的细则，代替国家标准的县级条件
                 数据有须先核实之处时结论为“待定”；核实后用 --confirm 加结果里列出的代码确认
  junheng report 文件... --standard 标准编号或文件 [--kind county|leader|schools|self-report] [--before 上年文件或时期] [--school 学校,…] [--map 乡镇地图.geojson] [--template 模板.docx] --out 文件.docx|.xlsx|文件夹/
                 [--plan [--costs 单价表 --budget 元 --limit 限值 --floors --move --indicator 指标,… --year 年份 --pupils 预测 --until 年份 --pace 30%,60%,100% --fixed 学校,… --forbid 甲>乙,… --close 甲>乙,… --build 新建学校表]]
                 [--rubric 细则编号或文件] [--date 日期] [--review 环节] [--stage primary|junior] [--period 时期] [--confirm 代码,…|all]
                 [--units one|each|名称=one,…] [--sheet 工作表] [--mapping 对应关系文件] [--format docx|xlsx] [--timeout 秒] [--lang zh-CN|en]
                 要交的材料：county 县级报告，leader 领导一页纸，schools 一校一页，self-report 学校自查自评报告；后两种的 --out 写文件夹（末尾加 /）时每校一个文件；
                 --before 与上年对比，--plan 附达标计划，选项同 junheng plan，有 --costs 时写明要多少钱；
                 --template 是本单位的文档，在双层花括号里写着“报告正文”“标题”或章名（如“校际均衡”）的地方填入
  junheng compare 前一年文件 后一年文件... --standard 标准编号或文件 [--periods 前,后] [--stage primary|junior] [--date 日期] [--confirm 代码,…|all] [--units one|each|名称=one,…]
                 [--same 前名=后名,…] [--sheet 工作表] [--mapping 对应关系文件] [--format text|json|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                 两年对比：差异系数的变化由谁造成（抬低还是削高）、各校升降、结论的变化；三年以上另有趋势，对比首末两年。
                 每一年是一个文件，或放着这一年各个文件的文件夹；一个工作簿里有几年的，用 --periods 2023,2024 指明；更名的学校用 --same 旧名=新名，撤销的写 旧名=
  junheng check 文件... [--rules 检查规则文件] [--period 时期] [--sheet 工作表] [--mapping 对应关系文件]
                [--format text|json|csv] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
  junheng learn 空白表 [--sheet 工作表] [--format text|json] [--out 模板.json] [--timeout 秒] [--lang zh-CN|en]
                 从空白填报表生成模板，读填好的表时用 --mapping 模板.json
  junheng collect 文件或文件夹... [--standard 标准编号或文件] [--mapping 对应关系或表样文件] [--rules 检查规则表]
                  [--decisions 处理结果文件] [--units one|each|名称=one,…] [--format text|json|csv|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                  把各校交来的表合成一张，查出问题；xlsx 为汇总工作簿，docx 为各校问题单；--standard 的自定数据项一并读取
  junheng measures 文件 --value 栏 --weight 栏 [--group 栏] [--period 时期] [--sheet 工作表]
                 [--format text|json|csv] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                 栏：表头、列的字母（C）或两栏相除（计算机数/在校学生数）
  junheng score 文件... [--rubric 细则编号或文件] [--merge 捆绑方式] [--rules 捆绑考核规则文件] [--units one|each|名称=one,…] [--date 日期] [--school 学校]
                 [--period 时期] [--sheet 工作表] [--format text|json|csv|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                 捆绑方式：roleWeighted、mean、sum、min、pupilWeighted、pooled、ownPlusJoint、ownPlusGrowth、sharedEvents、groupJudges
                 有共同体时，另得校长得分、奖金、评优和名额；规则用 junheng rubrics joint-rules --out 规则.xlsx 写出，改好后用 --rules
  junheng communities 文件... [--rubric 细则编号或文件] [--merge 捆绑方式] [--rules 捆绑考核规则文件] [--units one|each|名称=one,…] [--date 日期]
                 [--format text|json|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                 共同体的成员、覆盖面、台账汇总、捐赠、交流比例、差距与变化；有细则时另有校长考核与奖励。
                 写了 --date 才看这一天在期的共同体和轮训进度
  junheng plan 文件... --standard 标准编号或文件 [--indicator 指标,…] [--limit 差异系数限值] [--move] [--floors] [--units one|each|名称=one,…] [--stage primary|junior]
                 [--budget 元 --costs 单价表] [--year 达标年份 --pupils 学生数预测] [--until 年份] [--pace 30%,60%,100%]
                 [--fixed 学校,…] [--forbid 甲>乙,…] [--close 甲>乙,…] [--build 新建学校表] [--date 日期] [--period 时期] [--sheet 工作表]
                 [--mapping 对应关系文件] [--format text|json|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                 每项指标至少增配多少、配给谁、为什么是它；--move 另算只靠调剂；--floors 先补到各校自身标准；
                 xlsx 的公式是活的：改增配数，差异系数随之变化，另有达标规划、一校一案、整改台账、项目库、交流名册
                 --together [--seconds 秒]：各项资源一起算，按单价总费用最省，使各校和各项差异系数全部达标；写明与最优的差距
  junheng plan --pairing 结对学校表 [--kind pair|flexiblePair|tree|leadQualityPotential] [--year 起始年份] [--seconds 秒]
  junheng plan --teachers 教师表 [--seconds 秒]
                 结对帮扶逐轮覆盖全部乡镇；教师交流名册按比例、学科、编制、距离排定。--format、--out 同上
  junheng forms --standard 标准编号或文件 | --rubric 细则编号或文件 [--schools 学校名单] [--sheet 工作表] [--mapping 对应关系文件]
                 [--year 年度] --out 文件或文件夹 [--timeout 秒] [--lang zh-CN|en]
                 学校填报表：一份空白表，或名单里每所学校一份
  junheng table 文件或文件夹... --out 文件.csv|.parquet [--standard 标准编号或文件] [--period 时期] [--sheet 工作表] [--mapping 对应关系文件]
                 [--format csv|parquet] [--timeout 秒] [--lang zh-CN|en]
                 读到的学校写成一张平表，供数据仓库导入：一行一校，列名固定，空白就是空。每个文件（或文件夹）是一个县，县名取它的名字
  junheng sql --standard 标准编号或文件 --dialect duckdb|postgres|spark|clickhouse|mysql|hive|oracle [--part schema|check|schools|counties|teachers|pupils]
                 [--table 表名] [--date 日期] [--format sql] [--out 文件.sql] [--timeout 秒] [--lang zh-CN|en]
                 按标准生成 SQL，在数据仓库里评估，数据不用出库：建表、核对、各校、各县；teachers、pupils 是教师、学生汇总到学校。
                 spark、clickhouse、hive、oracle 没有由我们执行过
  junheng claims 文件... [--period 时期] [--sheet 工作表] [--format text|json|xlsx|docx] [--out 输出文件] [--timeout 秒] [--lang zh-CN|en]
                 核对印出的数：表格（名称、甲、乙、算式、印出值）或文稿（.docx、.txt）
  junheng rubrics [细则编号] [--out 细则.xlsx|.json]            内置细则；写出一套，便于修改
  junheng standards [标准编号] [--out 标准.xlsx|.json]          内置标准；写出一份，改好后当标准文件用
  junheng standards | junheng rubrics [--format text|json] [--lang zh-CN|en]

  --period  表中有几个年度、学年或学期时用哪一个（2024、2024年、2023-2024学年）；不写时用最近的（claims 全部核对）
  --date    评估日期（2022-06-30），按当天有效的标准值和条目评；不写时按今天，结果里写明
  --units   一个法人的几所学校（1+X、总校和校区）怎么算：one 合并为一所，each 各校分别；可按单位写，如 龙马小学=one,三河小学=each。
            assess、collect、score、communities 都用它；不写时按表中“是否计校数”，没有填的分别计算，结论会因此不同时请您选定
  --review  评估环节：self 县级自评、city 市级复核、province 省级评估、publication 公示、admission 受理审核、audit 指标核查、panel 专家组审议；
            2012年的另有 recognition 国家认定。写在结论里；audit 另附逐项统计数、单元格和算式
  --out     格式按扩展名定（.txt、.json、.csv、.xlsx、.docx、.parquet、.sql），与 --format 不能矛盾。要么写完整，要么不写；只覆盖本软件写出且没有
            改动过的结果，不覆盖您的文件
  --timeout 一个文件最多读多少秒；超过的文件说明后跳过，其余照常读。不写时按文件大小定
  csv       一张表，第一行是表头，Excel 可以直接打开：assess 为指标一览，score 为得分，collect 为汇总表，check 为问题，
            measures 为各项度量；其余工作表用 xlsx
  -         作文件名时是标准输入，作 --out 时是标准输出

退出状态：0 已评估（不论结论如何）；1 数据无法评估，或结果写不成（磁盘已满、只读）；2 命令写法有误；
          130、143 被中断（Ctrl+C、终止），没有留下半个文件。
所有计算都在本机进行，不向任何地方发送数据。
`,
    en: `Junheng: how balanced a county's schools are

Usage
  junheng assess FILE... --standard ID|FILE [--rubric ID|FILE] [--date DATE] [--review STEP] [--stage primary|junior] [--period P]
                 [--confirm CODE,…|all] [--units one|each|NAME=one,…] [--sheet NAME] [--mapping FILE] [--format text|json|csv|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 the county's own figures (a column each, the county a row) come with the schools'; --rubric is a province's
                 version of the rubric by which the county's conditions are judged
                 where something in the data has to be looked at first the verdict is pending; confirm it with
                 --confirm and the codes that the result names
  junheng assess FILE|FOLDER... --by county --standard …     a province or prefecture: every county (a column, a sheet, a file or a folder
                 a county), then what lies between counties and within them, ranks, balance within prefectures;
                 --format text|json|jsonl|csv|xlsx: jsonl has a county a line, the first sheet of xlsx leads to each county
  junheng report FILE... --standard ID|FILE [--kind county|leader|schools|self-report] [--before FILE|PERIOD] [--school NAME,…] [--map FILE.geojson] [--template FILE.docx] --out FILE.docx|.xlsx|FOLDER/
                 [--plan [--costs FILE --budget YUAN --limit CV --floors --move --indicator ID,… --year YEAR --pupils FILE --until YEAR --pace 30%,60%,100% --fixed SCHOOL,… --forbid A>B,… --close A>B,… --build FILE]]
                 [--rubric ID|FILE] [--date DATE] [--review STEP] [--stage primary|junior] [--period P] [--confirm CODE,…|all]
                 [--units one|each|NAME=one,…] [--sheet NAME] [--mapping FILE] [--format docx|xlsx] [--timeout SECONDS] [--lang zh-CN|en]
                 what leaves the office: the county's report, a page for its leader, a page a school, a school's self-report; of the last two a
                 folder (a name that ends with /) has a file for each school; --before compares with the year before, --plan adds what
                 to do, by the options of junheng plan, with --costs also what it costs; --template is a document of your own, filled in where it has “report”,
                 “title” or a chapter's heading in double braces
  junheng compare BEFORE AFTER... --standard ID|FILE [--periods A,B] [--stage primary|junior] [--date DATE] [--confirm CODE,…|all] [--units one|each|NAME=one,…]
                 [--same OLD=NEW,…] [--sheet NAME] [--mapping FILE] [--format text|json|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 two years: by whom the coefficients changed (the low raised or the high cut), who rose and fell, verdicts that
                 turned; with three years or more also the trend, and the first compared with the last. A year is a file, or
                 a folder with all of its files. Of one workbook
                 with several years --periods 2023,2024 names them; --same OLD=NEW says who was renamed, OLD= who closed
  junheng check FILE... [--rules FILE] [--period P] [--sheet NAME] [--mapping FILE]
                [--format text|json|csv] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
  junheng learn BLANKFORM [--sheet NAME] [--format text|json] [--out TEMPLATE.json] [--timeout SECONDS] [--lang zh-CN|en]
                 learns where a blank form's fields are; read filled copies with --mapping TEMPLATE.json
  junheng collect FILE|FOLDER... [--standard ID|FILE] [--mapping MAPPING|TEMPLATE] [--rules SHEET] [--decisions FILE]
                  [--units one|each|NAME=one,…] [--format text|json|csv|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                  what schools sent as one table, with its faults; xlsx the table, docx the questions for each school;
                  with the figures that the standard of --standard defines
  junheng measures FILE --value COL --weight COL [--group COL] [--period P] [--sheet NAME]
                 [--format text|json|csv] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 COL: a header, the letter of a column (C), or one divided by another (computers/students)
  junheng score FILE... [--rubric ID|FILE] [--merge WAY] [--rules FILE] [--units one|each|NAME=one,…] [--date DATE] [--school NAME]
                 [--period P] [--sheet NAME] [--format text|json|csv|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 WAY: roleWeighted, mean, sum, min, pupilWeighted, pooled, ownPlusJoint, ownPlusGrowth, sharedEvents, groupJudges
                 with communities: points of principals, prizes, awards and places too; the rules are written, to be
                 changed, by junheng rubrics joint-rules --out RULES.xlsx
  junheng communities FILE... [--rubric ID|FILE] [--merge WAY] [--rules FILE] [--units one|each|NAME=one,…] [--date DATE]
                 [--format text|json|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 members, coverage, ledger, gifts, exchange, gaps of communities; with a rubric also what follows for
                 principals; terms and the cycle are looked at on a date only where --date names one
  junheng plan FILE... --standard ID|FILE [--indicator ID,…] [--limit CV] [--move] [--floors] [--units one|each|NAME=one,…] [--stage primary|junior]
                 [--budget YUAN --costs FILE] [--year YEAR --pupils FILE] [--until YEAR] [--pace 30%,60%,100%]
                 [--fixed SCHOOL,…] [--forbid A>B,…] [--close A>B,…] [--build FILE] [--date DATE] [--period P] [--sheet NAME]
                 [--mapping FILE] [--format text|json|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 the least to add for each indicator, where, and why there; --move tells moving alone too, --floors begins
                 with the schools' own standard. The formulas of xlsx stay live: change what is added, and the CV follows;
                 with the plan by year, school by school, corrections, projects and moves
                 --together [--seconds S]: all resources at once, at least cost by the unit costs, so that every school and every
                 coefficient comes to the standard; the gap to the best is told
  junheng plan --pairing FILE [--kind pair|flexiblePair|tree|leadQualityPotential] [--year FIRST] [--seconds S]
  junheng plan --teachers FILE [--seconds S]
                 who helps whom, round by round until every township is reached; the roster of teachers who move, by quota,
                 subject, posts and distance; --format and --out as above
  junheng forms --standard ID|FILE | --rubric ID|FILE [--schools TABLE] [--sheet NAME] [--mapping FILE]
                 [--year YEAR] --out FILE|FOLDER [--timeout SECONDS] [--lang zh-CN|en]
                 forms for schools to fill in: a blank one, or one for each school of a table
  junheng table FILE|FOLDER... --out FILE.csv|.parquet [--standard ID|FILE] [--period P] [--sheet NAME] [--mapping FILE]
                 [--format csv|parquet] [--timeout SECONDS] [--lang zh-CN|en]
                 the schools that were read as one flat table for a warehouse: a row a school, stable names of columns, blanks
                 that stay blank. Each file or folder is a county, called as it is
  junheng sql --standard ID|FILE --dialect duckdb|postgres|spark|clickhouse|mysql|hive|oracle [--part schema|check|schools|counties|teachers|pupils]
                 [--table NAME] [--date DATE] [--format sql] [--out FILE.sql] [--timeout SECONDS] [--lang zh-CN|en]
                 the standard as SQL, to be assessed by where the data is: the table, checks, schools, counties; teachers and
                 pupils bring persons to schools. Those of spark, clickhouse, hive and oracle were not executed by us
  junheng claims FILE... [--period P] [--sheet NAME] [--format text|json|xlsx|docx] [--out FILE] [--timeout SECONDS] [--lang zh-CN|en]
                 printed figures checked: a table (name, a, b, formula, printed) or a report in Chinese (.docx, .txt)
  junheng rubrics [ID] [--out RUBRIC.xlsx|.json]   what is built in; one of them written out, to be changed
  junheng standards [ID] [--out STANDARD.xlsx|.json]   what is built in; one of them written out, to be changed
  junheng standards | junheng rubrics [--format text|json] [--lang zh-CN|en]

  --period  which one to use where the sheets hold several years, school years or terms (2024, 2023-2024学年); without it
            the latest (claims checks all)
  --date    the date of the assessment (2022-06-30): the thresholds and items in force then count. Without it today's do; the result names it
  --units   how the schools of one legal unit (1+X, a school and its campuses) count: one as one school, each by itself; or by unit,
            龙马小学=one,三河小学=each. Of assess, collect, score and communities; without it as the sheets say, else each by itself, and
            you are asked where a verdict depends on it
  --review  the step of the review: self, city, province, publication, admission, audit, panel; of 2012 also recognition. It stands on
            the verdict; audit adds every figure of the statistics with its cell and arithmetic
  --out     its ending decides the format (.txt, .json, .csv, .xlsx, .docx, .parquet, .sql) and may not contradict --format. A file is written whole
            or not at all, and over nothing but a result of ours that nobody changed
  --timeout for how many seconds one file is read at most: one that takes longer is named and passed over, and the others are
            read. Without it the size of the file decides
  csv       one table, its header first, that Excel opens as it is: of assess the indicators, of score the scores, of collect
            the clean table, of check the findings, of measures the measures; the other sheets come with xlsx
  -         as a file, standard input; as --out, standard output

Exit status: 0 it was assessed (whatever the verdict); 1 the input could not be assessed, or the result not be written (disk full,
read-only); 2 wrong usage; 130, 143 it was interrupted (Ctrl+C, termination) and left nothing half made.
Everything is computed on this machine; no data is sent anywhere.
`,
  },
  unitName: { "zh-CN": "单位名称", en: "NAME" },
  howToCount: {
    "zh-CN":
      "选定后用 --units one（合并为一所）或 --units each（各校分别）再算；只定其中一个单位时写 --units 名称=one。",
    en: "Once decided, run it again with --units one (as one school) or --units each (each by itself); of one unit alone with --units NAME=one.",
  },
  wrongTimeout: {
    "zh-CN": "--timeout 不能是“{value}”：请写大于 0、不超过 {most} 的秒数，如 --timeout 30。",
    en: "--timeout cannot be “{value}”: give a number of seconds above 0 and up to {most}, such as --timeout 30.",
  },
  unknownCommand: {
    "zh-CN": "没有“{command}”这个命令。可用的命令：{possible}。",
    en: "There is no command “{command}”. Commands: {possible}.",
  },
  unknownOption: {
    "zh-CN": "选项 {option} 不能用在这里，或缺少它的值。可用的选项：{possible}。",
    en: "Option {option} cannot be used here, or lacks its value. Options: {possible}.",
  },
  wrongValue: {
    "zh-CN": "{option} 不能是“{value}”，可用的值：{possible}。",
    en: "{option} cannot be “{value}”. Possible values: {possible}.",
  },
  collected: {
    "zh-CN": "{files} 个文件，{schools} 所学校，其中 {records} 所可以评估；核对发现 {findings} 处。\n",
    en: "{files} {files|file|files}, {schools} {schools|school|schools}, {records} of them ready to be assessed; the checks found {findings} {findings|point|points}.\n",
  },
  questionsTitle: { "zh-CN": "学校数据核对问题", en: "Questions about schools' figures" },
  decisionsUnreadable: {
    "zh-CN":
      "处理结果文件“{file}”读不懂：{problems}。这个文件可有 roles、same、versions、versionsElse、campuses、units、corrections、impossible。",
    en: "The file of decisions “{file}” cannot be understood: {problems}. It may hold any of roles, same, versions, versionsElse, campuses, units, corrections, impossible.",
  },
  noFile: { "zh-CN": "请写明要读的文件。", en: "Name the file to read." },
  noStandard: {
    "zh-CN": "请用 --standard 写明按哪个标准评估：{possible}，或一个标准文件（.json、.xlsx）。",
    en: "Say with --standard what to assess by: {possible}, or a file with a standard (.json, .xlsx).",
  },
  unknownStandard: {
    "zh-CN": "没有“{standard}”这个标准，也没有这个文件。内置的标准：{possible}。",
    en: "There is no standard or file “{standard}”. Built in are: {possible}.",
  },
  standardBroken: {
    "zh-CN": "没有采用标准文件，它有以下问题。\n",
    en: "The file of the standard was not taken: it has these faults.\n",
  },
  rubricBroken: {
    "zh-CN": "没有评估：细则文件有以下问题。\n",
    en: "Nothing was assessed: the file of the rubric has these faults.\n",
  },
  noRubric: {
    "zh-CN": "工作簿里没有评分细则。请用 --rubric 写明按哪个细则：{possible}，或一个细则文件（.json、.xlsx）。",
    en: "The workbook holds no rubric. Say with --rubric what to score by: {possible}, or a file with a rubric (.json, .xlsx).",
  },
  unknownRubric: {
    "zh-CN": "没有“{rubric}”这个细则，也没有这个文件。内置的细则：{possible}。",
    en: "There is no rubric or file “{rubric}”. Built in are: {possible}.",
  },
  noCommunities: {
    "zh-CN": "没有找到共同体名单，也没有找到台账。\n",
    en: "There is neither a list of communities nor a ledger.\n",
  },
  notScored: { "zh-CN": "没有可以打分的数据。\n", en: "There is nothing to score.\n" },
  noSchool: {
    "zh-CN": "数据里没有“{school}”这所学校。有：{possible}。",
    en: "There is no school “{school}” in the data. There are: {possible}.",
  },
  noValueColumn: {
    "zh-CN":
      "请用 --value 写明度量哪一栏，用 --weight 写明用哪一栏作权重（通常是学生数）：可写表头、列的字母（C），或两栏相除（计算机数/在校学生数）。",
    en: "Say with --value which column to measure, and with --weight which one to weight by (usually pupils): a header, the letter of a column (C), or one divided by another (computers/students).",
  },
  oneFileOnly: {
    "zh-CN": "一次只度量一个文件，这里写了 {count} 个。",
    en: "One file is measured at a time; {count} were named.",
  },
  oneFormOnly: {
    "zh-CN": "一次只从一个空白表学习，这里写了 {count} 个文件。",
    en: "One blank form is learned from at a time; {count} were named.",
  },
  learned: {
    "zh-CN": "“{title}”认出了 {count} 项：\n",
    en: "Understood: {count} {count|item|items} of “{title}”:\n",
  },
  learnSave: {
    "zh-CN": "用 --out 模板.json 保存，以后读填好的表时用 --mapping 模板.json。\n",
    en: "Save it with --out TEMPLATE.json, and read filled copies with --mapping TEMPLATE.json.\n",
  },
  mappingUnreadable: {
    "zh-CN":
      "对应关系文件“{file}”读不懂：{problems}。请对照 samples/mapping-california.json 的写法，或用 junheng learn 重新生成模板。",
    en: "The mapping file “{file}” cannot be understood: {problems}. Compare it with samples/mapping-california.json, or make a template again with junheng learn.",
  },
  notAssessed: {
    "zh-CN": "没有评估：数据里没有可用的学校。原因如下。\n",
    en: "Nothing was assessed: the data holds no usable school. The reasons:\n",
  },
  notCompared: {
    "zh-CN": "没有对比：两年的数据要都能评估。原因如下。\n",
    en: "Nothing was compared: both years have to be assessed. The reasons:\n",
  },
  twoYears: {
    "zh-CN": "对比要有两年的数据：请写两个文件，或者一个含有几年数据的工作簿，必要时用 --periods 指明哪几年。",
    en: "A comparison needs two years: name two files, or one workbook that holds several, with --periods where it is to be said which.",
  },
  yearOf: { "zh-CN": "{period}的数据", en: "Figures of {period}" },
  notMeasured: {
    "zh-CN": "没有度量。原因如下。\n",
    en: "Nothing was measured. The reasons:\n",
  },
  checked: {
    "zh-CN":
      "读到 {schools} 所学校（行），{tables} 个表、{forms} 张填报表；{errors} 处错误，{warnings} 处疑点，{notes} 条说明。\n",
    en: "{schools} {schools|school|schools} (rows) in {tables} {tables|table|tables} and {forms} {forms|form|forms}; {errors} {errors|error|errors}, {warnings} {warnings|doubt|doubts}, {notes} {notes|note|notes}.\n",
  },
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "疑点", en: "doubt" },
  note: { "zh-CN": "说明", en: "note" },
  schools: { "zh-CN": "学校数", en: "schools" },
  mean: { "zh-CN": "均值", en: "mean" },
  cv: { "zh-CN": "差异系数", en: "CV" },
  threshold: { "zh-CN": "标准", en: "line" },
  result: { "zh-CN": "判定", en: "result" },
  composite: { "zh-CN": "综合差异系数", en: "composite" },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  open: { "zh-CN": "待定", en: "open" },
  howToConfirm: {
    "zh-CN": "核实无误后，用 --confirm {codes} 确认（--confirm all 确认全部），再下结论。",
    en: "Once you have looked and all is right, confirm with --confirm {codes} (or --confirm all) to get the verdict.",
  },
  findings: { "zh-CN": "数据问题", en: "Findings about the data" },
  tooManyNotes: {
    "zh-CN": "……另有 {count} 条说明，见 junheng check。",
    en: "… and {count} {count|more note|more notes}: see junheng check.",
  },
  ourFault: {
    "zh-CN": "程序出错了，这不是您的问题；您的文件没有被改动。请把下面一行告诉开发者（其中没有您的数据）：\n{detail}\n",
    en: "The program failed, and it is not your fault; your files were not touched. Please tell the developers this line (none of your data is in it):\n{detail}\n",
  },
} satisfies MessageTable;

/** The codes of the command's sentences. */
export type CliMessage = keyof typeof messages;

/** A sentence of the command. */
export const cliText = textsFrom(messages);
