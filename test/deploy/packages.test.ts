// What is handed out for each environment, made of a small site: every file that its READ-ME speaks of is in it, and in the shape that its reader takes.
import { expect } from "chai";
import SevenZip from "7z-wasm";
import { environmentFrom } from "../../scripts/packages/environments.mjs";
import { packageOf } from "../../scripts/packages/package-of.mjs";
import { everyElement, parseXml } from "../excel/xml.js";

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
const site = Object.entries({
  "functions.js": "1",
  "manifest.xml": "<OfficeApp/>",
  "workbench.html": `<head>${policy}<link rel="icon" href="icon-32.png"><script defer src="workbench.0a1b2c3d.js"></script></head>`,
  "workbench.0a1b2c3d.js": "2",
  "licences.txt": "MIT",
  "service-worker.js": 'const files = ["workbench.html","workbench.0a1b2c3d.js","licences.txt"];',
  "samples/sample-county.xlsx": "PK",
  "wps/index.html": `<head>${policy}<script defer src="../wps-background.0a1b2c3d.js"></script></head>`,
  "wps/pane.html": `<head>${policy}<script defer src="../wps-pane.0a1b2c3d.js"></script></head>`,
  "wps/probe.html": `<head>${policy}</head>`,
  "wps/publish.html": `<head>${policy}</head>`,
  "wps/ribbon.xml": "<customUI/>",
  "wps/manifest.xml": "<JsPlugin/>",
  "wps/files.json": '["icon-32.png","wps-background.0a1b2c3d.js","wps-pane.0a1b2c3d.js"]',
  "icon-32.png": "png",
  "wps-background.0a1b2c3d.js": "3",
  "wps-pane.0a1b2c3d.js": "4",
}).map(([name, content]) => ({ name, content: Buffer.from(content) }));

const url = "https://balance.example.org";
const packed = async (env: Readonly<Record<string, string>>) => {
  const files = await packageOf(environmentFrom(env), site);
  return new Map(files.map(({ name, content }) => [name, content]));
};

/** What stands in a file of Windows's registry: keys, each with its values. */
const registry = (bytes: Buffer): Readonly<Record<string, Readonly<Record<string, string | number>>>> => {
  if (bytes.readUInt16LE(0) !== 0xfeff) throw new Error("No mark of UTF-16 at the beginning.");
  const [first, ...lines] = bytes.subarray(2).toString("utf16le").split("\r\n");
  if (first !== "Windows Registry Editor Version 5.00") throw new Error("Not a file of the registry.");
  const keys: Record<string, Record<string, string | number>> = {};
  let open: Record<string, string | number> | undefined;
  for (const line of lines.filter((each) => each !== "")) {
    const [, key] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name, text, number] = /^"(\w+)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (key !== undefined) open = keys[key] = {};
    else if (open === undefined || name === undefined) throw new Error(`Not understood: ${line}`);
    else open[name] = text?.replaceAll(/\\(.)/g, "$1") ?? Number.parseInt(number ?? "", 16);
  }
  return keys;
};

/** The files of an archive, as 7-Zip unpacks it. */
const unpacked = async (archive: Buffer): Promise<ReadonlyMap<string, string>> => {
  const sevenZip = await SevenZip({ print: () => {}, printErr: () => {} });
  const { FS } = sevenZip;
  FS.writeFile("/in.7z", archive);
  sevenZip.callMain(["x", "-o/out", "/in.7z"]);
  const files = new Map<string, string>();
  const look = (folder: string): void => {
    for (const name of FS.readdir(folder).filter((each: string) => !/^\.\.?$/.test(each))) {
      const path = `${folder}/${name}`;
      if (FS.isDir(FS.stat(path).mode)) look(path);
      else files.set(path.slice("/out/".length), FS.readFile(path, { encoding: "utf8" }));
    }
  };
  look("/out");
  return files;
};

