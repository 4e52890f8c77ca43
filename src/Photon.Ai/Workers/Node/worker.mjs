// One model, driven by lines of JSON: a request a line comes in, events of it go out. Requests: load, count, chat, cancel, shutdown.
// The host sends one at a time, "cancel" apart. When the host is gone its end of stdin is closed, and so ends this process.
import {createInterface} from "node:readline";
import {LocalModel} from "./model.mjs";

// What libraries print must not come between the lines.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

const model = new LocalModel();
/** @type {{id: number, stop: AbortController} | undefined} */
let current;

const send = (id, event, fields = {}) => write(JSON.stringify({id, event, ...fields}) + "\n");

const requests = {
    load: (request) => model.load(request),
    count: (request) => ({tokens: model.count(request.text)}),
    chat: (request, stop) => model.chat(request, stop, {
        text: (text) => send(request.id, "text", {text}),
        busy: (tokens) => send(request.id, "busy", {tokens}),
    }),
};

async function answer(request) {
    const stop = new AbortController();
    current = {id: request.id, stop};
    try {
        const run = requests[request.op];
        if (run == null) throw new Error(`There is no request "${request.op}".`);
        send(request.id, "done", await run(request, stop.signal));
    } catch (error) {
        send(request.id, "error", {code: error.code ?? error.constructor.name, message: String(error.message ?? error).split("\n")[0]});
    } finally {
        current = undefined;
    }
}

let queue = Promise.resolve();
const lines = createInterface({input: process.stdin, crlfDelay: Infinity});
lines.on("line", (line) => {
    let request;
    try {
        request = JSON.parse(line);
    } catch {
        console.error("a line that is no JSON came in");
        return;
    }
    if (request.op === "cancel") {
        if (current?.id === request.id) current.stop.abort();
    } else if (request.op === "shutdown") process.exit(0);
    else queue = queue.then(() => answer(request));
});
lines.on("close", () => process.exit(0));
send(0, "started", {node: process.version});
