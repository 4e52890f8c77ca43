// Serves the front end with Vite, on loopback and to nobody but the app; ends with whoever needs it.
import { EventEmitter } from "node:events";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer as listen } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createLogger, createServer } from "vite";

// Not among its arguments, which everybody on the machine can list.
const { base, key, proof, state } = given;
const generated = `${process.cwd().replaceAll("\\", "/")}/generated/`;

/** Open answers, one for each app that listens. */
const apps = new Set();
/** What is said while no app listens. */
let unheard = [];
/** Of apps under `dotnet watch`: the processes that it is made of, each with when it was started. */
const watches = new Map();
/** Of the document: what browsers are shown. */
let fault;

function say(line) {
  if (apps.size === 0) unheard = [...unheard.slice(-50), line];
  for (const app of apps) app.write(JSON.stringify(line) + "\n");
}

const logger = createLogger("warn", { allowClearScreen: false });
const logged = new WeakSet();
logger.error = (text, options) => {
  if (options?.error) logged.add(options.error);
  say(said(options?.error ?? { message: text }));
};
logger.hasErrorLogged = (error) => logged.has(error);
logger.warn = logger.warnOnce = (text) => say(said({ message: text }).replace(": error ", ": warning "));

/** Files that are emitted together are one update: a form is drawn anew once, and never from files that do not fit. */
let batch;
async function together({ file, modules }) {
  if (this.environment.name !== "client" || !file.startsWith(generated)) return;
  const mine = (batch ??= { files: new Map(), turn: 0 });
  mine.files.set(file, modules);
  const turn = ++mine.turn;
  await sleep(60);
  if (turn !== mine.turn) return [];
  batch = undefined;
  // Fields come before the forms that hold them, by name: the form that is made last has no field that is gone.
  return [...mine.files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, all]) => all);
}

const photon = {
  name: "photon",
  enforce: "pre",
  // All that reaches Vite is below its base: there is nothing to pass on to the API.
  config: (config) => void delete config.server?.proxy,
  configureServer: (server) => void server.ws.on("connection", () => fault && show()),
  hotUpdate: { order: "pre", handler: together },
};

const upgrades = new EventEmitter();
let vite;
try {
  vite = await createServer({
    base,
    appType: "spa",
    cacheDir: "node_modules/.vite-photon",
    clearScreen: false,
    customLogger: logger,
    plugins: [photon],
    server: { middlewareMode: true, cors: false, fs: { strict: true }, ws: { server: upgrades } },
  });
} catch (error) {
  process.send((error.errors ?? [error]).map(said), () => process.exit(1));
  await sleep(5000);
}

function show() {
  // An update clears what is shown; before the first one Vite would load the page anew instead.
  if (!fault) return vite.ws.send({ type: "update", updates: [] });
  vite.ws.send({ type: "update", updates: [] });
  vite.ws.send({ type: "error", err: fault });
}

/** @returns When a process was started; undefined: it is gone. The number of one that ended may soon be another's. */
function started(pid) {
  if (process.platform === "linux") {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      return "ZX".includes(fields[0]) ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
    return "here";
  } catch (error) {
    return error.code === "EPERM" ? "here" : undefined;
  }
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

const control = {
  /** Whoever knows the proof has written the file that the app read it from. */
  hello: (_request, response) => void response.end(JSON.stringify({ proof, pid: process.pid })),
  async attach(request, response) {
    const pids = await bodyOf(request);
    if (pids.length > 0) watches.set(pids.join(), pids.map((pid) => [pid, started(pid)]));
    response.photonNeeds = pids.length === 0;
    needed = Date.now() + patience;
    response.writeHead(200, { "content-type": "application/x-ndjson" }).flushHeaders();
    apps.add(response.on("close", () => apps.delete(response)));
    for (const line of unheard.splice(0)) say(line);
  },
  async fault(request, response) {
    const before = fault;
    fault = (await bodyOf(request)) ?? undefined;
    if (fault || before) show();
    response.end();
  },
  leave(_request, response) {
    response.end();
    end();
  },
};

const mine = (request) => request.headers["x-photon-key"] === key && delete request.headers["x-photon-key"];
const server = listen((request, response) => {
  if (!mine(request)) return void response.writeHead(403).end();
  const name = request.url.startsWith("/@photon/") ? request.url.slice("/@photon/".length) : undefined;
  if (name === undefined) return vite.middlewares(request, response);
  if (!Object.hasOwn(control, name)) return void response.writeHead(404).end();
  Promise.resolve(control[name](request, response)).catch(() => response.destroy());
});
server.on("upgrade", (request, socket, head) => (mine(request) ? upgrades.emit("upgrade", request, socket, head) : socket.destroy()));

server.listen(0, "127.0.0.1", () => {
  writeFileSync(`${state}.new`, JSON.stringify({ port: server.address().port, pid: process.pid, base, key, proof }), { mode: 0o600 });
  renameSync(`${state}.new`, state);
  // Whoever started it leaves now; what it would be told then is nobody's.
  process.stderr.on("error", () => {});
  process.send([], () => process.disconnect());
});

/** An app that starts anew is away for a moment. */
const patience = 1500;
let needed = Date.now() + 10_000;
setInterval(() => {
  for (const [name, watch] of watches) if (watch.some(([pid, since]) => since === undefined || started(pid) !== since)) watches.delete(name);
  if (watches.size > 0 || [...apps].some((app) => app.photonNeeds)) needed = Math.max(needed, Date.now() + patience);
  else if (Date.now() > needed) end();
}, 500);

function end() {
  try {
    if (JSON.parse(readFileSync(state, "utf8")).key === key) rmSync(state);
  } catch {
    // A clean build took it, or another server has written it.
  }
  process.exit();
}
