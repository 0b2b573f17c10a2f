const allowed: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** An address a link may have in a public page, or the scheme that forbids it. */
export type CheckedAddress = { readonly href: string } | { readonly scheme: string };

/**
 * Holds a link's address against the schemes let through: http, https, mailto, tel. Addresses without
 * a scheme ("www.fjordvik.no", "../plan.docx") lead nowhere from a public page; those that look like a
 * web address get https, the rest are told by scheme "file".
 */
export function checkAddress(written: string): CheckedAddress {
  // Browsers drop control characters and white space before they read the scheme (URL Standard § 4.4).
  const address = written.replace(/[\u0000-\u001F\u007F]/g, "").trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return allowed.has(scheme) ? { href: address.replaceAll(" ", "%20") } : { scheme };
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(address)) return { href: `https://${address}` };
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address)) return { href: `mailto:${address}` };
  return { scheme: "file" };
}
