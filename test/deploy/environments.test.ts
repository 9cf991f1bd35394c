// A build for each place where the program is handed out: what it has to be told, what is refused, and what Excel's manifest says there.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { environmentFrom, environments } from "../../scripts/packages/environments.mjs";
import { manifestFor } from "../../scripts/packages/manifest.mjs";
import { everyElement, parseXml } from "../excel/xml.js";

const told = { url: "https://balance.example.org/junheng/", share: "//files/均衡", build: "7" };

/** An environment with all that it needs, and nothing else. */
const made = (name: string) => {
  const needs = environments[name]?.needs ?? [];
  return environmentFrom({
    package: name,
    ...Object.fromEntries(Object.entries(told).filter(([option]) => needs.includes(option))),
  });
};

const text = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");
const inExcel = Object.keys(environments).filter((name) => made(name).id !== undefined);

/** What a manifest says of itself. */
const faceOf = (manifest: string) => {
  const elements = everyElement(parseXml(manifest));
  const inner = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(manifest)?.[1] ?? "";
  const named = elements.find(({ name }) => name === "DisplayName");
  const urls = elements
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value) => value?.includes("://"));
  return {
    id: inner("Id"),
    version: inner("Version"),
    en: named?.attributes["DefaultValue"] ?? "",
    zh: named?.children[0]?.attributes["Value"] ?? "",
    urls,
  };
};

describe("A build for each environment", () => {
  it("gives Excel's add-in an id and a name of its own in each, so that several can stand side by side", () => {
    const faces = inExcel.map((name) => faceOf(manifestFor(text, made(name))));
    expect(inExcel).to.deep.equal(["development", "web", "folder", "store"]);
    for (const which of ["id", "en", "zh"] as const)
      expect(new Set(faces.map((face) => face[which])).size, which).to.equal(inExcel.length);
    for (const { id } of faces)
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("keeps the names of the store plain, and says elsewhere where the add-in comes from", () => {
    const plain = faceOf(text);
    const { en, zh } = faceOf(manifestFor(text, made("store")));
    expect([en, zh]).to.deep.equal([plain.en, plain.zh]);
    const folder = faceOf(manifestFor(text, made("folder")));
    expect([folder.en, folder.zh]).to.deep.equal([`${plain.en} (shared folder)`, `${plain.zh}（共享文件夹）`]);
  });

  for (const name of ["web", "folder", "store"])
    it(`moves the manifest of ${name} as a whole to its address`, () => {
      const { urls } = faceOf(manifestFor(text, made(name)));
      expect(urls).to.have.length.greaterThan(8);
      for (const url of urls) expect(url).to.match(/^https:\/\/balance\.example\.org\/junheng\/[\w./-]+$/);
    });

  it("counts the builds of one version, for Excel takes a newer manifest only", () => {
    const [one, other] = ["1", "2"].map((build) =>
      faceOf(manifestFor(text, environmentFrom({ package: "web", url: told.url, build }))),
    );
    expect(one?.version).to.match(/^\d+\.\d+\.\d+\.1$/);
    expect(other?.version).to.equal(one?.version.replace(/1$/, "2"));
  });

  it("loads Microsoft's copy of the Office library in the store's build alone", () => {
    expect(Object.keys(environments).filter((name) => made(name).office === "microsoft")).to.deep.equal(["store"]);
  });

  it("refuses a manifest that it does not know its way about in", () => {
    const web = made("web");
    expect(() => manifestFor(text.replace(/<Id>.*<\/Id>/, ""), web)).to.throw(/Id/);
    expect(() => manifestFor(text.replace("<Id>", "<Id>x</Id><Id>"), web)).to.throw(/Id/);
  });

  const refusals: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ package: "web" }, /--env url=….*https:\/\/example\.org/s],
    [{ package: "intranet" }, /intranet.*development, stick, web, folder, store, wps/s],
    [{ package: "toString" }, /toString.*development/s],
    [{ package: "folder", url: told.url }, /--env share.*\\\\server\\share/s],
    [{ package: "folder", url: told.url, share: "server" }, /--env share=server/],
    [{ package: "stick", url: told.url }, /--env url.*package, build/s],
    [{ office: "cdn" }, /--env office.*package, build, only, url/s],
    [{ package: "web", url: told.url, build: "two" }, /--env build=two.*whole number/s],
    ...["http://example.org", "example.org", "https://example.org/?a", "ftp://example.org", ""].map(
      (url) => [{ package: "web", url }, /--env url=.*https:\/\//s] as const,
    ),
  ];
  for (const [env, sentence] of refusals)
    it(`says what is allowed instead of ${JSON.stringify(env)}, in both languages`, () => {
      expect(() => environmentFrom(env))
        .to.throw(sentence)
        .with.property("message")
        .that.matches(/\p{Script=Han}/u);
    });

  it("lets WPS be served without https, as closed networks do", () => {
    expect(environmentFrom({ package: "wps", url: "http://10.0.0.8/junheng/" }).site).to.equal(
      "http://10.0.0.8/junheng",
    );
  });
});
