// What is handed out for an environment, made of the built site: a folder with everything that whoever receives it needs.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { webConfig } from "../hosting/iis.mjs";
import { nginxConf } from "../hosting/nginx.mjs";
import { repository } from "../lib/repository.mjs";
import { adminReadMe } from "./admin-read-me.mjs";
import { readMe } from "./stick-read-me.mjs";
import { trustShare } from "./trust-share.mjs";
import { withoutServer } from "./without-server.mjs";
import { offlineArchive, offlineList, onlineList } from "./wps-files.mjs";

const programVersion = ({ version }) => version.split(".").slice(0, 3).join(".");

const licence = async () => ({ name: "LICENSE.txt", content: await readFile(join(repository, "LICENSE")) });

/** The site as a web server gives it, with the rules for both kinds of server. */
const hosted = (environment, site) => [
  ...site.map(({ name, content }) => ({ name: `site/${name}`, content })),
  { name: "site/web.config", content: Buffer.from(webConfig()) },
  { name: "nginx.conf", content: Buffer.from(nginxConf(environment.site)) },
];

const manifestIn = (site) => site.find(({ name }) => name === "manifest.xml").content;

/** The files of each package, by the environment's name. */
const makers = {
  stick: async (environment, site) => [
    ...withoutServer(site),
    await licence(),
    { name: "说明.txt", content: readMe(programVersion(environment)) },
  ],
  web: (environment, site) => hosted(environment, site),
  folder: (environment, site) => [
    ...hosted(environment, site),
    { name: "share/junheng.xml", content: manifestIn(site) },
    { name: "clients/trust-junheng.reg", content: trustShare(environment.share) },
  ],
  store: (environment, site) => [...hosted(environment, site), { name: "junheng.xml", content: manifestIn(site) }],
  wps: async (environment, site) => [
    ...hosted(environment, site),
    { name: "site/wps/jsplugins.xml", content: Buffer.from(onlineList(environment.site)) },
    {
      name: "offline/jsplugins.xml",
      content: Buffer.from(offlineList(environment.site, programVersion(environment))),
    },
    { name: "offline/junheng.7z", content: await offlineArchive(site, programVersion(environment)) },
  ],
};

/** Whether an environment has something to hand out beside the site. */
export const isPackaged = ({ name }) => Object.hasOwn(makers, name);

/** The files of the package of an environment. */
export const packageOf = async (environment, site) => {
  const files = await makers[environment.name](environment, site);
  return environment.name === "stick"
    ? files
    : [...files, await licence(), { name: "说明 READ-ME.txt", content: adminReadMe(environment) }];
};
