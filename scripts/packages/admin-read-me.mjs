// The READ-ME of a package, for whoever sets it up: what lies in it and what to do, in both languages.
import { textFile } from "./text-file.mjs";

const steps = {
  web: ({ site }) => [
    [
      `site 文件夹放到网页服务器，使它出现在 ${site}/ ；nginx.conf 是 nginx 的配置，site\\web.config 是 IIS 的配置。`,
      `Put the folder “site” on a web server, so that it stands at ${site}/ ; nginx.conf is for nginx, site\\web.config for IIS.`,
    ],
    [
      `证书要由各台电脑信任的机构签发。打开 ${site}/workbench.html ，地址栏不应有警告。`,
      `The certificate has to be one that the clients trust. Open ${site}/workbench.html : there must be no warning.`,
    ],
    [
      "Excel 里用：把 site\\manifest.xml 交给管理中心集中部署，或放进受信任的共享文件夹。",
      "For Excel, give site\\manifest.xml to the admin centre, or put it into a trusted shared folder.",
    ],
  ],
  folder: ({ site, share }) => [
    ...steps.web({ site }).slice(0, 2),
    [
      `把 share\\junheng.xml 放到 ${share} ，各用户对它只需要读取权限。`,
      `Put share\\junheng.xml into ${share} ; its users need to read it, and no more.`,
    ],
    [
      "在每台电脑上以使用者本人的账户导入 clients\\trust-junheng.reg（双击，或用组策略），再重新打开 Excel。",
      "On each client import clients\\trust-junheng.reg as the user (by double click, or by a group policy), and start Excel again.",
    ],
    [
      "在 Excel 里：插入 → 我的加载项 → 共享文件夹 → 均衡 → 添加。",
      "In Excel: Insert, My Add-ins, Shared Folder, Junheng, Add.",
    ],
  ],
  store: ({ site }) => [
    [`site 文件夹放到 ${site}/ 。`, `Put the folder “site” at ${site}/ .`],
    [
      "junheng.xml 上传到合作伙伴中心。窗格从微软的地址加载 office.js，所以不能用于封闭网络。",
      "Upload junheng.xml to Partner Center. The pane loads office.js from Microsoft's address, so it is not for closed networks.",
    ],
  ],
  wps: ({ site }) => [
    [`site 文件夹放到 ${site}/ 。`, `Put the folder “site” at ${site}/ .`],
    [
      `个人版：用户在浏览器里打开 ${site}/wps/publish.html ，点“安装”，再重新打开 WPS 表格，第一次会问是否信任。`,
      `Personal edition: users open ${site}/wps/publish.html in a browser, choose “Install”, and start WPS Spreadsheets again; it asks once whether to trust it.`,
    ],
    [
      `企业版：在 oem.ini 的 [Server] 下写 JSPluginsServer=${site}/wps/jsplugins.xml ，[Support] 下写 JsApiPlugin=true。`,
      `Enterprise edition: in oem.ini write JSPluginsServer=${site}/wps/jsplugins.xml under [Server], and JsApiPlugin=true under [Support].`,
    ],
    [
      `离线包：offline 文件夹里的 junheng.7z 和 jsplugins.xml 放到 ${site}/ ，oem.ini 指向 ${site}/jsplugins.xml ；打开 WPS 后不再需要服务器。`,
      `Offline: put junheng.7z and jsplugins.xml of the folder “offline” at ${site}/ and point oem.ini to ${site}/jsplugins.xml ; once WPS has fetched them it needs no server.`,
    ],
    [
      "按 WPS 公布的接口做成，还没有在真的 WPS 上运行过；请先在一台电脑上试。",
      "Built for WPS from what it publishes, not yet run on it: try one machine first.",
    ],
  ],
};

/** The text of an environment's package. */
export const adminReadMe = (environment) => {
  const own = steps[environment.name](environment);
  return textFile([
    `均衡 Junheng ${environment.version}`,
    "",
    ...own.map(([zh], at) => `${at + 1}. ${zh}`),
    "",
    ...own.map(([, en], at) => `${at + 1}. ${en}`),
  ]);
};
