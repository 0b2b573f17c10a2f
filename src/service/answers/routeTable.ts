import type { FastifyInstance } from "fastify";

/** Which methods an address answers to, of the routes entered after this was made. Addresses of the API are held against the API's routes alone. */
export function routeTable(app: FastifyInstance): (path: string) => readonly string[] {
  const table = new Map<string, { readonly fits: RegExp; readonly methods: Set<string> }>();
  app.addHook("onRoute", ({ url, method }) => {
    const row = table.get(url) ?? { fits: patternOf(url), methods: new Set<string>() };
    for (const one of [method].flat()) row.methods.add(one);
    table.set(url, row);
  });
  return (path) => {
    const inApi = isOfApi(path);
    const fitting = [...table].filter(([url, { fits }]) => isOfApi(url) === inApi && fits.test(path));
    return [...new Set(fitting.flatMap(([, { methods }]) => [...methods]))].sort();
  };
}

/** Whether a path is the API's: "/api" itself, or below it. */
export function isOfApi(path: string): boolean {
  return path.startsWith("/api") && /^\/api(?=$|[/?])/.test(path);
}

/** The addresses a route answers to: ":name" is anything but a slash, "*" anything at all. */
function patternOf(url: string): RegExp {
  const parts = url
    .split(/(:\w+|\*)/)
    .map((part) => (part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${parts.join("")}$`);
}
