// 师生比1：5.7, 员生比1：4.8: pupils to teachers or to staff, and whether the one was reckoned for the other. Internal.
import { checkClaim } from "../../../claims/index.js";
import type { Amount } from "./amounts.js";
import { peopleIn, pupils, quotient } from "./find-per-head.js";
import type { FoundRemark } from "./found-claim.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

interface RatioOf {
  readonly name: RegExp;
  readonly people: RegExp;
  /** What is said of a ratio that holds for these people and is called the other one. */
  readonly remark: FoundRemark["code"];
  /** Whether it is always of these people: 师生比 is said of staff as well. */
  readonly isFixed: boolean;
}

const teachers: RatioOf = {
  name: /(?:师生比|生师比)(?:例)?(?:为|达|是|约)*$/,
  people: /(?:专任)?教师(?:数|人数|总数)?(?:共?有?|为|达)?$|^(?:专任)?教师/,
  remark: "ratioByTeachers",
  isFixed: false,
};
const staff: RatioOf = {
  name: /(?:员生比|教职工与学生(?:之)?比)(?:例)?(?:为|达|是|约)*$/,
  people: /教职工(?:数|人数|总数)?(?:共?有?|为|达)?$|^教职工/,
  remark: "ratioByStaff",
  isFixed: true,
};

/** Ratios of teachers or staff to pupils, whichever side is named first. */
export const findRatios: ClaimFinder = (paragraph) => {
  const heads = peopleIn(paragraph, pupils);
  const kinds = [teachers, staff].map((kind) => ({ kind, people: peopleIn(paragraph, kind.people) }));
  return paragraph.amounts.flatMap((figure): readonly ProposedClaim[] => {
    const own = kinds.find(({ kind }) => kind.name.test(figure.before));
    const other = kinds.find((each) => each !== own);
    if (figure.printed.kind !== "ratio" || own === undefined || other === undefined) return [];
    const told = quotient(figure, heads, own.people);
    if (told.some(isHeld)) return told.map(asRatio);
    const mixed = quotient(figure, heads, other.people).find(isHeld);
    const people = other.people.at(-1);
    if (mixed === undefined || people === undefined) return told.map(asRatio);
    const remark: FoundRemark = { code: other.kind.remark, params: { people: people.text } };
    const without = heads.slice(-1).map((head) => lacking(figure, head));
    return (told.length > 0 ? told : without).map((each) => ({
      ...asRatio(each),
      remark,
      sure: own.kind.isFixed && each.sure,
    }));
  });
};

const asRatio = (each: ProposedClaim): ProposedClaim => ({ ...each, form: "ratio" });

const isHeld = ({ candidates }: ProposedClaim): boolean =>
  candidates.some(({ claim }) => checkClaim(claim).verdict.startsWith("holds"));

/** A ratio whose teachers or staff are not printed. */
const lacking = (figure: Amount, head: Amount): ProposedClaim => ({
  form: "ratio",
  figure,
  candidates: [claimFrom(figure, [head, null], "a/b")],
  sure: false,
});
