// `npm run excel`: builds the add-in, serves it over https on this machine, and loads it into Excel for Windows or Mac. Elsewhere it says what to do instead.
import { join } from "node:path";
import { build } from "./lib/build-site.mjs";
import { printBilingual } from "./lib/print-bilingual.mjs";
import { repository } from "./lib/repository.mjs";
import { serve } from "./serve.mjs";

const manifest = join(repository, "dist", "manifest.xml");
const port = 3000;

/** Where the desktop Excel that loads add-ins from a folder exists. */
export const hasDesktopExcel = (platform) => platform === "win32" || platform === "darwin";

const sayInstead = () =>
  printBilingual(
    "本系统没有桌面版 Excel，无法加载插件。\n可以改用：① npm start，在浏览器里打开工作台，功能相同；② 用 npm run build -- --env package=web --env url=https://您的网址 构建，把 packages/web/site 放到该网址，再在网页版 Excel 中“插入 → 加载项 → 上传我的加载项”，选其中的 manifest.xml。",
    "There is no desktop Excel on this system to load the add-in into.\nInstead: (1) npm start opens the workbench in a browser, which does the same; or (2) npm run build -- --env package=web --env url=https://your-address, put packages/web/site at that address, and in Excel on the web choose Insert, Add-ins, Upload My Add-in, with the manifest.xml in it.",
    console.error,
  );

const fail = (chinese, english) => {
  printBilingual(chinese, english, console.error);
  return 1;
};

/** A certificate that Excel trusts; the system asks the user once before it is installed. */
const certificate = async () => {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
};

const openServer = async () => serve(join(repository, "dist"), { port, strictPort: true, tls: await certificate() });

const sideload = async () => {
  if ((await build()) !== 0) return fail("构建失败，原因见上。", "The build failed; the reason stands above.");
  let server;
  try {
    server = await openServer();
  } catch (error) {
    return fail(
      `无法在端口 ${port} 提供插件页面：${error.message}\n请关闭占用该端口的程序，并允许安装本机证书，然后再试。`,
      `The add-in cannot be served on port ${port}: ${error.message}\nClose what uses that port, allow the local certificate to be installed, and try again.`,
    );
  }
  // Called as a library: as a command it ends with status 0 even where it failed.
  const { startDebugging, stopDebugging } = await import("office-addin-debugging");
  try {
    await startDebugging(manifest, { appType: "desktop", app: "excel", enableDebugging: false });
  } catch (error) {
    await server.close();
    return fail(`Excel 未能加载插件：${error.message}`, `Excel did not load the add-in: ${error.message}`);
  }
  printBilingual(
    "插件已加载到 Excel，请在“数据”选项卡中点“均衡测算”。按 Ctrl+C 结束并移除。",
    "The add-in is in Excel: choose Assess schools on the Data tab. Press Ctrl+C to end and remove it.",
  );
  await new Promise((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
  await stopDebugging(manifest);
  await server.close();
  return 0;
};

if (hasDesktopExcel(process.platform)) process.exitCode = await sideload();
else {
  sayInstead();
  process.exitCode = 1;
}
