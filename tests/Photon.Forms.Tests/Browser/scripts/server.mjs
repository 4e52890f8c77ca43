// Serves a bundle, writes down each request that is none for a file of it, and answers as it is told.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** @param dist The folder of the bundle. */
export async function serve(dist) {
  const requests = [];
  const answers = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    const file = join(dist, path === "/" ? "index.html" : decodeURIComponent(path));
    if (request.method === "GET" && file.startsWith(dist) && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
      return response.end(readFileSync(file));
    }
    const chunks = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // Whoever sent it has stopped: nothing arrived.
      return;
    }
    requests.push({ method: request.method, url: new URL(request.url, "http://x"), headers: request.headers, body: Buffer.concat(chunks) });
    const { status = 201, body = {}, type = status < 400 ? "application/json" : "application/problem+json" } = answers.shift() ?? {};
    response.writeHead(status, { "content-type": type });
    response.end(JSON.stringify(body));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    /** What the next request gets; else a 201. */
    answer: (one) => answers.push(one),
    close: () => server.close(),
  };
}

/** What a request carries, as [path, text] for each leaf: its parameters by their names, its body below "body". Files are their names. */
export async function leavesOf(request) {
  const leaves = [];
  for (const [name, value] of request.url.searchParams) leaves.push([name, value]);
  const type = request.headers["content-type"] ?? "";
  if (request.body.length === 0) return leaves;
  if (/[/+]json/.test(type)) walk("body", JSON.parse(request.body), leaves);
  else if (type.startsWith("application/x-www-form-urlencoded")) for (const [name, value] of new URLSearchParams(request.body.toString())) leaves.push([dotted(name), value]);
  else if (type.startsWith("multipart/form-data")) {
    const data = await new Response(request.body, { headers: { "content-type": type } }).formData();
    for (const [name, value] of data) {
      if (typeof value === "string") leaves.push([dotted(name), value]);
      else if (value.type === "application/json") walk(dotted(name), JSON.parse(await value.text()), leaves);
      else leaves.push([dotted(name), value.name]);
    }
  } else leaves.push(["body", request.body.toString("latin1")]);
  return leaves;
}

/** "card[number]" is "body.card.number". */
const dotted = (name) => `body.${name.replaceAll("][", ".").replaceAll("[", ".").replaceAll("]", "")}`;

function walk(path, value, leaves) {
  if (value !== null && typeof value === "object") for (const [name, one] of Object.entries(value)) walk(`${path}.${name}`, one, leaves);
  else leaves.push([path, String(value)]);
}
