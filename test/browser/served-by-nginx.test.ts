// The site as nginx serves it by the example file, over https with a certificate made for the test: its headers, and the workbench over it.
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { nginxConf } from "../../scripts/hosting/nginx.mjs";
import { headersOf, isPacked, types } from "../../scripts/hosting/rules.mjs";
import { filesIn } from "../../scripts/lib/files-in.mjs";
import { launchBrowser } from "./browser.js";
import { until } from "./until.js";
import { openWorkbenchAlone, readBook, sampleBytes, savedGrids, writeResults } from "./workbench-page.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const path = `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin`;
const has = (program: string): boolean => spawnSync(program, ["-v"], { env: { PATH: path } }).error === undefined;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** The one place of a text, changed as the file's own comments tell an administrator to. */
const changed = (conf: string, place: string, text: string): string => {
  if (conf.split(place).length !== 2) throw new Error(`The example has not exactly one ${place}`);
  return conf.replace(place, text);
};

describe("The site served by nginx", () => {
  let folder = "";
  let running: ChildProcess | undefined;
  let browser: Browser;
  let certificate = "";
  let url = "";
  let below = "";

  before(async function () {
    if (!has("nginx") || !has("openssl")) {
      console.log("    nginx or openssl is not on this machine: what is said of nginx is not tried here.");
      this.skip();
    }
    folder = await mkdtemp(join(tmpdir(), "junheng-nginx-"));
    const at = (name: string): string => join(folder, name);
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"].concat([
        ...["-addext", "subjectAltName=DNS:localhost", "-keyout", at("site.key"), "-out", at("site.crt")],
      ]),
      { stdio: "ignore" },
    );
    certificate = await readFile(at("site.crt"), "utf8");
    const [port, other] = [await freePort(), await freePort()];
    const ours = (conf: string, said: number, listens: number): string =>
      [
        [`listen ${said} ssl;`, `listen 127.0.0.1:${listens} ssl;`],
        ["/etc/ssl/junheng/site.crt", at("site.crt")],
        ["/etc/ssl/junheng/site.key", at("site.key")],
        ["/srv/junheng", dist],
      ].reduce((text, [place = "", own = ""]) => changed(text, place, own), conf);
    const example = await readFile(new URL("../../docs/deploy/examples/nginx.conf", import.meta.url), "utf8");
    await writeFile(at("site.conf"), ours(example, 443, port));
    const underPath = ours(nginxConf(`https://localhost:${other}/junheng/`), other, other);
    // A second site may not bring the same tables again.
    await writeFile(at("below.conf"), underPath.replaceAll(/^map[\s\S]*?^\}\n/gm, ""));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (each) => `${each}_temp_path ${at(each)};`,
    );
    await writeFile(
      at("nginx.conf"),
      `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; worker_processes 1; pid ${at("pid")}; events {}
       http { access_log off; ${temporary.join(" ")} include ${at("site.conf")}; include ${at("below.conf")}; }`,
    );
    running = spawn("nginx", ["-c", at("nginx.conf"), "-e", at("error.log")], {
      env: { PATH: path },
      stdio: "inherit",
    });
    [url, below] = [`https://localhost:${port}`, `https://localhost:${other}`];
    await until(
      () => ask("/").catch(() => null),
      (answer) => expect(answer).to.not.equal(null),
    );
    const { publicKey } = new X509Certificate(certificate);
    const trusted = createHash("sha256")
      .update(publicKey.export({ type: "spki", format: "der" }))
      .digest("base64");
    browser = await launchBrowser([`--ignore-certificate-errors-spki-list=${trusted}`]);
  });
  after(async () => {
    await browser?.close();
    running?.kill();
    if (running !== undefined && running.exitCode === null) await once(running, "exit");
    if (folder !== "") await rm(folder, { recursive: true, force: true });
  });

  /** What the server answers to one who trusts the certificate and nothing else. */
  const ask = (place: string, site = url): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> =>
    new Promise((resolve, reject) => {
      const asked = request(
        `${site}${place}`,
        { ca: certificate, headers: { "Accept-Encoding": "gzip" } },
        (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0, headers: response.headers });
        },
      );
      asked.on("error", reject).end();
    });

  it("sends every file with its type, with the headers of the table, and texts packed", async () => {
    const files = await filesIn(dist);
    expect(files.length).to.be.greaterThan(50);
    for (const { name, content } of files) {
      const { status, headers } = await ask(`/${encodeURI(name)}`);
      expect(status, name).to.equal(200);
      const type = types[extname(name)] ?? "application/octet-stream";
      expect(headers["content-type"], name).to.equal(type);
      const wanted = Object.entries(headersOf(`/${name}`)).map(([header, value]) => [header.toLowerCase(), value]);
      const sent = Object.fromEntries(wanted.map(([header = ""]) => [header, headers[header]]));
      expect(sent, name).to.deep.equal(Object.fromEntries(wanted));
      expect("x-frame-options" in headers, name).to.equal(!name.endsWith("taskpane.html"));
      if (content.length > 2000)
        expect(headers["content-encoding"], name).to.equal(isPacked(type) ? "gzip" : undefined);
    }
  });

  it("leads to the workbench from its address, under a path too, and has nothing beside its folder", async () => {
    expect((await ask("/")).headers["location"]).to.equal(`${url}/workbench.html`);
    expect((await ask("/junheng", below)).headers["location"]).to.equal(`${below}/junheng/workbench.html`);
    const page = await ask("/junheng/workbench.html", below);
    expect([page.status, page.headers["cache-control"]]).to.deep.equal([200, "no-cache"]);
    for (const outside of ["/../package.json", "/junheng/../../package.json", "/nothing.js"])
      expect((await ask(outside)).status, outside).to.be.within(400, 404);
  });

  it("gives the workbench, which assesses the sample to the same figures as the engine", async () => {
    const { page, complaints, strayRequests } = await openWorkbenchAlone(browser, url);
    await readBook(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    const { grids } = await readWorkbook(await sampleBytes(), "sample-county.xlsx");
    const { assessment } = judgeCounty(readSubmission(grids), nationalQuality2017, {});
    const written = (await savedGrids(page)).flatMap(({ rows }) => rows.flat());
    for (const stage of ["primary", "junior"] as const)
      for (const [id, { cv }] of Object.entries(assessment.stages[stage]?.indicators ?? {}))
        expect(written, `${stage} ${id}`).to.include(cv);
    expect(complaints).to.deep.equal([]);
    expect(strayRequests).to.deep.equal([]);
    await page.close();
  });
});
