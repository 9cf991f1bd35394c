// The pages of the site: the task pane that Excel opens, and the workbench. Each names the scripts it may run, and where it may send nothing.
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { repository } from "../lib/repository.mjs";
import { contentSecurityPolicy } from "./content-security-policy.mjs";

/** Microsoft's own copy of the Office library, which the store asks for. */
const officeCdn = "https://appsforoffice.microsoft.com";

/** Where WPS's personal edition listens for add-ins on the same machine. */
const wpsService = "http://localhost:58890";

const page = (entry, template, filename, { policy, ...parameters }) =>
  new HtmlWebpackPlugin({
    template: join(repository, "addin", "src", ...template.split("/")),
    filename,
    chunks: [entry],
    scriptLoading: "defer",
    favicon: join(repository, "addin", "assets", "icon-32.png"),
    templateParameters: { ...parameters, contentSecurityPolicy: policy },
  });

/** Writes the policy into the head of every page, before anything is loaded. */
class PolicyPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("PolicyPlugin", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap("PolicyPlugin", (data) => {
        const policy = data.plugin.userOptions.templateParameters.contentSecurityPolicy;
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        if (!data.html.includes("<head>")) throw new Error(`${data.outputName} has no <head> for its policy.`);
        return { ...data, html: data.html.replace("<head>", `<head>${meta}`) };
      });
    });
  }
}

/** The plugins that make the pages. */
export const pages = (environment, only) => {
  const fromCdn = environment.office === "microsoft";
  const office = fromCdn ? `${officeCdn}/lib/1/hosted/office.js` : "office/office.js";
  const made = {
    taskpane: () =>
      page("taskpane", "pane/taskpane.html", "taskpane.html", {
        office,
        policy: contentSecurityPolicy(fromCdn ? { scripts: [officeCdn] } : {}),
      }),
    workbench: () =>
      page("workbench", "workbench/workbench.html", "workbench.html", { policy: contentSecurityPolicy() }),
    // WPS looks for index.html in the folder that it is given.
    "wps-background": () =>
      page("wps-background", "wps/background.html", "wps/index.html", { policy: contentSecurityPolicy() }),
    "wps-pane": () => page("wps-pane", "wps/pane.html", "wps/pane.html", { policy: contentSecurityPolicy() }),
    "wps-probe": () => page("wps-probe", "wps/probe/probe.html", "wps/probe.html", { policy: contentSecurityPolicy() }),
    "wps-publish": () =>
      page("wps-publish", "wps/publish/publish.html", "wps/publish.html", {
        policy: contentSecurityPolicy({ connections: [wpsService] }),
      }),
  };
  const wanted = Object.keys(made).filter((name) => only === undefined || name === only);
  return [...wanted.map((name) => made[name]()), new PolicyPlugin()];
};
