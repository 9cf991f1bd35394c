// The help page of all custom functions, as Excel's “help on this function” opens it: a page of our own, so that a closed network has it too.

const words = {
  "zh-CN": {
    title: "均衡 Junheng 自定义函数",
    optional: "可省略",
    other: "English",
    notes: [
      "公式显示 #NAME?：工作簿可能在没装加载项的电脑上存过。打开窗格的“表格函数”，点“修复均衡公式”，会重新写入这些公式。",
      "空白单元格：有的表格程序把它当作 0 交给函数，这时空白的学校会被当作 0。请删去没有数据的学校，不要填 0。",
    ],
  },
  en: {
    title: "Junheng custom functions",
    optional: "optional",
    other: "中文",
    notes: [
      "A formula shows #NAME?: the workbook may have been saved where the add-in was not there. Open the pane’s part “Functions” and press “Repair JH formulas”, which enters them again.",
      "Blank cells: some programs hand them to a function as 0, and a school without a figure then counts as 0. Leave out schools without a figure, and fill in no zeros.",
    ],
  },
};

/** The page of a language, in the folder of the site. */
export const functionsPage = (locale) => (locale === "en" ? "help/functions.en.html" : "help/functions.html");

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const sectionOf = ({ id, name, description, parameters }, { optional }) => {
  const call = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  const list = parameters.map(
    (parameter) =>
      `<dt>${escaped(parameter.name)}${parameter.optional ? ` (${optional})` : ""}</dt><dd>${escaped(parameter.description)}</dd>`,
  );
  return [
    `<section id="${id}">`,
    `<h2>JH.${escaped(name)}</h2>`,
    `<p><code>=JH.${escaped(name)}(${escaped(call)})</code></p>`,
    `<p>${escaped(description)}</p>`,
    `<dl>${list.join("")}</dl>`,
    "</section>",
  ].join("\n");
};

/** The page: a list that leads to each function, then each with its call and its arguments. */
export const functionsPageHtml = (functions, locale) => {
  const own = words[locale];
  const other = locale === "en" ? "zh-CN" : "en";
  const index = functions.map(({ id, name }) => `<li><a href="#${id}">JH.${escaped(name)}</a></li>`);
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${own.title}</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.7 system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 45em; margin: 2em auto; padding: 0 1em; }
      nav ul { columns: 3 12em; padding-left: 1.2em; }
      dt { font-weight: bold; }
      section:target h2 { outline: 2px solid; outline-offset: 4px; }
    </style>
  </head>
  <body>
    <h1>${own.title}</h1>
    <nav><p><a href="${functionsPage(other).split("/").at(-1)}" lang="${other}">${own.other}</a></p><ul>${index.join("")}</ul></nav>
    <main>
${own.notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
${functions.map((each) => sectionOf(each, own)).join("\n")}
    </main>
  </body>
</html>
`;
};
