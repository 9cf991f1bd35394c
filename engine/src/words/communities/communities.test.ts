// The terms of communities: every one in both languages, none twice.
import { expect } from "chai";
import { activityTypes, communityKinds, ledgerUnits, memberRoles, mergeKinds } from "../../communities/index.js";
import type { LocalText } from "../../diagnostics/index.js";
import {
  activityNames,
  communityKindNames,
  ledgerUnitNames,
  memberRoleNames,
  trainingLevelNames,
} from "./communities.js";
import { gapChangeNames, mergeNames, noScoreReasons, schoolGradeNames } from "./joint-scores.js";

const all: readonly (readonly [string, Readonly<Record<string, LocalText>>, readonly string[]])[] = [
  ["kinds", communityKindNames, communityKinds],
  ["roles", memberRoleNames, memberRoles],
  ["activities", activityNames, activityTypes],
  ["units", ledgerUnitNames, ledgerUnits],
  ["merges", mergeNames, mergeKinds],
  ["levels", trainingLevelNames, Object.keys(trainingLevelNames)],
  ["changes of gaps", gapChangeNames, Object.keys(gapChangeNames)],
  ["grades", schoolGradeNames, Object.keys(schoolGradeNames)],
  ["reasons", noScoreReasons, Object.keys(noScoreReasons)],
];

describe("terms of communities", () => {
  for (const [what, names, ids] of all)
    it(`has all ${what} in both languages, each once`, () => {
      expect(Object.keys(names)).to.have.members([...ids]);
      for (const locale of ["zh-CN", "en"] as const) {
        const texts = Object.values(names).map((name) => name[locale]);
        expect(new Set(texts).size).to.equal(texts.length);
        expect(texts.every((text) => text.trim() !== "")).to.equal(true);
      }
      for (const name of Object.values(names)) expect(name.en).not.to.match(/[\u4e00-\u9fff]/);
    });
});
