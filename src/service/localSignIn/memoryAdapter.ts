import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

const aDay = 24 * 60 * 60;

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Keeps the local provider's sessions and codes in memory: a restart signs everyone out. */
export function memoryAdapter(now: () => Date): AdapterFactory {
  const rows = new Map<string, Kept>();
  const find = (select: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const { payload, until } of rows.values()) if (until > now().getTime() && select(payload)) return payload;
    return undefined;
  };
  return (model: string): Adapter => {
    const name = (id: string): string => `${model}:${id}`;
    const live = (id: string): AdapterPayload | undefined => {
      const row = rows.get(name(id));
      return row !== undefined && row.until > now().getTime() ? row.payload : undefined;
    };
    return {
      upsert(id, payload, expiresIn) {
        for (const [key, { until }] of rows) if (until <= now().getTime()) rows.delete(key);
        rows.set(name(id), { payload, until: now().getTime() + (expiresIn ?? aDay) * 1000 });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(live(id)),
      findByUid: (uid) => Promise.resolve(find((payload) => payload.uid === uid)),
      findByUserCode: (userCode) => Promise.resolve(find((payload) => payload.userCode === userCode)),
      consume(id) {
        const row = rows.get(name(id));
        if (row !== undefined)
          rows.set(name(id), { ...row, payload: { ...row.payload, consumed: Math.floor(now().getTime() / 1000) } });
        return Promise.resolve();
      },
      destroy(id) {
        rows.delete(name(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key);
        return Promise.resolve();
      },
    };
  };
}
