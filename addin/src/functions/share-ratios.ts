// TOPSHARE 高端份额, PALMA 帕尔马比值, QUINTILERATIO 五等分份额比: what those pupils have who have most, of all or beside those who have least.
import { palmaRatio, quintileShareRatio, topShare } from "@junheng/engine/statistics/shares";
import { customFunction } from "./custom-function.js";
import { oneAndThree } from "./example-data.js";
import { measuring, shareOr } from "./measuring.js";

/** 高端份额: the part that the top share of pupils has; of the top tenth without a share. #NUM! unless the share is from 0 to 1. */
export const TOPSHARE = customFunction({
  id: "TOPSHARE",
  parameters: { values: "range", pupils: "range?", share: "value?" },
  gives: "number",
  example: { args: [...oneAndThree, 0.5], result: 0.75 },
  call: (values, pupils, shareArgument) => {
    const share = shareOr(shareArgument, 0.1);
    return measuring((resource, weights) => topShare(resource, weights, share))(values, pupils);
  },
});

/** 帕尔马比值: the top tenth's share over that of the bottom four tenths. */
export const PALMA = customFunction({
  id: "PALMA",
  parameters: { values: "range", pupils: "range?" },
  gives: "number",
  example: { args: oneAndThree, result: 0.75 },
  call: measuring(palmaRatio),
});

/** 五等分份额比, S80/S20: the top fifth's share over that of the bottom fifth. */
export const QUINTILERATIO = customFunction({
  id: "QUINTILERATIO",
  parameters: { values: "range", pupils: "range?" },
  gives: "number",
  example: { args: oneAndThree, result: 3 },
  call: measuring(quintileShareRatio),
});
