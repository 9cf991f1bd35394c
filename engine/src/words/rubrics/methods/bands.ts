// In words: points by band.
import type { Bands } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";
import { bandTable } from "./band-lines.js";

export const bands: MethodWords<Bands> = {
  name: { "zh-CN": "分档得分", en: "Points by band" },
  meaning: { "zh-CN": "数值落在哪一档，就得那一档的分。", en: "The points of the band that the value lies in." },
  sentence: (method, words) => bandTable(method, (value) => words.amount(value, method.input), words),
  arithmetic: ({ bands: list, input }, { figure }) => {
    const edges = list.map(({ from, points }) => `${from === undefined ? "" : `≥ ${plain(from)} `}[${plain(points)}]`);
    return `${plain(figure(input))}: ${edges.join(", ")}`;
  },
};
