// The made set, read by all of the program: every figure from its cell, every planted fault found, no school put to another.
import { expect } from "chai";
import { whereOf } from "@junheng/engine";
import type { SetJudged } from "./judge/judge-set.js";
import { judgedSets } from "./judge/judge-set.js";
import { collectSet } from "./read-made-set.js";

const faulty = await judgedSets("faulty");
const clean = await judgedSets("clean");

const wrongFigures = ({ figures }: SetJudged): readonly string[] =>
  figures.wrong.map(
    ({ figure: { file, sheet, cell, path, reads }, got, cell: at }) =>
      `${file} ${sheet} ${cell} ${path}: ${reads}, read as ${got} from ${at === "" ? "nowhere" : at}`,
  );

for (const judged of faulty) {
  const { seed, set, read, faults, names } = judged;
  const { truth } = set;
  const { collection } = read;

  describe(`The made set of seed ${seed}`, () => {
    it("has at least 60 workbooks, and plants every kind of fault at least twice, in different layouts", () => {
      expect(set.files.length).to.be.at.least(60);
      const byKind = new Map<string, string[]>();
      for (const { fault, cells } of truth.faults)
        byKind.set(fault.kind, [...(byKind.get(fault.kind) ?? []), cells[0]?.file ?? ""]);
      expect([...byKind].filter(([, files]) => new Set(files).size < 2)).to.deep.equal([]);
    });

    it("is read figure by figure, each from the cell it was written in", () => {
      expect(wrongFigures(judged)).to.deep.equal([]);
    });

    it("has every planted fault found", () => {
      expect(faults.filter(({ by }) => by === "").map(({ text }) => text)).to.deep.equal([]);
    });

    it("has what should have been sent where right corrections are accepted, and keeps what stood there", () => {
      const accept = faults.flatMap(({ toAccept }) => toAccept);
      const corrections = Object.fromEntries(accept.map(({ id }) => [id, "accepted" as const]));
      const mended = collectSet(set, read.files, { same: judged.answers, corrections }).collection;
      for (const { proposal, figures } of accept) {
        if (proposal === undefined) continue;
        const { school, path, from, to } = proposal;
        const record = mended.schools.find(({ key }) => key === school)?.record;
        const [scope, id] = path.split(".") as ["whole" | "primary" | "junior", string];
        expect(record?.[scope]?.[id], `${school} ${path}`).to.equal(to);
        expect(record?.source?.corrected?.[path]?.from, `${school} ${path}`).to.equal(from);
        const stood = figures.find((figure) => figure.path === path)?.where;
        expect(whereOf(record?.source, path), `${school} ${path}`).to.deep.equal(stood);
      }
      expect(accept).to.have.length.above(10);
    });

    it("puts no form to another school, and asks where it is not sure", () => {
      expect(names.filter(({ became }) => became === "wrong" || became === "apart")).to.deep.equal([]);
    });

    it("joins a file that was sent twice, and asks which of two versions holds", () => {
      const keyOf = (code: string): string => collection.schools.find(({ key }) => key === code)?.key ?? "none";
      for (const { code, files } of truth.duplicates) {
        const sent = collection.schools.find(({ key }) => key === code)?.sent ?? [];
        expect(
          files.every((file) => sent.some((id) => id.startsWith(`${file} `))),
          files.join(),
        ).to.equal(true);
        expect(
          collection.versions.some(({ key }) => key === keyOf(code)),
          files.join(),
        ).to.equal(false);
      }
      for (const { code, files } of truth.contradictions) {
        const open = collection.versions.find(({ key }) => key === code);
        expect(open?.paths, files.join()).to.include.members(["whole.books", "whole.multimediaRooms"]);
        expect(open?.versions.map(({ file }) => file)).to.have.members(files);
      }
      const known = truth.contradictions.map(({ code }) => code);
      expect(collection.versions.map(({ key }) => key)).to.have.members(known);
    });

    it("says what sent nothing: no file, a blank form, a file that cannot be read", () => {
      const blank = new Set(truth.blankFiles);
      const told = new Set([
        ...collection.notSent,
        ...collection.findings
          .filter(({ rule, figures }) => rule === "required.pupils" && blank.has(figures[0]?.where.file ?? ""))
          .map(({ name }) => name),
      ]);
      const silent = truth.schools.filter(({ code }) => truth.silent.includes(code)).map(({ name }) => name);
      expect([...told]).to.have.members([...new Set(silent)]);
      for (const { file, code } of truth.broken) {
        expect(collection.files.find((each) => each.file === file)?.state, file).to.equal("unreadable");
        const codes = collection.diagnostics.filter(({ where }) => where.file === file).map((each) => each.code);
        expect(codes, file).to.deep.equal([code]);
      }
    });

    it("asks about every campus that is named after its school", () => {
      const campuses = truth.schools.filter(({ kind }) => kind === "campus").map(({ code }) => code);
      expect(collection.campuses.map(({ key }) => key)).to.have.members(campuses);
    });
  });
}

for (const judged of clean)
  describe(`The clean set of seed ${judged.seed}`, () => {
    it("is read figure by figure, and nothing in it is called an error", () => {
      expect(wrongFigures(judged)).to.deep.equal([]);
      const errors = [...judged.alarms, ...judged.readingAlarms].filter(({ severity }) => severity === "error");
      expect(errors.map(({ text }) => text)).to.deep.equal([]);
    });
  });
