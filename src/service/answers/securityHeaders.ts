import { randomBytes } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FastifyInstance, FastifyReply } from "fastify";
import helmet from "helmet";

/**
 * Where Word for the web shows add-ins from: every frame around the pane must be named, Word's own
 * (officeapps.live.com) and the page it stands in: SharePoint and OneDrive for work, OneDrive personal, Teams,
 * the start pages of Microsoft 365, and their new common domain (OfficeDev/office-js #3342, office-js-docs-pr
 * #4911; Microsoft, "Office 365 URLs and IP address ranges").
 */
const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.microsoft.com",
  "https://*.cloud.microsoft",
];
const hostedOfficeJs = "https://appsforoffice.microsoft.com";

type Policy = Readonly<Record<string, readonly string[]>>;

const nothing: Policy = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
  "object-src": ["'none'"],
};

/** Public pages: our own style sheets and pictures, and no script at all. */
const publicPolicy: Policy = {
  ...nothing,
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
};

function panePolicy(nonce: string, authority: string, framedBy: readonly string[]): Policy {
  return {
    ...nothing,
    "script-src": [`'nonce-${nonce}'`, "'strict-dynamic'", hostedOfficeJs],
    "style-src": ["'self'", `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "https://res.cdn.office.net", "https://static2.sharepointonline.com"],
    "connect-src": ["'self'", authority],
    // Office.js asks on a page of its own whether to trust a host that is not Microsoft's.
    "frame-src": ["'self'", authority, hostedOfficeJs],
    "frame-ancestors": framedBy,
  };
}

/** Headers that every answer carries: those of helmet, asked of it once, and the policy of public pages. */
export function publicHeaders(): Readonly<Record<string, string>> {
  return { ...headersOfHelmet(), "content-security-policy": policyText(publicPolicy) };
}

/** Gives every answer these headers; what a kind of page needs beyond them is set by `setPolicy`. */
export function securityHeaders(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook("onRequest", (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

function headersOfHelmet(): Readonly<Record<string, string>> {
  const asked = new IncomingMessage(new Socket());
  const answer = new ServerResponse(asked);
  helmet({
    contentSecurityPolicy: false,
    frameguard: false,
    crossOriginOpenerPolicy: false,
    crossOriginEmbedderPolicy: false,
    // Of Internet Explorer and Flash, which show no page of ours: each header is a hundredth of what sending one costs.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Word for the web shows the icons of the ribbon from its own origin; what is behind a cookie (previews) narrows this itself.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  })(asked, answer, () => undefined);
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/** Who may show a page with script in a frame: Word, from Microsoft's hosts and others that are named; or the desk alone. */
export type Framing = { readonly in: "word"; readonly others: readonly string[] } | { readonly in: "desk" };

/** The pane's policy on a reply, and the nonce its scripts and styles must carry. */
export function allowPane(reply: FastifyReply, authority: string, framing: Framing): string {
  const nonce = randomBytes(16).toString("base64");
  const hosts = framing.in === "word" ? ["'self'", ...officeHosts, ...framing.others] : ["'self'"];
  setPolicy(reply, panePolicy(nonce, new URL(authority).origin, hosts));
  return nonce;
}

function setPolicy(reply: FastifyReply, policy: Policy): void {
  void reply.header("content-security-policy", policyText(policy));
}

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}
