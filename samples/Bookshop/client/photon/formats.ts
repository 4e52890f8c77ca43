// Yours to change; while it is as it came, builds keep it up to date. photon-stamp af9fcb7a776788c9
import { compare, decimal } from "./exact";

/** What a text must look like. Each is imported only where a document speaks of it. */
export interface Format {
  /** As documents call it; messages are found by it. */
  readonly name: string;
  readonly fits: (text: string) => boolean;
  /** Of a text that does not, where no translation says it. */
  readonly says: string | undefined;
}

const format = (name: string, fits: (text: string) => boolean, says?: string): Format => ({ name, fits, says });
/** Of patterns without flags that keep a place. */
const like = (name: string, pattern: RegExp, says?: string): Format => format(name, (text) => pattern.test(text), says);

const day = /^\d{4}-\d\d-\d\d$/;

/** A day that the calendar has, from the year 1 on: of others JavaScript makes the next month's. */
function isDate(text: string): boolean {
  const time = day.test(text) && !text.startsWith("0000") ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const clock = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/i;

/** RFC 3339: the offset must be there, and a leap second is one in UTC only. */
function isMoment(text: string): boolean {
  if (!isDate(text.slice(0, 10)) || !/^t$/i.test(text[10] ?? "") || !clock.exec(text.slice(11))?.[4]) return false;
  const seconds = Date.parse(text.toUpperCase().replace(/\.\d+/, "").replace(/:60(?=[.Z+-])/, ":59")) / 1000;
  const leap = text.slice(17, 19) === "60";
  return seconds >= -62135596800 && seconds + Number(leap) < 253402300800 && (!leap || (((seconds % 86400) + 86400) % 86400) === 86399);
}

const local = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/;

/** RFC 3339 and 9562. */
export const date = /* @__PURE__ */ format("date", isDate, "Enter a date");
export const dateTime = /* @__PURE__ */ format("date-time", isMoment, "Enter a date and a time");
export const time = /* @__PURE__ */ like("time", clock, "Enter a time");
export const timeLocal = /* @__PURE__ */ like("time-local", local);
export const dateTimeLocal = /* @__PURE__ */ format("date-time-local", (text) => isDate(text.slice(0, 10)) && /^t$/i.test(text[10] ?? "") && local.test(text.slice(11)));
export const uuid = /* @__PURE__ */ like("uuid", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "Enter an identifier, like 0198c0de-0000-7000-8000-000000000001");

const four = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** RFC 4291: eight groups, of which `::` stands for one or more that are zero, and the last two may be an IPv4 address. */
function isSix(text: string): boolean {
  const mapped = text.includes(".");
  if (mapped && !four.test(text.slice(text.lastIndexOf(":") + 1))) return false;
  const halves = (mapped ? text.slice(0, text.lastIndexOf(":") + 1) + "0:0" : text).split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8);
}

export const ipv4 = /* @__PURE__ */ like("ipv4", four);
export const ipv6 = /* @__PURE__ */ format("ipv6", isSix);

const prefix = (name: string, test: (text: string) => boolean, most: number): Format =>
  format(name, (text) => {
    const [, address = "", bits = ""] = /^(.*)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
    return bits !== "" && Number(bits) <= most && test(address);
  });
export const ipv4Cidr = /* @__PURE__ */ prefix("ipv4-cidr", (text) => four.test(text), 32);
export const ipv6Cidr = /* @__PURE__ */ prefix("ipv6-cidr", isSix, 128);

const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;

/** RFC 1123. */
const isHost = (text: string): boolean => text.length <= 253 && text.split(".").every((one) => label.test(one));
export const hostname = /* @__PURE__ */ format("hostname", isHost);

