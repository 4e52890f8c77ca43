// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 1004470354b55caa
import type { Call } from "./form";
import { Problem } from "./problem";
import { answerOf, type Operation, outgoing } from "./send";

/** As send, and tells how far it is: fetch cannot. */
export const upload = <R>(operation: Operation, input: object, call: Call): Promise<R> =>
  new Promise((resolve, reject) => {
    const { method, url, headers, body } = outgoing(operation, input as Record<string, unknown>);
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (e) => e.lengthComputable && call.progress(e.loaded / e.total);
    request.onload = () =>
      request.status < 400 && request.status >= 200
        ? resolve(answerOf(operation, request.getResponseHeader("content-type") ?? "", request.responseText) as R)
        : reject(Problem.read(request.status, request.responseText));
    request.onerror = request.onabort = () => reject(new TypeError(request.statusText));
    call.signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body as XMLHttpRequestBodyInit);
  });
