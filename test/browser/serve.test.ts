// The server of `npm start`: it gives what lies in its folder, and nothing else.
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { serve, type StaticServer } from "../../scripts/serve.mjs";

/** Asks as no browser would: the path goes out as it is written. */
const ask = (port: number, path: string, method = "GET"): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.on("data", (data) => (answer += data.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });

describe("The server of npm start", () => {
  let folder: string;
  let server: StaticServer;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "junheng-serve-"));
    const site = join(folder, "site");
    await mkdir(join(site, "assets"), { recursive: true });
    await writeFile(join(folder, "secret.txt"), "secret");
    await writeFile(join(site, "workbench.html"), "<!doctype html>");
    await writeFile(join(site, "taskpane.html"), "<!doctype html>");
    await writeFile(join(site, "functions.js"), "1;");
    await writeFile(join(site, "workbench.0a1b2c3d.js"), "2;");
    await symlink(join(folder, "secret.txt"), join(site, "link.txt"));
    server = await serve(site, { port: 0 });
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("leads from / to the workbench", async () => {
    expect(await ask(server.port, "/")).to.match(/^HTTP\/1\.1 302 [\s\S]*Location: \/workbench\.html\r/);
  });

  it("gives files with their types, and tells browsers not to guess", async () => {
    const script = await ask(server.port, "/functions.js?v=1");
    expect(script)
      .to.match(/^HTTP\/1\.1 200 /)
      .and.match(/Content-Type: text\/javascript; charset=utf-8\r/);
    expect(script)
      .to.match(/X-Content-Type-Options: nosniff\r/)
      .and.match(/\r\n\r\n1;$/);
    expect(await ask(server.port, "/functions.js", "HEAD")).to.match(/Content-Length: 2\r[\s\S]*\r\n\r\n$/);
  });

  it("lets browsers keep what is named by its content, and nothing else", async () => {
    const kept = /Cache-Control: public, max-age=31536000, immutable\r/;
    expect(await ask(server.port, "/workbench.0a1b2c3d.js")).to.match(kept);
    expect(await ask(server.port, "/functions.js")).to.match(/Cache-Control: no-cache\r/);
    expect(await ask(server.port, "/workbench.html")).to.match(/Cache-Control: no-cache\r/);
  });

  it("sends large texts packed to who can unpack them, as they are now", async () => {
    const large = join(folder, "site", "large.js");
    for (const text of ["1;".repeat(5000), "2;".repeat(6000)]) {
      await writeFile(large, text);
      const packed = await fetch(`${server.url}/large.js`);
      expect(packed.headers.get("content-encoding")).to.equal("gzip");
      expect(Number(packed.headers.get("content-length"))).to.be.below(500);
      expect(await packed.text()).to.equal(text);
    }
    const plain = await ask(server.port, "/large.js");
    expect(plain)
      .to.match(/Content-Length: 12000\r/)
      .and.not.to.include("Content-Encoding");
  });

  it("lets only the page of Excel be framed", async () => {
    expect(await ask(server.port, "/workbench.html")).to.include("frame-ancestors 'none'");
    expect(await ask(server.port, "/taskpane.html")).not.to.include("frame-ancestors");
  });

  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/..%5csecret.txt",
    "//secret.txt",
    "/link.txt",
    "/assets",
    "/assets/",
    "/%00",
    "/%zz",
    "/nothing.js",
  ]) {
    it(`has nothing under ${path}`, async () => {
      const answer = await ask(server.port, path);
      expect(answer).to.match(/^HTTP\/1\.1 404 /);
      expect(answer).not.to.match(/\bsecret$/);
    });
  }

  it("only gives", async () => {
    expect(await ask(server.port, "/functions.js", "POST")).to.match(/^HTTP\/1\.1 405 /);
  });

  it("takes the next port where the first is taken, unless it must have that one", async () => {
    const second = await serve(join(folder, "site"), { port: server.port });
    expect(second.port).to.be.greaterThan(server.port);
    await second.close();
    const refused: unknown = await serve(join(folder, "site"), { port: server.port, strictPort: true }).catch(
      (error: unknown) => error,
    );
    expect(refused).to.have.property("code", "EADDRINUSE");
  });
});