describe("A package", () => {
  it("for a stick holds the page, what it loads in a folder apart, the samples and a text, and nothing of Excel or WPS", async () => {
    const files = await packed({ package: "stick" });
    expect([...files.keys()].sort()).to.deep.equal(
      [
        "LICENSE.txt",
        "licences.txt",
        "samples/sample-county.xlsx",
        "app/workbench.0a1b2c3d.js",
        "均衡工作台.html",
        "说明.txt",
      ].sort(),
    );
    const page = files.get("均衡工作台.html")?.toString();
    expect(page).to.include(' src="app/workbench.0a1b2c3d.js"').and.include(' href="app/icon-32.png"');
  });

  it("for a shared folder lets Windows trust the folder, whatever its name", async () => {
    const share = "\\\\文件服务器\\共享\\均衡";
    const files = await packed({ package: "folder", url, share });
    const keys = registry(files.get("clients/trust-junheng.reg") ?? Buffer.alloc(0));
    const [[key, values] = ["", {}], ...others] = Object.entries(keys);
    expect(others).to.deep.equal([]);
    const id =
      /^HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})$/.exec(
        key,
      )?.[1];
    expect(id).to.match(/^\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\}$/);
    expect(values).to.deep.equal({ Id: id, Url: share, Flags: 1 });
    expect(files.get("share/junheng.xml")?.toString()).to.equal("<OfficeApp/>");
    const another = await packed({ package: "folder", url, share: "//files/two" });
    expect(Object.keys(registry(another.get("clients/trust-junheng.reg") ?? Buffer.alloc(0)))[0]).not.to.include(id);
  });

  for (const env of [
    { package: "web", url },
    { package: "folder", url, share: "//files/one" },
    { package: "store", url },
    { package: "wps", url },
  ])
    it(`for ${env.package} has a READ-ME in both languages that names only what is in it`, async () => {
      const files = await packed(env);
      const text = files.get("说明 READ-ME.txt")?.toString() ?? "";
      expect(text)
        .to.match(/^\uFEFF均衡 Junheng \d+\.\d+\.\d+\.0\r\n/)
        .and.to.include(url);
      const [chinese, english] = [/^1\. .*\p{Script=Han}/mu, /^1\. [\x20-\x7e“”…]+\r$/m];
      expect(text).to.match(chinese).and.to.match(english);
      const named = [...text.matchAll(/(?:site|share|clients)\\[\w.-]+/g)].map(([path]) => path.replace("\\", "/"));
      expect([...files.keys()]).to.include.members([...named, "nginx.conf", "site/web.config", "site/workbench.html"]);
      expect(files.get("nginx.conf")?.toString()).to.include("server_name balance.example.org;");
    });

  it("for WPS lists the add-in where it is served, and where it is fetched as an archive", async () => {
    const files = await packed({ package: "wps", url: `${url}/jh` });
    const entry = (name: string) => everyElement(parseXml(files.get(name)?.toString() ?? ""))[1];
    const online = entry("site/wps/jsplugins.xml");
    expect(online?.name).to.equal("jspluginonline");
    // WPS puts ribbon.xml right behind the address.
    expect(online?.attributes).to.include({ name: "junheng", type: "et", url: `${url}/jh/wps/` });
    const offline = entry("offline/jsplugins.xml");
    expect(offline?.name).to.equal("jsplugin");
    expect(offline?.attributes).to.include({ name: "junheng", type: "et", url: `${url}/jh/junheng.7z` });
    expect(offline?.attributes["version"]).to.match(/^\d+\.\d+\.\d+$/);
  });

  it("for WPS can be unpacked and opened without a server: what its pages load lies where they look for it", async () => {
    const files = await packed({ package: "wps", url });
    const inside = await unpacked(files.get("offline/junheng.7z") ?? Buffer.alloc(0));
    const { version } = environmentFrom({ package: "wps", url });
    const top = `junheng_${version.split(".").slice(0, 3).join(".")}/`;
    const names = [...inside.keys()].map((name) =>
      name.startsWith(top) ? name.slice(top.length) : `outside: ${name}`,
    );
    expect(names).to.include.members(["index.html", "ribbon.xml", "manifest.xml", "icon-32.png", "wps/pane.html"]);
    for (const page of names.filter((name) => name.endsWith(".html")))
      for (const [, source = ""] of (inside.get(top + page) ?? "").matchAll(/ src="([^"]+)"/g))
        expect(names, `${page} loads ${source}`).to.include(new URL(source, `file:///${page}`).pathname.slice(1));
    expect(inside.get(`${top}wps/pane.html`)).to.include("script-src 'self' 'wasm-unsafe-eval'");
  });
});
