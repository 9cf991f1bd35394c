// 全县640人次 and 我校720人次: what a place counts is no more than what the place around it counts of the very same. Internal.
import { placeIn } from "./noun-of.js";
import type { DocumentFinder } from "./proposed.js";
import { relationClaim } from "./proposed.js";
import type { Saying } from "./sayings.js";
import { sayingsOf } from "./sayings.js";

/** Places, the widest first; those of one rank may lie beside each other. */
const ranks = ["国", "省", "市州", "县区", "乡镇集团联盟学区片区共同体", "校园", "年级", "班"];

/** What each place does for itself, and money that several give: a school may well hold more meetings than its county. */
const ofItsOwn = /组织|开展|举办|召开|投入|安排|接待|检查|督导|支出|发放/;
const ownUnits = ["次", "场", "期", "节", "元", "天"];

const rankOf = ({ place }: Saying): number =>
  ranks.findIndex((names) => place !== "" && names.includes(place.slice(1)));

/** Figures of a place, each against the nearest saying of a wider or a narrower one. */
export const findPlacesWithin: DocumentFinder = (paragraphs) => {
  const known = new Map<string, Saying>();
  return sayingsOf(paragraphs).flatMap((saying) => {
    const { amount, at, noun, year, span } = saying;
    const rank = rankOf(saying);
    if (rank < 0 || placeIn(amount.behind) !== "" || ofItsOwn.test(noun) || ownUnits.includes(amount.unit)) return [];
    const key = [noun, amount.unit, String(year), String(span)].join(" ");
    const other = known.get(key);
    known.set(key, saying);
    if (other === undefined || other.at === at || rankOf(other) === rank) return [];
    const [within, around] = rank > rankOf(other) ? [saying, other] : [other, saying];
    const inputs = [within, around].map((each) => ({ ...each.amount.input, unit: each.amount.unit }));
    const params = {
      paragraph: other.at + 1,
      within: `${within.place}${within.amount.text}`,
      around: `${around.place}${around.amount.text}`,
    };
    return [
      { at, proposed: relationClaim("limit", amount, amount.text, inputs, "a<=b", { code: "placeWithin", params }) },
    ];
  });
};
