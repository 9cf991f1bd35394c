// manifest.xml holds together: what Excel's own validation would find, it finds only on the network.
import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { developmentSite } from "../../scripts/webpack/site.mjs";
import { parts } from "../../addin/src/pane/parts.js";
import { ribbonJobs } from "../../addin/src/hosts/excel/answer-ribbon.js";
import { everyElement, parseXml, type Element } from "./xml.js";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("manifest.xml", root), "utf8");

const elementsOf = (manifest: string): readonly Element[] => everyElement(parseXml(manifest));
const elements = elementsOf(text);
const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const attribute = (element: Element | undefined, name: string): string => element?.attributes[name] ?? "";
const urlsIn = (found: readonly Element[]): readonly string[] =>
  found
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value) => value !== undefined && value.includes("://"))
    .map(String);

describe("manifest.xml", () => {
  it("is well-formed; a broken one would be noticed", () => {
    expect(parseXml(text).name).to.equal("OfficeApp");
    for (const broken of [text.replace("</Hosts>", ""), text.replace('resid="Icon.16"', "resid=Icon"), `${text}<a/>`])
      expect(() => parseXml(broken)).to.throw();
  });

  it("has a GUID of its own and the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
    expect(text).to.match(/<Id>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/Id>/);
    expect(text).to.include(`<Version>${version}.0</Version>`);
  });

  it("finds every resource it names, uses every one it has, and has each once", () => {
    const resources = elements.filter(({ path }) => /\/Resources\/bt:\w+\/bt:(Image|Url|String)$/.test(path));
    const ids = resources.map((element) => attribute(element, "id"));
    const used = elements.map(({ attributes }) => attributes["resid"]).filter((id) => id !== undefined);
    expect(new Set(ids).size, "ids are unique").to.equal(ids.length);
    expect([...new Set(used)].sort()).to.deep.equal([...ids].sort());
    for (const id of ids) expect(id).to.have.length.at.most(32);
  });

  it("keeps Excel's lengths", () => {
    for (const element of named("bt:String")) {
      const limit = element.path.includes("ShortStrings") ? 125 : 250;
      for (const each of everyElement(element))
        expect(attribute(each, "DefaultValue") + attribute(each, "Value")).to.have.length.at.most(limit);
    }
    for (const element of everyElement(named("Description")[0] ?? parseXml("<none/>")))
      expect(attribute(element, "DefaultValue") + attribute(element, "Value")).to.have.length.within(1, 250);
  });

  it("says everything in English, and beside it in Chinese; only the namespace is the same in both", () => {
    expect(text).to.include("<DefaultLocale>en-US</DefaultLocale>");
    const spoken = elements.filter(
      (element) =>
        ["DisplayName", "bt:String"].includes(element.name) ||
        (element.name === "Description" && "DefaultValue" in element.attributes),
    );
    expect(spoken).to.have.length.greaterThan(5);
    for (const element of spoken) {
      if (attribute(element, "id") === "Functions.Namespace") continue;
      const chinese = element.children.find((child) => attribute(child, "Locale") === "zh-CN");
      expect(attribute(element, "DefaultValue"), element.path).to.match(/^[\x20-\x7e]+$/);
      expect(attribute(chinese, "Value"), `${element.path} ${attribute(element, "id")}`).to.match(/\p{Script=Han}/u);
    }
    expect(text).to.include('id="Functions.Namespace" DefaultValue="JH"');
  });

  it("has the functions' help in both languages", () => {
    const metadata = named("bt:Url").find((element) => attribute(element, "id") === "Functions.Metadata.Url");
    expect(attribute(metadata, "DefaultValue")).to.equal(`${developmentSite}/functions.json`);
    expect(metadata?.children.map(({ attributes }) => attributes)).to.deep.equal([
      { Locale: "zh-CN", Value: `${developmentSite}/functions.zh-CN.json` },
    ]);
  });

  it("points to one origin only, and to icons and pages that are there", () => {
    const urls = urlsIn(elements);
    expect(urls).to.have.length.greaterThan(8);
    for (const url of urls) expect(url).to.match(new RegExp(`^${developmentSite}/`));
    const assets = readdirSync(new URL("addin/assets", root));
    const wanted = urls.filter((url) => url.includes("/assets/")).map((url) => url.split("/").at(-1));
    expect(assets).to.include.members(wanted);
  });

  it("declares a shared runtime: one page for the pane, the functions and the button", () => {
    expect(named("Runtime").map(({ attributes }) => attributes)).to.deep.equal([
      { resid: "Taskpane.Url", lifetime: "long" },
    ]);
    const pages = [...named("Page"), ...named("Action")].flatMap(({ children }) =>
      children.filter(({ name }) => name === "SourceLocation").map((element) => attribute(element, "resid")),
    );
    expect(pages).to.deep.equal(["Taskpane.Url", "Taskpane.Url"]);
  });

  it("hides itself from no Excel: only what is laid over it asks for a set, and one without it has the pane", () => {
    const asked = [...named("Set"), ...named("bt:Set")];
    expect(asked.map(({ attributes }) => attributes)).to.deep.equal([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
    expect(asked.map(({ path }) => path)).to.deep.equal(["/OfficeApp/VersionOverrides/Requirements/bt:Sets/bt:Set"]);
    const settings = named("DefaultSettings")[0]?.children.map((element) => attribute(element, "DefaultValue"));
    expect(settings).to.deep.equal([`${developmentSite}/taskpane.html`]);
  });

  it("has a button for the pane and one for each of four jobs, and a shortcut, and the page answers all of them", () => {
    const functions = [...text.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name = ""]) => name);
    const { actions, shortcuts } = JSON.parse(
      readFileSync(new URL("addin/assets/shortcuts.json", root), "utf8"),
    ) as Shortcuts;
    const [shortcut] = shortcuts;
    expect(shortcuts).to.have.length(1);
    expect(actions.map(({ id, type }) => [id, type])).to.deep.equal([[shortcut?.action, "ExecuteFunction"]]);
    expect(shortcut?.key.default).to.match(/^(?:Ctrl|Alt|Shift)(?:\+(?:Alt|Shift))?\+[A-Z]$/);
    expect(attribute(named("ExtendedOverrides")[0], "Url")).to.equal(`${developmentSite}/assets/shortcuts.json`);
    expect(functions).to.have.length(4);
    expect([...functions, shortcut?.action].sort()).to.deep.equal(Object.keys(ribbonJobs).sort());
    const opened = Object.values(ribbonJobs).filter((part) => part !== null);
    expect(parts.map(({ id }) => id)).to.include.members(opened);
    expect(text.replaceAll("，", ", "), "said where the button is").to.include(shortcut?.key.default);
  });
});
