// Excel's manifest for one environment: its own id, version, name and addresses in place of those of the repository's.
import { developmentSite } from "../webpack/site.mjs";

/** Puts a text in the one place that matches; a manifest of another shape is refused. */
const replaced = (manifest, pattern, text) => {
  if (manifest.match(new RegExp(pattern, "g"))?.length !== 1)
    throw new Error(`manifest.xml has not exactly one ${pattern.source}.`);
  return manifest.replace(pattern, (_, before, own, after) => `${before}${text(own)}${after}`);
};

const within = { en: (label) => ` (${label})`, "zh-CN": (label) => `（${label}）` };

/** The manifest of an environment that Excel knows; the others have none. */
export const manifestFor = (manifest, { id, version, label, site }) => {
  const labelled = (locale) => (own) => (label === undefined ? own : `${own}${within[locale](label[locale])}`);
  const steps = [
    [/(<Id>)([^<]*)(<\/Id>)/, () => id],
    [/(<Version>)([^<]*)(<\/Version>)/, () => version],
    [/(<DisplayName DefaultValue=")([^"]*)(")/, labelled("en")],
    [/(<DisplayName [^>]*>\s*<Override Locale="zh-CN" Value=")([^"]*)(")/, labelled("zh-CN")],
  ];
  return steps
    .reduce((text, [pattern, change]) => replaced(text, pattern, change), manifest)
    .replaceAll(developmentSite, site);
};
