// Starts a process that outlives this one and the app: in a session of its own, and nobody's child once this one has ended.
import { spawn } from "node:child_process";

const child = spawn(process.execPath, ["--input-type=module", "-", ...process.argv.slice(2)], { detached: true, windowsHide: true, stdio: ["pipe", "ignore", "pipe", "ipc"] });
child.stdin.on("error", () => {});
child.stdin.end(script);
child.stderr.pipe(process.stderr);
child.once("message", (lines) => {
  for (const line of lines) console.log(line);
  child.disconnect();
  child.stderr.destroy();
  child.unref();
  // With something to say it is about to end.
  process.exitCode = lines.length ? 1 : 0;
});
child.once("exit", () => (process.exitCode = 1));
