// The help, the manual page and the completions: one table, told in each of these ways; near names are suggested.
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJunheng } from "./run-junheng.js";

const has = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;
const helpOf = async (...words: readonly string[]): Promise<string> => (await runJunheng(...words)).output;

describe("The help of the command", () => {
  it("has a line for each command, none wider than a terminal", async () => {
    for (const lang of ["zh-CN", "en"]) {
      const help = await helpOf("--help", "--lang", lang);
      for (const command of ["assess", "plan", "completion"])
        expect(help).to.match(new RegExp(`^ {2}${command} +\\S`, "m"));
      expect(help.split("\n").filter((line) => line.length > 100)).to.deep.equal([]);
    }
  });

  it("explains each option of a command behind its name, and is the same by either way", async () => {
    const help = await helpOf("assess", "--help", "--lang", "en");
    expect(help).to.equal(await helpOf("help", "assess", "--lang", "en"));
    expect(help).to.match(/^ {2}--stage primary\|junior +One stage alone: primary or junior secondary\.$/m);
    expect(help).to.match(/^ {2}-o, --out FILE +Write to this file/m);
  });

  it("is complained of no more than it is asked for: without words it comes with status 2", async () => {
    const { status, errors } = await runJunheng();
    expect({ status, errors }).to.deep.equal({ status: 2, errors: await helpOf("--help") });
  });
});

describe("A misspelt word", () => {
  const cases: readonly (readonly [words: readonly string[], told: string])[] = [
    [["asess"], "Did you mean assess?"],
    [["assess", "--standrad", "x"], "Did you mean --standard?"],
    [["assess", "x.xlsx", "--standard", "national-qualty-2017"], "Did you mean national-quality-2017?"],
    [["sql", "--standard", "national-quality-2017", "--dialect", "duckbd"], "Did you mean duckdb?"],
    [["assess", "--standard"], "lacks its value"],
    [["plan", "--move=yes"], "stands alone"],
    [["completion", "tcsh"], "bash, zsh, fish and powershell"],
  ];
  for (const [words, told] of cases)
    it(`is told with what was meant: ${words.join(" ")}`, async () => {
      const { status, errors } = await runJunheng(...words, "--lang", "en");
      expect(status).to.equal(2);
      expect(errors).to.include(told);
    });

  it("gets no guess where nothing is near", async () => {
    expect((await runJunheng("guess", "--lang", "en")).errors).not.to.include("Did you mean");
  });
});

describe("The completions", () => {
  let folder = "";
  const written = async (shell: string): Promise<string> => {
    const file = join(folder, shell);
    writeFileSync(file, await helpOf("completion", shell, "--lang", "en"));
    return file;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "junheng-completion-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const line = (words: readonly string[]): string =>
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _junheng; echo "\${COMPREPLY[@]}"`;

  (has("bash") ? it : it.skip)("offer commands, options and words in bash", async () => {
    const file = await written("bash");
    const ask = (...words: readonly string[]): string =>
      spawnSync("bash", ["-c", `source '${file}'; ${line(["junheng", ...words])}`], { encoding: "utf8" }).stdout.trim();
    expect(ask("co")).to.equal("compare collect communities completion");
    expect(ask("assess", "--st")).to.equal("--standard --stage");
    expect(ask("assess", "a.xlsx", "--stage", "p")).to.equal("primary");
    expect(ask("sql", "--dialect", "")).to.include("duckdb postgres");
    expect(ask("help", "ass")).to.equal("assess");
    expect(ask("assess", "sam")).to.equal("");
  });

  for (const shell of ["zsh", "fish"])
    (has(shell) ? it : it.skip)(`are a script that ${shell} reads`, async () => {
      const { status, stderr } = spawnSync(shell, ["-n", await written(shell)], { encoding: "utf8" });
      expect(stderr).to.equal("");
      expect(status).to.equal(0);
    });

  (has("pwsh") ? it : it.skip)("are a script that PowerShell reads", async () => {
    const { stderr, status } = spawnSync("pwsh", ["-NoProfile", "-File", await written("powershell")], {
      encoding: "utf8",
    });
    expect(stderr).to.equal("");
    expect(status).to.equal(0);
  });
});

describe("The manual page", () => {
  for (const lang of ["zh-CN", "en"]) {
    it(`tells every command with its options, in ${lang}`, async () => {
      const page = await helpOf("help", "--format", "man", "--lang", lang);
      expect(page).to.match(/^\.TH JUNHENG 1 /);
      expect(page).to.match(/^\.SS junheng assess$/m);
      expect(page).to.match(/^\.B \\-\\-stage primary\|junior$/m);
    });

    (has("groff") ? it : it.skip)(`is set by groff without a warning, in ${lang}`, async () => {
      const page = await helpOf("help", "--format", "man", "--lang", lang);
      const { stderr } = spawnSync("groff", ["-K", "utf8", "-T", "utf8", "-man", "-ww", "-z"], {
        input: page,
        encoding: "utf8",
      });
      expect(stderr).to.equal("");
    });
  }
});
