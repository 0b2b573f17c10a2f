import { always } from "./always.ts";
import type { Edition, Host, Way } from "./way.ts";

/** A Word as it comes: where it runs, which edition, and all that such a Word always does. */
export interface Profile {
  readonly host: Host;
  readonly edition: Edition;
  readonly ways: readonly Way[];
}

function profile(host: Host, edition: Edition): Profile {
  const ways: readonly Way[] = Object.values(always);
  return { host, edition, ways: ways.filter((way) => way.hosts.includes(host) && way.editions.includes(edition)) };
}

/**
 * The Words a stand-in can be. "plain" is none of them: Word on the web without ways, for tests of what all Words agree
 * on. The desk does not offer it.
 */
export const profiles = {
  plain: { host: "web", edition: "microsoft365", ways: [] },
  web: profile("web", "microsoft365"),
  windows: profile("windows", "microsoft365"),
  mac: profile("mac", "microsoft365"),
  ipad: profile("ipad", "microsoft365"),
  word2021: profile("windows", "perpetual"),
} satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** The profiles that are a real Word, in the order the desk offers them. */
export const realProfiles = ["web", "windows", "mac", "ipad", "word2021"] as const satisfies readonly ProfileName[];

export type RealProfile = (typeof realProfiles)[number];
