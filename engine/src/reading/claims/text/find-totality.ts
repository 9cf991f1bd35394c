// 适龄儿童都能按时入学 beside 适龄儿童入学率99.76%: all of them in words, and not all of them in figures. Internal.
import { nounOf } from "./noun-of.js";
import type { DocumentFinder } from "./proposed.js";
import { relationClaim } from "./proposed.js";

const all = /([\u4e00-\u9fff]{2,12})(?:都|均|全部|全都)(?:已|能|能够)?(?:按时|及时|如期|顺利)?([\u4e00-\u9fff]{2})/g;
const rated = /^([\u4e00-\u9fff]{2,12})([\u4e00-\u9fff]{2})率/;

/** So many sayings are compared at most. */
const mostSaid = 200;

/** Rates below a hundred of what a document says in words that all of them are. */
export const findTotality: DocumentFinder = (paragraphs) => {
  const sayings = paragraphs
    .flatMap(({ plain }, at) =>
      [...plain.matchAll(all)].map(({ 0: said, 1: who = "", 2: what = "" }) => ({ at, said, who, what })),
    )
    .slice(0, mostSaid);
  return paragraphs.flatMap(({ amounts }, at) =>
    amounts.flatMap((rate) => {
      const [, lead = "", what = ""] = rated.exec(rate.before) ?? [];
      const who = nounOf(lead);
      if (rate.unit !== "%" || who.length < 2 || (rate.input.value ?? 1) >= 1) return [];
      const saying = sayings.find((each) => each.what === what && each.who.endsWith(who));
      if (saying === undefined) return [];
      const params = {
        paragraph: saying.at + 1,
        said: saying.said,
        printed: rate.text,
      };
      const inputs = [
        { ...rate.input, unit: "%" },
        { value: 1, unit: "%" },
      ];
      return [
        {
          at,
          proposed: relationClaim("restated", rate, rate.text, inputs, "a=b", {
            code: "allAndNotAll",
            params,
          }),
        },
      ];
    }),
  );
};
