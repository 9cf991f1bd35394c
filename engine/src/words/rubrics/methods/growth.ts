// In words: better than one's own last year.
import type { Growth } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";

export const growth: MethodWords<Growth> = {
  name: { "zh-CN": "与自己上次相比", en: "Better than the last time" },
  meaning: {
    "zh-CN": "比自己上次的数值、名次或增幅每进步一个单位加若干分。",
    en: "Points for each unit by which the value, the place or the rate of change is better than the last time.",
  },
  sentence: (method, words) => {
    const { input, before, direction, of, step, floor } = method;
    const { text, name, difference, among } = words;
    const compared = text("与{before}相比", "compared with {before}", { before: name(before) });
    const up = direction === "higher";
    const params = { step, size: difference(1, input), among: among(method) };
    const gains = {
      value: up
        ? text("，每提高{size}加{step}分", ", gain {step} for each {size} it rose", params)
        : text("，每降低{size}加{step}分", ", gain {step} for each {size} it fell", params),
      rank: up
        ? text(
            "，按由高到低排名{among}，名次每前进1名加{step}分",
            ", by rank, the highest first{among}, gain {step} for each place ahead",
            params,
          )
        : text(
            "，按由低到高排名{among}，名次每前进1名加{step}分",
            ", by rank, the lowest first{among}, gain {step} for each place ahead",
            params,
          ),
      rate: up
        ? text("，增幅每1%加{step}分", ", gain {step} for each 1 % it grew", params)
        : text("，降幅每1%加{step}分", ", gain {step} for each 1 % it shrank", params),
    };
    const loss =
      floor === undefined || floor === 0
        ? text("，退步不扣分", ", nothing is lost for getting worse")
        : text("，退步按同一标准扣分，最多扣{most}分", ", getting worse costs the same, at most {most}", {
            most: -floor,
          });
    return compared + gains[of] + loss;
  },
  arithmetic: ({ step, input, before }, { of }) => `${plain(step)} × (${of(input)} − ${of(before)})`,
};
