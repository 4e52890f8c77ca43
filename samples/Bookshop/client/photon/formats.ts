// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 05bd95a694044ab9
/** What a text must look like, as the server sees it: RFC 5321 (without comments and bare addresses), 3986, 9562 and 3339. Each is in a bundle only where a document asks for it. */
export interface Format {
  /** As the document has it. */
  readonly name: string;
  readonly fits: (text: string) => boolean;
}

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
  const seconds = Date.parse(text.toUpperCase().replace(/\.\d+/, "").replace(/:60(?=[Z+-])/, ":59")) / 1000;
  return seconds >= -62135596800 && seconds < 253402300800 && (text.slice(17, 19) !== "60" || (((seconds % 86400) + 86400) % 86400) === 86399);
}

const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;
const isHost = (text: string): boolean => text.length <= 253 && text.split(".").every((one) => label.test(one));
const mailbox = /^([\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*|"([ !#-[\]-~]|\\[ -~])+")$/;
const address = /^[a-z][a-z\d+.-]*:(?!\/\/)([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*(#([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;
const authority = /^([a-z][a-z\d+.-]*:)\/\/(([\w.~:!$&'()*+,;=-]|%[\da-f]{2})*@)?(\[[\w:.]+\]|([\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(:\d*)?(?=[/?#]|$)/i;

export const email: Format = {
  name: "email",
  fits: (text) => {
    const at = text.lastIndexOf("@");
    return at > 0 && at <= 64 && mailbox.test(text.slice(0, at)) && isHost(text.slice(at + 1));
  },
};
export const uri: Format = { name: "uri", fits: (text) => address.test(text.replace(authority, "$1")) };
export const uuid: Format = { name: "uuid", fits: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) };
export const date: Format = { name: "date", fits: isDate };
export const time: Format = { name: "time", fits: (text) => clock.test(text) };
export const dateTime: Format = { name: "date-time", fits: isMoment };
