// Where the items of the government-work assessment come from, and where their points do.
import type { RubricSource } from "../../rubric.js";
import { text } from "../parts.js";

const national = "教督〔2012〕3号";

/** The four groups and the line of 85 are national. */
export const nationalSource = (article: string): RubricSource => ({
  document: national,
  article,
  issued: "2012",
  certainty: "A",
});

/** An item whose wording, rule and points stand in a provincial table that keeps the national wording. */
export const provincial = (article: string): RubricSource => ({
  document: "某省县级政府均衡发展工作评估表（沿用国家表述，省名没有印出）",
  article,
  certainty: "B",
  note: text(
    "国家没有见到逐项分值，分值和扣分办法用该省的",
    "no national points were found; the points and the rule are that province's",
  ),
});

/** An item of the national list whose wording was not seen, or whose points were not: proposed. */
export const proposed = (article: string): RubricSource => ({
  document: national,
  article,
  issued: "2012",
  certainty: "D",
  note: text(
    "条目原文和分值没有见到，按通行提法列出；分值和计分办法是建议，请对照文件核实",
    "neither the wording nor the points were seen; it is listed as usually quoted, and the points and the rule are a proposal to be checked against the document",
  ),
});

/** An item that a province prints without its points. */
export const provincialRule = (article: string): RubricSource => ({
  ...provincial(article),
  certainty: "D",
  note: text(
    "扣分办法用该省的，该项分值没有见到，分值是建议",
    "the rule is that province's; its points were not seen, and are a proposal",
  ),
});
