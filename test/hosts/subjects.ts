// The spreadsheets that the contract is tried over, and what each does not keep, with the reason.
import type { HostUnderTest } from "./host-under-test.js";
import { overExcel } from "./over-excel.js";
import { overWps } from "./over-wps.js";

/** A spreadsheet of the table. */
export interface Subject {
  readonly name: string;
  readonly make: () => HostUnderTest;
  /** Why a promise is not tried here. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** All of them. */
export const subjects: readonly Subject[] = [
  { name: "Excel (the real client library over a fake workbook)", make: overExcel, exceptions: {} },
  { name: "WPS (a fake of its object model)", make: overWps, exceptions: {} },
];
