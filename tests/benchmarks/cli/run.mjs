// photon openapi validate beside Spectral and Redocly CLI, whole processes, in turns: CPU and wall seconds, medians. Prints a Markdown table.
//   dotnet publish src/Photon.Cli -c Release -r linux-x64 --self-contained false -o artifacts/photon
//   cd tests/benchmarks/cli && npm ci --ignore-scripts && node run.mjs [ROUNDS [DOCUMENT...]]
// Documents are the corpus' Stripe and GitHub, as the other benchmarks unpack it, unless others are named. The rivals lint by their default rules.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";

const [rounds = "3", ...named] = process.argv.slice(2);
const here = import.meta.dirname;
const root = resolve(here, "../../..");
const documents = named.length > 0 ? named.map((file) => resolve(file)) : ["stripe__spec3__2023-08-16.yaml", "github__ghes-3.6__1.1.4.yaml"].map((file) => resolve(root, "artifacts/corpus/specs", file));
const photon = resolve(root, "artifacts/photon/photon");
for (const file of [photon, ...documents])
  if (!existsSync(file)) {
    console.error(`${file} is not there: the head of this file says how it is made`);
    process.exit(1);
  }

const tools = {
  "photon openapi validate": (file) => [photon, "openapi", "validate", file, "--format", "json"],
  "Redocly CLI 2.77.0, recommended": (file) => [resolve(here, "node_modules/.bin/redocly"), "lint", "--extends", "recommended", "--format", "json", file],
  "Spectral CLI 6.16.3, spectral:oas": (file) => [resolve(here, "node_modules/.bin/spectral"), "lint", "--ruleset", resolve(here, "spectral.yaml"), "--format", "json", file],
};

// The shell's own clock counts the processor time of children, which is what other processes on the machine leave alone.
function measure(command) {
  const run = spawnSync("bash", ["-c", 'TIMEFORMAT="@ %R %U %S"; time "$@" > /dev/null 2>&1; exit 0', "bash", ...command], { encoding: "utf8", env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } });
  const [wall, user, system] = run.stderr.slice(run.stderr.lastIndexOf("@") + 1).trim().split(" ").map(Number);
  return { wall, cpu: user + system };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`| document | | ${Object.keys(tools).join(" | ")} |\n|---|---|${Object.keys(tools).map(() => "---:").join("|")}|`);
for (const file of documents) {
  const found = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  // Interleaved: what else the machine does meets all alike.
  for (let round = 0; round < Number(rounds); round++) for (const [name, command] of Object.entries(tools)) found[name].push(measure(command(file)));
  for (const what of ["cpu", "wall"]) {
    const own = median(found["photon openapi validate"].map((one) => one[what]));
    const cells = Object.entries(found).map(([name, runs]) => {
      const figure = median(runs.map((one) => one[what]));
      return name.startsWith("photon") ? figure.toFixed(2) : `${figure.toFixed(2)} (${(figure / own).toFixed(0)} ×)`;
    });
    console.log(`| ${basename(file)}, ${(statSync(file).size / 1e6).toFixed(1)} MB | ${what === "cpu" ? "CPU s" : "wall s"} | ${cells.join(" | ")} |`);
  }
}
