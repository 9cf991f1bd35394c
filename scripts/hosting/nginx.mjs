// The rules of the site for nginx: a file to be put into conf.d/.
import { headers, isPacked, packedFrom, types } from "./rules.mjs";

const bare = (type) => type.split(";")[0];

/** The name of the variable that holds a header's value. */
const variableOf = ({ name }) => `$junheng_${name.toLowerCase().replaceAll("-", "_")}`;

const mapOf = (header) => [
  `map $uri ${variableOf(header)} {`,
  ...header.but.map(({ path, value }) => `  "~${path}" "${value}";`),
  `  default "${header.value}";`,
  "}",
];

/** The endings of each type. */
const typeLines = () => {
  const endings = new Map();
  for (const [ending, type] of Object.entries(types))
    endings.set(bare(type), [...(endings.get(bare(type)) ?? []), ending.slice(1)]);
  return [...endings].map(([type, list]) => `    ${type} ${list.join(" ")};`);
};

/** The file for a site at this address. */
export const nginxConf = (address) => {
  const { hostname, port, pathname } = new URL(address);
  const path = pathname.replace(/\/+$/, "");
  const changing = headers.filter(({ but }) => but.length > 0);
  // nginx takes text/html without being told.
  const typesThat = (hold) =>
    [...new Set(Object.values(types).filter(hold).map(bare))].filter((type) => type !== "text/html").join(" ");
  const isText = (type) => type.includes("charset=");
  return `# 均衡 Junheng：放进 conf.d/，改带“改”字的几行。 Put this into conf.d/ and change the lines marked so.
${changing.flatMap(mapOf).join("\n")}
server {
  listen ${port === "" ? 443 : port} ssl;
  server_name ${hostname}; # 改 change
  ssl_certificate /etc/ssl/junheng/site.crt; # 改 change
  ssl_certificate_key /etc/ssl/junheng/site.key; # 改 change
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;
  charset utf-8;
  charset_types ${typesThat(isText)};
  types {
${typeLines().join("\n")}
  }
  gzip on;
  gzip_vary on;
  gzip_min_length ${packedFrom};
  gzip_types ${typesThat(isPacked)};
${headers.map((header) => `  add_header ${header.name} ${header.but.length > 0 ? variableOf(header) : `"${header.value}"`} always;`).join("\n")}
  rewrite ^${path}/?$ ${path}/workbench.html redirect;
  location ${path}/ {
    ${path === "" ? "root /srv/junheng;" : "alias /srv/junheng/;"} # 改 change
  }
}
`;
};
