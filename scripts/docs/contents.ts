// What the site holds, in its order: each section's pages by their files; a file alone serves both languages.

/** A text in both languages. */
export interface Both {
  readonly "zh-CN": string;
  readonly en: string;
}

/** A page that is a file: `files` in each language, or one that holds both, or one that is in English alone. */
export interface FilePage {
  readonly id: string;
  readonly title: Both;
  readonly files: Both | string;
  readonly englishOnly?: true;
}

/** A section of the navigation. */
export interface Section {
  readonly title: Both;
  readonly pages: readonly FilePage[];
}

const both = (zh: string, en: string): Both => ({ "zh-CN": zh, en });
const page = (id: string, zh: string, en: string, files: Both | string): FilePage => ({
  id,
  title: both(zh, en),
  files,
});
const twin = (id: string, zh: string, en: string, file = `docs/${id}`): FilePage =>
  page(id, zh, en, both(`${file}.zh-CN.md`, `${file}.md`));
const shared = (id: string, zh: string, en: string): FilePage => page(id, zh, en, `docs/${id}.md`);
const english = (id: string, zh: string, en: string, file = `docs/${id}.md`): FilePage => ({
  ...page(id, zh, en, file),
  englishOnly: true,
});

/** The sections that are made of files. */
export const sections: readonly Section[] = [
  {
    title: both("开始", "Start"),
    pages: [
      twin("index", "从这里开始", "Start here", "docs/start"),
      twin("overview", "能做什么", "What it does", "README"),
      shared("gallery", "成果一览", "Gallery"),
    ],
  },
  {
    title: both("做一件事", "A guide a job"),
    pages: [
      shared("reports", "写要交的材料", "What leaves the office"),
      shared("planning", "下一步补什么", "What to add next"),
      shared("change", "两年对比", "Two years compared"),
      twin("claims", "核对数字", "Printed figures checked"),
      shared("communities", "学校共同体", "Communities of schools"),
      shared("legal-units", "一个法人的几所学校", "Schools of one legal unit"),
      twin("rubrics", "自己的细则", "A rubric of one's own"),
      twin("province", "省定标准与全省评估", "A province's standard, a whole province"),
      twin("warehouse", "在数据仓库里", "In a warehouse"),
      english("scale", "大规模运行", "On a distributed engine"),
    ],
  },
  {
    title: both("查阅", "Reference"),
    pages: [
      twin("functions", "自定义函数", "Custom functions"),
      twin("command", "命令", "The command"),
      twin("scoring-methods", "评分办法", "Ways of scoring"),
      shared("glossary", "术语表", "Glossary"),
    ],
  },
  {
    title: both("部署", "Getting it to people"),
    pages: [
      page("deploy/index", "怎样发给大家", "Ways to get it to people", "docs/deploy/index.md"),
      shared("deploy/stick", "优盘", "A stick"),
      shared("deploy/web-server", "网站", "A web server"),
      shared("deploy/shared-folder", "共享文件夹", "A shared folder"),
      shared("deploy/centralised", "集中部署", "Centralised deployment"),
      shared("deploy/store", "应用商店", "The store"),
      shared("deploy/wps", "WPS 表格", "WPS"),
    ],
  },
  {
    title: both("程序库", "Libraries"),
    pages: [
      english("engine", "引擎 @junheng/engine", "@junheng/engine", "engine/README.md"),
      english("workbook", "工作簿 @junheng/workbook", "@junheng/workbook", "workbook/README.md"),
      page("solver", "求解器 @junheng/solver", "@junheng/solver", "solver/README.md"),
      english("architecture", "架构", "Architecture"),
      english("contributing", "参与开发", "Contributing", "CONTRIBUTING.md"),
    ],
  },
  {
    title: both("凭什么相信", "What it rests on"),
    pages: [
      english("conformance", "符合性", "Conformance", "CONFORMANCE.md"),
      english("golden", "对照数据", "Golden values", "test/golden/README.md"),
      english("performance", "速度", "Performance"),
      english("scale", "分布式引擎", "On distributed engines"),
      english("reliability", "可靠性", "Reliability"),
      english("kept-workbooks", "写入原表", "Workbooks saved into"),
      english("hosts", "各种表格软件", "Spreadsheets behind the pane"),
    ],
  },
];
