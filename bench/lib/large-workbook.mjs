// An invented workbook of one county with many schools and thirty columns, written as a file in memory.
import writeExcelFile from "write-excel-file/node";
import { fieldOf } from "@junheng/engine/schools";
import { randomFrom } from "./random.mjs";

/** Whole-school figures, and what a pupil has of each about. */
const wholeSchool = {
  classes: 0.024,
  boarders: 0.2,
  staff: 0.08,
  fullTimeTeachers: 0.07,
  doctorTeachers: 0.0002,
  masterTeachers: 0.004,
  bachelorTeachers: 0.05,
  associateTeachers: 0.012,
  aboveRequirementTeachers: 0.052,
  seniorTitleTeachers: 0.01,
  intermediateTitleTeachers: 0.028,
  midSeniorTitleTeachers: 0.038,
  backboneTeachers: 0.013,
  peArtsTeachers: 0.011,
  peTeachers: 0.005,
  musicTeachers: 0.003,
  fineArtTeachers: 0.003,
  siteArea: 25,
  buildingArea: 9,
  teachingArea: 5.2,
  indoorSportsArea: 0.3,
  sportsGroundArea: 8,
  equipmentValue: 2300,
  computers: 0.14,
  books: 28,
  multimediaRooms: 0.026,
};

const types = { 小学: 0.75, 初级中学: 0.25 };

/** The bytes of an .xlsx file with `schools` rows and 30 columns. */
export async function writeLargeWorkbook(schools) {
  const random = randomFrom(20120120);
  const ids = Object.keys(wholeSchool);
  const header = ["学校名称", "学校类型", "城乡类型", "在校学生数", ...ids.map((id) => fieldOf(id).name["zh-CN"])];
  const rows = Array.from({ length: schools }, (_, i) => {
    const pupils = 60 + Math.floor(1400 * random() ** 2);
    const type = random() < types.小学 ? "小学" : "初级中学";
    const figures = ids.map((id) => Math.round(pupils * wholeSchool[id] * (0.6 + 0.8 * random())));
    return [`第${i + 1}学校`, type, random() < 0.7 ? "乡村" : "镇区", pupils, ...figures];
  });
  const cells = [header, ...rows].map((row) => row.map((value) => ({ value })));
  const file = writeExcelFile(cells, { sheet: "学校基本情况" });
  return { bytes: new Uint8Array(await file.toBuffer()), columns: header.length };
}
