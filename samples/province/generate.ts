// `npm run sample:province -- FOLDER [COUNT]`: an invented province, a folder a prefecture and a file a county; a hundred of them where no other number is said.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventedProvince, mostCounties } from "./counties.js";
import { countyFile } from "./county-file.js";

const [folder, said = String(mostCounties)] = process.argv.slice(2);
const count = Number(said);
if (folder === undefined || !Number.isSafeInteger(count) || count < 1 || count > mostCounties) {
  console.error(`npm run sample:province -- FOLDER [COUNT: 1 to ${mostCounties}]`);
  process.exit(2);
}
if (existsSync(folder)) {
  console.error(`${folder} is there already: name a folder that is not, so that nothing in it is written over.`);
  process.exit(2);
}
for (const county of inventedProvince(count)) {
  const place = join(folder, county.prefecture);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${county.name}.xlsx`), await countyFile(county));
}
console.log(`${count} invented counties in ${folder}`);
