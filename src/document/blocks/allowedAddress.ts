import { decodePercent } from "../../docx/relationships.ts";

const allowed: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** An address a link may have in a public page; or why it may not, and what of it tells which it is. */
export type CheckedAddress =
  { readonly href: string } | { readonly refused: "linkScheme" | "linkFile" | "linkBroken"; readonly detail: string };

/**
 * Holds a link's address against the schemes let through: http, https, mailto, tel. Addresses without a scheme
 * that look like one on the web ("www.fjordvik.no") get https; the rest ("../plan.docx", "C:\\plan.docx") are files
 * that nobody reaches from a public page, and are named by the file's name alone: a path may say who keeps it and where.
 * What may not stand in an address is encoded.
 */
export function checkAddress(written: string): CheckedAddress {
  // Browsers drop control characters and white space before they read the scheme (URL Standard § 4.4).
  const address = written.replace(/[\u0000-\u001F\u007F]/g, "").trim();
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "file")
    return allowed.has(scheme) ? checkWhole(scheme, address) : { refused: "linkScheme", detail: scheme };
  if (isWebAddress(address)) return checkWhole("https", `https://${address}`);
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address)) return checkWhole("mailto", `mailto:${address}`);
  return /^(www\.|https?[\\/]|mailto|tel\b)/i.test(address)
    ? broken(address)
    : { refused: "linkFile", detail: fileName(address) };
}

/** What is shown of an address that somebody has to find again. */
const mostShown = 80;

function broken(address: string): CheckedAddress {
  return { refused: "linkBroken", detail: address.slice(0, mostShown) };
}

/** The last name in a path. */
function fileName(address: string): string {
  const name = (/^[^#?]*/.exec(address)?.[0] ?? "").split(/[\\/:]/).findLast((each) => each !== "") ?? "";
  return decodePercent(name.slice(0, 1_000)).slice(0, mostShown);
}

/** Whether an address without scheme is one on the web: "www.", a name with a dot in it, and no white space. */
function isWebAddress(address: string): boolean {
  if (!/^www\./i.test(address) || /\s/.test(address)) return false;
  const dot = address.indexOf(".", 5);
  const slash = address.indexOf("/");
  return dot > 0 && dot < address.length - 1 && (slash < 0 || dot < slash);
}

/** An address of an allowed scheme; refused where it leads nowhere. */
function checkWhole(scheme: string, address: string): CheckedAddress {
  const rest = address.slice(scheme.length + 1);
  const isWeb = scheme === "http" || scheme === "https";
  const href = `${address.slice(0, scheme.length + 1)}${encode(isWeb ? asBrowsersRead(rest) : rest)}`;
  return rest !== "" && isAddress(href) ? { href } : broken(address);
}

/** What comes after "https:" as browsers read it: with two slashes before the host, and none that lean backward before the query (URL Standard § 4.4). */
function asBrowsersRead(rest: string): string {
  const end = rest.search(/[?#]/);
  const path = (end < 0 ? rest : rest.slice(0, end)).replaceAll("\\", "/");
  return `//${path.replace(/^\/+/, "")}${end < 0 ? "" : rest.slice(end)}`;
}

/** What may not stand in an address (URL Standard § 4.3): signs that are no URL code points, and a percent sign that codes nothing. */
const forbidden = /[ "<>[\\\]^`{|}\u0080-\u009F\p{Cs}\p{Noncharacter_Code_Point}]|%(?![0-9a-f]{2})/giu;

function encode(rest: string): string {
  const host = /^\/\/\[[0-9a-f:.]+\]/i.exec(rest)?.[0] ?? "";
  const hash = rest.indexOf("#") + 1;
  const fragment = hash === 0 ? "" : rest.slice(hash).replaceAll("#", "%23");
  const whole = (hash === 0 ? rest : rest.slice(0, hash)) + fragment;
  return (
    host +
    whole
      .slice(host.length)
      .replace(forbidden, (sign) => (/\p{Cs}/u.test(sign) ? "%EF%BF%BD" : encodeURIComponent(sign)))
  );
}

function isAddress(href: string): boolean {
  try {
    return new URL(href).href !== "";
  } catch {
    // No host, or one that cannot be.
    return false;
  }
}
