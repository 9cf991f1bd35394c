// A coefficient of variation from shards: each gives its moments, and no school leaves it.
import { coefficientOfVariation, dispersionOf, mergeMoments, momentsOf } from "@junheng/engine/statistics";

const shards = [
  { values: [20, 30, 15], pupils: [100, 300, 200] },
  { values: [15, 41], pupils: [400, 50] },
];
const merged = shards.map(({ values, pupils }) => momentsOf(values, pupils)).reduce(mergeMoments);
const [values, pupils] = [shards.flatMap((shard) => shard.values), shards.flatMap((shard) => shard.pupils)];

export const answer = {
  merged: dispersionOf(merged).coefficientOfVariation,
  atOnce: coefficientOfVariation(values, pupils),
};
