// The documentation as a site: every document is a page, every link leads somewhere, nothing comes from elsewhere, languages are as marked.
import { expect } from "chai";
import { runInNewContext } from "node:vm";
import { builtInRubrics } from "@junheng/engine/rubrics";
import { standards } from "@junheng/engine/standards";
import { brokenLinks } from "../../scripts/docs/broken-links.js";
import { anchorOf, render } from "../../scripts/docs/markdown.js";
import { siteSections } from "../../scripts/docs/navigation.js";
import type { Page } from "../../scripts/docs/page.js";
import { languages } from "../../scripts/docs/page.js";
import type { SiteFiles } from "../../scripts/docs/site.js";
import { makeSite } from "../../scripts/docs/site.js";
import { documents } from "./documents.js";

let files: SiteFiles = new Map();
let pages: readonly Page[] = [];
before(() => {
  // Without the pages about the API, which take TypeDoc a minute: `npm run docs` makes those too, and looks at their links.
  files = makeSite([]);
  pages = siteSections([]).flatMap(({ sections }) => sections.flatMap((section) => section.pages));
});

const textOf = (address: string): string => String(files.get(address));

describe("The documentation as a site", () => {
  it("has every document, in both languages", () => {
    const shown = new Set(pages.map(({ file }) => file));
    expect(documents.filter((file) => file.startsWith("docs/") && !shown.has(file))).to.deep.equal([]);
    const idsOf = (locale: string) => pages.filter((page) => page.locale === locale).map(({ id }) => id);
    expect(idsOf("en")).to.deep.equal(idsOf("zh-CN"));
  });

  it("has no link that leads nowhere, and fetches nothing from elsewhere", () => {
    expect(brokenLinks(files)).to.deep.equal([]);
  });

  it("is seen to have one where there is one", () => {
    const broken = new Map(files).set(
      "x.html",
      '<a href="no.html">a</a><a href="index.html#no">b</a><img alt="" src="https://example.org/x.png"><a href="https://example.org">c</a>',
    );
    expect(brokenLinks(broken)).to.have.lengthOf(3);
  });

  it("marks the pages in Chinese that are in English alone, and those only", () => {
    const shareOfChinese = (text: string): number => {
      const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      return chinese / (chinese + (text.match(/[a-z]+/gi)?.length ?? 0));
    };
    const wrong = pages
      .filter(({ locale, id }) => locale === "zh-CN" && id !== "decisions/index")
      .filter(({ markdown, foreign }) => shareOfChinese(markdown) > 0.2 === (foreign === true));
    expect(wrong.map(({ id, markdown }) => `${id} ${shareOfChinese(markdown).toFixed(2)}`)).to.deep.equal([]);
  });

  it("has a page of each built-in standard and rubric, with every threshold and its document", () => {
    for (const locale of languages) {
      const top = locale === "en" ? "en/" : "";
      for (const { id, document, indicators } of standards) {
        const page = textOf(`${top}standards/${id}.html`);
        expect(page).to.include(document);
        for (const { maximumCv } of indicators)
          for (const { values } of Object.values(maximumCv ?? {}))
            for (const { value } of values) expect(page).to.include(`<td>${value}</td>`);
      }
      for (const { id, title } of builtInRubrics) expect(textOf(`${top}rubrics/${id}.html`)).to.include(title[locale]);
    }
  });

  it("can be searched in either language", () => {
    let found: readonly { readonly title: string }[] = [];
    const take = (loaded: typeof found): void => {
      found = loaded;
    };
    runInNewContext(textOf("search-zh-CN.js"), { junhengFound: take });
    expect(found.map(({ title }) => title)).to.include.members(["从这里开始", "核对数字"]);
  });
});

describe("A page's text", () => {
  it("has headings that links find, as code hosts name them, each once", () => {
    expect(anchorOf("捆绑考核规则 · Rules of joint scores")).to.equal("捆绑考核规则--rules-of-joint-scores");
    expect(render("# A\n\n# A", () => null).headings.map(({ anchor }) => anchor)).to.deep.equal(["a", "a-1"]);
  });

  it("keeps the words of a link that leads nowhere in the site, and leads the others", () => {
    const { html } = render("[code](x.ts) and [page](y.md)", (target) => (target === "y.md" ? "y.html" : null));
    expect(html).to.equal('<p>code and <a href="y.html">page</a></p>\n');
  });
});
