// Each kind of test with what carries it out.
import type { CheckTest } from "./check-rule.js";
import { prepareCounty } from "./kinds/county.js";
import { prepareJump } from "./kinds/jump.js";
import { prepareRange } from "./kinds/range.js";
import { prepareRelation } from "./kinds/relation.js";
import { prepareRequired } from "./kinds/required.js";
import { prepareRoundOnly } from "./kinds/round-only.js";
import { prepareSameFigures } from "./kinds/same-figures.js";
import { prepareSpread } from "./kinds/spread.js";
import { prepareStages } from "./kinds/stages.js";
import { prepareUnchanged } from "./kinds/unchanged.js";
import { prepareUnit } from "./kinds/unit.js";
import { prepareWhole } from "./kinds/whole.js";
import type { County, PreparedCheck } from "./prepared-check.js";

/** Makes a test ready for a county. */
export function prepareCheck(test: CheckTest, county: County): PreparedCheck {
  switch (test.kind) {
    case "relation":
      return prepareRelation(test);
    case "required":
      return prepareRequired(test);
    case "range":
      return prepareRange(test, county);
    case "whole":
      return prepareWhole(test, county);
    case "stages":
      return prepareStages(test);
    case "spread":
      return prepareSpread(test, county);
    case "unit":
      return prepareUnit(test, county);
    case "jump":
      return prepareJump(test, county);
    case "county":
      return prepareCounty(test, county);
    case "sameFigures":
      return prepareSameFigures(test, county);
    case "unchanged":
      return prepareUnchanged(test, county);
    case "roundOnly":
      return prepareRoundOnly(test);
  }
}