const mailbox = /^([\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*|"([ !#-[\]-~]|\\[ -~])+")$/;

/** RFC 5321, without comments. */
export const email = /* @__PURE__ */ format("email", (text) => {
  const at = text.lastIndexOf("@");
  const [, six, address] = /^\[(IPv6:)?(.*)\]$/.exec(text.slice(at + 1)) ?? [];
  return at > 0 && at <= 64 && mailbox.test(text.slice(0, at)) && (address === undefined ? isHost(text.slice(at + 1)) : six ? isSix(address) : four.test(address));
}, "Enter an email address, like name@example.com");

const rest = /^([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*(#([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;
const authority = /^\/\/(([\w.~:!$&'()*+,;=-]|%[\da-f]{2})*@)?(\[(v[^[\]]*|[\w:.]*)\]|([\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(:\d*)?(?=[/?#]|$)/i;

/** What follows the scheme. */
function isRest(text: string): boolean {
  const [whole = "", , , , six] = authority.exec(text) ?? [];
  return (!text.startsWith("//") || whole !== "") && (six === undefined || /^v/i.test(six) || isSix(six)) && rest.test(text.slice(whole.length));
}

const isUri = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text) && isRest(text.slice(text.indexOf(":") + 1));

const web = /^\/\/([^/?#]*@)?(\[(?!v)[^\]]*\]|[\w-]+(\.[\w-]+)*\.?)(:(\d*))?(?=[/?#]|$)/i;

/** Addresses on the web have a host, and a scheme of one letter is a drive: otherwise .NET's class does not hold them. */
function isHeld(text: string): boolean {
  const [, scheme = "", behind = ""] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const port = /^(https?|ftp|wss?)$/i.test(scheme) ? (web.exec(behind) ?? [])[5] : "0";
  return (scheme.length > 1 || behind.startsWith("/")) && (port === undefined ? web.test(behind) : Number(port) <= 65535);
}

/** RFC 3986, which knows ASCII alone; 3987 knows the rest. */
const unicode = (text: string): string => text.replace(/[^\0-\x7f]/g, "%aa");
const isReference = (text: string): boolean => isUri(text) || (!/^[^/?#]*:/.test(text) && isRest(text));
export const uri = /* @__PURE__ */ format("uri", (text) => isUri(text) && isHeld(text), "Enter an address, like https://example.com");
export const iri = /* @__PURE__ */ format("iri", (text) => isUri(unicode(text)));
export const uriReference = /* @__PURE__ */ format("uri-reference", isReference);
export const iriReference = /* @__PURE__ */ format("iri-reference", (text) => isReference(unicode(text)));

/** RFC 6570. */
export const uriTemplate = /* @__PURE__ */ like("uri-template", /^([^\0- "%<>\\^`{|}\x7f]|%[\da-f]{2}|\{[+#./;?&=,!@|]?(?!\.)[\w%]+(\.[\w%]+)*(:[1-9]\d{0,3})?\*?(,[\w%]+(\.[\w%]+)*(:[1-9]\d{0,3})?\*?)*\})*$/i);

/** RFC 6901. */
export const jsonPointer = /* @__PURE__ */ like("json-pointer", /^(\/([^/~]|~[01])*)*$/);
export const relativeJsonPointer = /* @__PURE__ */ like("relative-json-pointer", /^(0|[1-9]\d*)(#|(\/([^/~]|~[01])*)*)$/);

const units = [0, 0, 604800, 86400, 3600, 60, 1];

/** ISO 8601 as far as the server's times go: years and months have no length of their own, and some 29,000 years are the most. */
export const duration = /* @__PURE__ */ format("duration", (text) => {
  const [, ...parts] = /^-?P(?=.)(?:(0+)Y)?(?:(0+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(text) ?? [];
  const amounts = parts.map((part = "0") => Number(part.replace(",", ".")));
  return amounts.length > 0 && amounts.every((amount) => amount <= 1e12) && amounts.reduce((sum, amount, i) => sum + amount * units[i]!, 0) < 922337203685.4776;
});

/** RFC 4648, without bits that mean nothing. */
export const base64 = /* @__PURE__ */ like("base64", /^([A-Za-z\d+/]{4})*([A-Za-z\d+/][AQgw]==|[A-Za-z\d+/]{2}[AEIMQUYcgkosw048]=)?$/);
export const base64url = /* @__PURE__ */ like("base64url", /^([\w-]{4})*([\w-][AQgw]={0,2}|[\w-]{2}[AEIMQUYcgkosw048]=?)?$/);

/** ECMA-262; an escape that means nothing is the character. */
export const regex = /* @__PURE__ */ format("regex", (text) => {
  try {
    return !!new RegExp(text.replace(/\\(?:([^\w^$\\.*+?()[\]{}|/-])|.)/gs, (all: string, free?: string) => free ?? all), "u");
  } catch {
    return false;
  }
});

const whole = (name: string, min: string, max: string): Format => format(name, (text) => /^-?\d+$/.test(text) && compare(text, min) >= 0 && compare(text, max) <= 0);

/** Numbers in texts, as those write them whose readers have no such numbers. */
export const int64 = /* @__PURE__ */ whole("int64", "-9223372036854775808", "9223372036854775807");
export const uint64 = /* @__PURE__ */ whole("uint64", "0", "18446744073709551615");
export const decimalText = /* @__PURE__ */ format("decimal", (text) => /^-?(?=[.\d])\d*\.?\d*(e[+-]?\d+)?$/i.test(text) && /^[-\d].*\d$|^\d$/.test(text) && decimal(text));
