// `npm start`: builds the workbench, serves it on this machine only, prints its address and opens it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browse } from "./browse.mjs";
import { build } from "./lib/build-site.mjs";
import { printBilingual } from "./lib/print-bilingual.mjs";
import { repository } from "./lib/repository.mjs";
import { serve } from "./serve.mjs";

const usage = () =>
  printBilingual(
    "用法：npm start -- [--port 端口] [--no-open] [--no-build]",
    "Usage: npm start -- [--port PORT] [--no-open] [--no-build]",
    console.error,
  );

const readOptions = () => {
  const options = { port: { type: "string" }, open: { type: "boolean" }, build: { type: "boolean" } };
  const { values } = parseArgs({ options, allowNegative: true });
  const port = Number(values.port ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError(`--port ${values.port}`);
  return { port, open: values.open ?? true, build: values.build ?? true };
};

const start = async ({ port, open, build: wanted }) => {
  if (wanted) {
    printBilingual("正在构建，第一次约需半分钟……", "Building; the first time takes about half a minute…");
    if ((await build()) !== 0) {
      printBilingual("构建失败，原因见上。", "The build failed; the reason stands above.", console.error);
      return 1;
    }
  }
  const folder = join(repository, "dist");
  if (!existsSync(join(folder, "workbench.html"))) {
    printBilingual(
      "还没有构建，请去掉 --no-build 再试。",
      "Nothing is built yet: try again without --no-build.",
      console.error,
    );
    return 1;
  }
  const server = await serve(folder, { port });
  printBilingual(
    `\n工作台已就绪，仅限本机访问：${server.url}/ 。按 Ctrl+C 结束。`,
    `The workbench is served on this machine: ${server.url}/  Press Ctrl+C to end.`,
  );
  if (open) browse(`${server.url}/`);
  await new Promise((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
  await server.close();
  return 0;
};

let options;
try {
  options = readOptions();
} catch {
  usage();
}
process.exitCode = options === undefined ? 2 : await start(options);
