// `npm run hosting`: writes the examples for web servers of docs/deploy/examples/ from the rules by which the site is served.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { webConfig } from "./hosting/iis.mjs";
import { nginxConf } from "./hosting/nginx.mjs";
import { repository } from "./lib/repository.mjs";

const folder = join(repository, "docs", "deploy", "examples");
writeFileSync(join(folder, "nginx.conf"), nginxConf("https://junheng.example.org"));
writeFileSync(join(folder, "web.config"), webConfig());
