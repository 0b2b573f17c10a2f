import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";

/** The keys of whoever signs people in cannot be fetched, and those known are none or too old: tokens can be neither believed nor refused. */
export class KeysAway extends Error {
  constructor(cause: unknown) {
    super("the keys of the sign-in provider cannot be fetched", { cause });
  }
}

const minute = 60_000;
const hour = 60 * minute;

/** How long keys are used before they are fetched again, how long they go on when they cannot be, and how often that is tried at most. */
const times = { fresh: 10 * minute, lasting: 24 * hour, between: 30_000, timeout: 4000 };

interface Known {
  readonly keyFor: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * Keys published at `address` (RFC 7517). Fetched when first needed, again after ten minutes, and when a token names one
 * that is not known. When they cannot be fetched, those known go on for 24 hours; after that, and for a token that names
 * another, it throws `KeysAway`. `clock` says when it is.
 */
export function remoteKeys(address: URL, clock: () => Date): JWTVerifyGetKey {
  const now = (): number => clock().getTime();
  let known: Known | null = null;
  let tried = -Infinity;
  let fault: unknown = null;
  let fetching: Promise<void> | null = null;

  async function fetchKeys(): Promise<void> {
    tried = now();
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(times.timeout), redirect: "error" });
      if (!answer.ok) throw new Error(`${address.host} answered ${answer.status}`);
      known = { keyFor: createLocalJWKSet((await answer.json()) as JSONWebKeySet), at: tried };
      fault = null;
    } catch (error) {
      fault = error;
    } finally {
      fetching = null;
    }
  }

  /** Fetches them again, unless that was tried just now. */
  async function renew(): Promise<void> {
    if (fetching === null && now() - tried < times.between) return;
    fetching ??= fetchKeys();
    await fetching;
  }

  return async (header, token) => {
    if (known === null || now() - known.at > times.fresh) await renew();
    if (known === null || now() - known.at > times.lasting) throw new KeysAway(fault);
    try {
      return await known.keyFor(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await renew();
      if (fault !== null) throw new KeysAway(fault);
      return known.keyFor(header, token);
    }
  };
}
