// Language tags of hosts, as the product's two languages.
import { expect } from "chai";
import { localeOfTag } from "./function-locale.js";

describe("localeOfTag", () => {
  for (const tag of ["zh-CN", "zh", "zh-Hans-CN", "ZH-TW"])
    it(`answers ${tag} in Chinese`, () => expect(localeOfTag(tag)).to.equal("zh-CN"));
  for (const tag of ["en-US", "en", "fr-FR", ""])
    it(`answers ${tag || "no tag"} in English`, () => expect(localeOfTag(tag)).to.equal("en"));
});
