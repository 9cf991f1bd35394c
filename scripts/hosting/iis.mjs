// The rules of the site for IIS: the web.config that lies in the site's folder. What depends on a file's name needs the URL Rewrite module.
import { headers, types } from "./rules.mjs";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** An outbound rule can change a header that is there, and IIS knows it under a name without dashes. */
const ruleOf = ({ name }, { path, value }, number) => `        <rule name="${name} ${number + 1}">
          <match serverVariable="RESPONSE_${name.replaceAll("-", "_")}" pattern=".*" />
          <conditions><add input="{URL}" pattern="${escaped(path)}" /></conditions>
          <action type="Rewrite" value="${escaped(value)}" />
        </rule>`;

const rules = () => headers.flatMap((header) => header.but.map((rule, number) => ruleOf(header, rule, number)));

/** A type that is there already may not be given twice. */
const mapsOf = ([ending, type]) =>
  [`      <remove fileExtension="${ending}" />`, `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`].join(
    "\n",
  );

/** The file. */
export const webConfig = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- 均衡 Junheng：放在网站文件夹里。没有 URL Rewrite 模块时删去 rewrite 一段。 In the site's folder; without the URL Rewrite module, delete the part named rewrite. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="workbench.html" />
      </files>
    </defaultDocument>
    <staticContent>
${Object.entries(types).map(mapsOf).join("\n")}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.map(({ name, value }) => `        <add name="${name}" value="${escaped(value)}" />`).join("\n")}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
${rules().join("\n")}
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
