// The examples for web servers follow the one table of rules: written by `npm run hosting`, and read back here.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { webConfig } from "../../scripts/hosting/iis.mjs";
import { nginxConf } from "../../scripts/hosting/nginx.mjs";
import { headers, headersOf, types } from "../../scripts/hosting/rules.mjs";
import { everyElement, parseXml } from "../excel/xml.js";

const example = (name: string): string =>
  readFileSync(new URL(`../../docs/deploy/examples/${name}`, import.meta.url), "utf8");

/** Paths of every kind that the site has. */
const paths = [
  "/workbench.html",
  "/taskpane.html",
  "/functions.js",
  "/functions.zh-CN.json",
  "/manifest.xml",
  "/service-worker.js",
  "/workbench.0a1b2c3d.js",
  "/workbench.0a1b2c3d.css",
  "/solver.0a1b2c3d.js",
  "/wps/ribbon.xml",
];

describe("The examples for web servers", () => {
  it("are what `npm run hosting` writes", () => {
    expect(example("nginx.conf")).to.equal(nginxConf("https://junheng.example.org"));
    expect(example("web.config")).to.equal(webConfig());
  });

  it("let browsers keep what is named by its content for a year, and nothing else", () => {
    const kept = paths.filter((path) => headersOf(path)["Cache-Control"] !== "no-cache");
    expect(kept).to.deep.equal(["/workbench.0a1b2c3d.js", "/workbench.0a1b2c3d.css", "/solver.0a1b2c3d.js"]);
  });

  it("give IIS a well-formed file that sets for every path what the table says", () => {
    const elements = everyElement(parseXml(webConfig()));
    const attributes = (path: RegExp) => elements.filter((each) => path.test(each.path)).map((each) => each.attributes);
    expect(
      Object.fromEntries(attributes(/mimeMap$/).map((each) => [each["fileExtension"], each["mimeType"]])),
    ).to.deep.equal(types);
    const usual = new Map(attributes(/customHeaders\/add$/).map((each) => [each["name"], each["value"] ?? ""]));
    const rules = elements
      .filter(({ name }) => name === "rule")
      .map((rule) => {
        const within = (name: string) => everyElement(rule).find((each) => each.name === name)?.attributes ?? {};
        return {
          header: within("match")["serverVariable"] ?? "",
          pattern: new RegExp(within("add")["pattern"] ?? ""),
          value: within("action")["value"] ?? "",
        };
      });
    for (const path of paths) {
      const set = headers.map(({ name }) => {
        const changed = rules.find(
          ({ header, pattern }) => header === `RESPONSE_${name.replaceAll("-", "_")}` && pattern.test(path),
        );
        return [name, changed?.value ?? usual.get(name)] as const;
      });
      expect(Object.fromEntries(set.filter(([, value]) => value !== "")), path).to.deep.equal(headersOf(path));
    }
  });

  it("stand for the address that is given, under a path too", () => {
    const conf = nginxConf("https://intranet.example.org:8443/junheng/");
    expect(conf).to.include("listen 8443 ssl;").and.to.include("server_name intranet.example.org;");
    expect(conf).to.match(/location \/junheng\/ \{\s+alias /);
  });
});
