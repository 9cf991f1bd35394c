// The spreadsheets that the contract is tried over, and what each does not keep, with the reason.
import type { HostUnderTest } from "./host-under-test.js";
import { overExcel } from "./over-excel.js";
import { overMemory } from "./over-memory.js";
import { overUniver } from "./over-univer.js";
import { overWps } from "./over-wps.js";

/** A spreadsheet of the table. */
export interface Subject {
  readonly name: string;
  readonly make: () => HostUnderTest | Promise<HostUnderTest>;
  /** What it does not keep, and why: each is tried too, and has to fail. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Neither holds what these promises are about. */
const without = {
  "lists tables with their sheets, and reads one by its name": "it has no named tables",
  "says that a protected workbook is protected, and changes nothing": "it cannot be protected",
  "draws charts over the cells of their sheet, with names at their axes": "it says that it draws none",
  "points at a cell of hers where it holds the figure now, and copies the figure where it does not":
    "it holds the figure",
  "gives words of verdicts the look of what they say, also when they change":
    "it colours a cell by what it held when it was written",
};

/** All of them. */
export const subjects: readonly Subject[] = [
  { name: "Excel (the real client library over a fake workbook)", make: overExcel, exceptions: {} },
  { name: "WPS (a fake of its object model)", make: overWps, exceptions: {} },
  { name: "the workbench (its own grid, without a screen)", make: overUniver, exceptions: without },
  {
    name: "memory",
    make: overMemory,
    exceptions: {
      ...without,
      "leaves the workbook as it was wherever the program fails on the way": "there is no program that could fail",
    },
  },
];
