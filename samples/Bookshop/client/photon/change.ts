// Yours to change; while it is as it came, builds keep it up to date. photon-stamp ea99be31c3d3100f
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of what was edited, what is sent (RFC 7396): what is as it was is left out, and what was emptied says so. */
export function changed(value: unknown, initial: unknown): unknown {
  const { body, ...rest } = value as { body?: Record<string, unknown> };
  const before = ((initial as { body?: Record<string, unknown> } | undefined)?.body ?? {}) as Record<string, unknown>;
  const patch = Object.entries(body ?? {}).map(([key, now]) => [key, now === undefined && before[key] !== undefined && before[key] !== null ? emptied(before[key]) : now] as const);
  return { ...rest, body: Object.fromEntries(patch.filter(([key, now]) => !same(now ?? null, before[key] ?? null))) };
}

/** Its own schema says whether it may be empty. */
const emptied = (before: unknown): unknown => (typeof before === "string" ? "" : Array.isArray(before) ? [] : typeof before === "object" ? {} : NaN);
