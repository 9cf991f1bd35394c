// The page by which WPS's personal edition takes the add-in that stands beside this page.
import { publishing } from "../../messages/wps-publish.js";
import { ask, type Means, type Outcome, type Request } from "./service.js";

const main = document.getElementById("publish");
if (main === null) throw new Error("publish.html has no element #publish.");
const locale = /^zh\b/i.test(navigator.language) ? "zh-CN" : "en";
document.documentElement.lang = locale;

const paragraph = (text: string): HTMLParagraphElement =>
  Object.assign(document.createElement("p"), { textContent: text });

const heading = Object.assign(document.createElement("h1"), { textContent: publishing.title[locale] });
const status = Object.assign(paragraph(""), { role: "status" });

const means: Means = {
  fetch: async (address, body) => {
    // oxlint-disable-next-line no-restricted-globals -- the WPS of this machine is asked, and told where the add-in stands
    const response = await fetch(address, { method: "POST", body });
    return { status: response.status, text: await response.text() };
  },
  open: (address) => location.assign(address),
  wait: () => new Promise((resolve) => setTimeout(resolve, 3000)),
};

const url = new URL(".", location.href).href;

const sentence = (cmd: Request["cmd"], outcome: Outcome): string => {
  if (outcome.kind === "done") return publishing[cmd === "enable" ? "installed" : "removed"][locale];
  if (outcome.kind === "absent") return publishing.absent[locale];
  return `${publishing.refused[locale]} ${outcome.answer}`;
};

const buttonFor = (cmd: Request["cmd"], text: string): HTMLButtonElement => {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
  button.addEventListener("click", () => {
    for (const each of buttons) each.disabled = true;
    status.textContent = publishing.working[locale];
    void ask({ cmd, url }, means).then((outcome) => {
      status.textContent = sentence(cmd, outcome);
      for (const each of buttons) each.disabled = false;
    });
  });
  return button;
};

const buttons = [buttonFor("enable", publishing.install[locale]), buttonFor("disable", publishing.remove[locale])];
main.append(heading, paragraph(publishing.before[locale]), ...buttons, status, paragraph(publishing.untried[locale]));
