import type { FastifyReply, FastifyRequest } from "fastify";

/** Cookies of the administration on the web: each for this origin alone, over https alone, and for no script. */
type WebCookie = "__Host-plantraad" | "__Host-plantraad-inn";

/** What the browser shows by this name, or null. */
export function cookieOf(request: FastifyRequest, name: WebCookie): string | null {
  const shown = (request.headers.cookie ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`));
  return shown?.slice(name.length + 1) ?? null;
}

/** Has the browser keep a value for so many seconds; 0 has it forget. The value must be of letters that need no quoting. */
export function setCookie(reply: FastifyReply, name: WebCookie, value: string, seconds: number): void {
  const kept = [reply.getHeader("set-cookie") ?? []].flat().map(String);
  void reply.removeHeader("set-cookie");
  void reply.header("set-cookie", [
    ...kept,
    `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; Secure; SameSite=Lax`,
  ]);
}
