import type { Key } from "./node";

/** What a server that refuses says (RFC 9457), with its faults told apart by place. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly faults: readonly Fault[];

  constructor(status: number, title: string, detail?: string, faults: readonly Fault[] = []) {
    super(title);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.faults = faults;
  }

  static read(status: number, text: string): Problem {
    let body: Body = {};
    try {
      const json: unknown = JSON.parse(text);
      if (json !== null && typeof json === "object") body = json;
    } catch {
      // A proxy's page, or nothing: the status says what there is to say.
    }
    return new Problem(status, body.title ?? `HTTP ${status}`, body.detail, faultsOf(body));
  }
}

export interface Fault {
  readonly path: readonly Key[];
  readonly message: string;
}

interface Body {
  title?: string;
  detail?: string;
  faults?: Pointer[];
  errors?: Pointer[] | Record<string, string[]>;
}

interface Pointer {
  pointer?: string;
  detail?: string;
}

/** Lists of JSON Pointers, as RFC 9457 shows them, or ASP.NET's dictionary of names. */
function faultsOf(body: Body): Fault[] {
  const { errors = {}, faults } = body;
  const list = Array.isArray(errors) ? errors : faults;
  if (list) return list.map((one) => ({ path: ofPointer(one.pointer ?? ""), message: one.detail ?? "" }));
  return Object.entries(errors as Record<string, string[]>).flatMap(([name, messages]) => messages.map((message) => ({ path: ofName(name), message })));
}

/** "/lines/0/sku", "#/lines/0/sku". */
const ofPointer = (pointer: string): Key[] =>
  pointer.replace(/^#/, "").split("/").slice(1).map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** "Lines[1].Sku", "$.lines[1].sku", or a pointer. */
const ofName = (name: string): Key[] => (/^#?\//.test(name) ? ofPointer(name) : (name.match(/[^.[\]$]+/g) ?? []));
