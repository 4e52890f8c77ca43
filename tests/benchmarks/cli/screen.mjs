// photon openapi navigate until its rows are on the screen, beside a Terminal.Gui app that shows one word, in turns: CPU of the process, most memory. Prints a Markdown table.
//   dotnet publish src/Photon.Cli -c Release -r linux-x64 --self-contained false -o artifacts/photon
//   dotnet publish tests/benchmarks/cli/EmptyTerminal -c Release -r linux-x64 --self-contained false -o artifacts/empty-terminal
//   node tests/benchmarks/cli/screen.mjs [ROUNDS [DOCUMENT]]
// The document is GitHub's, as the other benchmarks fetch it, unless another is named. Linux, with script (util-linux) for the terminal.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [rounds = "9", named] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "../../..");
const document = named ? resolve(named) : resolve(root, "artifacts/npm/package/generated/api.github.com.json");
const photon = resolve(root, "artifacts/photon/photon");
const empty = resolve(root, "artifacts/empty-terminal/EmptyTerminal");
for (const file of [photon, empty, document])
  if (!existsSync(file)) {
    console.error(`${file} is not there: the head of this file says how it is made`);
    process.exit(1);
  }

const cache = mkdtempSync(join(tmpdir(), "photon-screen-"));
const env = { ...process.env, TERM: "xterm-256color", PHOTON_CACHE: cache };
execFileSync(photon, ["openapi", "navigate", document, "--query", "tags"], { env, stdio: "ignore" });
const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Starts a command on a terminal of 120 by 40, waits for what it shows, and says what the process took until then. */
function untilShown(command, shown) {
  return new Promise((done, fail) => {
    const terminal = spawn("script", ["-qfec", `stty cols 120 rows 40; exec ${command.map((word) => `'${word}'`).join(" ")}`, "/dev/null"], { env, stdio: ["pipe", "pipe", "ignore"] });
    const late = setTimeout(() => terminal.kill("SIGKILL"), 60_000);
    let seen = "", found;
    terminal.stdout.setEncoding("utf8");
    terminal.stdout.on("data", (part) => {
      seen += part;
      if (found || !shown.test(seen.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, ""))) return;
      const process = readFileSync(`/proc/${terminal.pid}/task/${terminal.pid}/children`, "utf8").trim();
      // Behind the name, which may hold blanks: user and system time are the 14th and 15th field of all.
      const fields = readFileSync(`/proc/${process}/stat`, "utf8").split(") ")[1].split(" ");
      const status = readFileSync(`/proc/${process}/status`, "utf8");
      found = { cpu: ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks, memory: Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024 };
      execFileSync("kill", [process]);
    });
    terminal.on("close", () => {
      clearTimeout(late);
      if (found) done(found);
      else fail(new Error(`${command.join(" ")} never showed ${shown}:\n${seen.slice(-2000)}`));
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const variants = [
  { name: "an empty Terminal.Gui app", command: [empty], shown: /nothing/, runs: [] },
  { name: "the navigator, its rows shown, from the cache", command: [photon, "openapi", "navigate", document], shown: /▸ /, runs: [] },
  { name: "the navigator, its rows shown, from text", command: [photon, "openapi", "navigate", document, "--no-cache"], shown: /▸ /, runs: [] },
];
for (let round = 0; round < Number(rounds); round++) for (const variant of variants) variant.runs.push(await untilShown(variant.command, variant.shown));
rmSync(cache, { recursive: true });

console.log("| on the screen | CPU ms | over the empty app | most memory, MB |");
console.log("|---|---:|---:|---:|");
const floor = median(variants[0].runs.map((run) => run.cpu));
for (const { name, runs } of variants) {
  const cpu = median(runs.map((run) => run.cpu));
  console.log(`| ${name} | ${cpu.toFixed(0)} | ${(cpu - floor).toFixed(0)} | ${median(runs.map((run) => run.memory)).toFixed(0)} |`);
}
