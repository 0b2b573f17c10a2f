/** How many characters all cookies of the page may hold: servers refuse a request whose head is over 8 or 16 KB. */
const limit = 6000;

/**
 * Reads a cookie of this page alone, kept apart for the site around it (`Partitioned`, "cookies having independent
 * partitioned state"). Browsers that let a frame within another site have no storage, since they block third-party
 * cookies, let it have these (seen in Chromium 156). They go with the request for this page and with no other, to the
 * service that the page is from. null for none.
 */
export function readPageCookie(name: string): string | null {
  const start = `${encodeURIComponent(name)}=`;
  const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(start));
  return found === undefined ? null : decodeURIComponent(found.slice(start.length));
}

/**
 * Keeps a text for so many seconds, or forgets it when null. Where there is no room for it, what was kept under that
 * name is forgotten too: an older text would be taken for it.
 */
export function writePageCookie(name: string, text: string | null, seconds: number): void {
  const form = `Secure; SameSite=None; Partitioned; Path=${location.pathname}`;
  document.cookie = `${encodeURIComponent(name)}=; Max-Age=0; ${form}`;
  if (text === null) return;
  const cookie = `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  if (document.cookie.length + cookie.length <= limit) document.cookie = `${cookie}; Max-Age=${seconds}; ${form}`;
}
