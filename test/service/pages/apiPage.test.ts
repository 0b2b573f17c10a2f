import { routes } from "../../../src/api/routes.ts";
import { callExamples } from "../../../src/api/callExamples.ts";
import { languages } from "../../../src/words/language.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { readonly operationId?: string; readonly parameters?: readonly { readonly name: string }[] }>
      >
    >
  >;
}

const titles = {
  nb: "Plandata for andre systemer",
  nn: "Plandata for andre system",
  en: "Plan data for other systems",
};

test.each(languages)(
  "the page about the API speaks %s, names every call and all it takes, and is as closed as the other public pages",
  async (language) => {
    const [page, other] = [
      await service.app.inject(`${routes.documentation}?lang=${language}`),
      await service.app.inject("/fjordvik"),
    ];
    expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers["content-security-policy"]).toBe(other.headers["content-security-policy"]);
    expect(page.body).toContain(`<html lang="${language}"`);
    expect(page.body).toContain(`>${titles[language]}</h1>`);
    expect(page.body).not.toMatch(/<script| style="| on\w+="/);
    expect(page.body).toContain(`href="${routes.openapi}"`);
    const text = page.body.replace(/<[^>]+>/g, "");
    const { paths } = (await service.app.inject(routes.openapi)).json<Described>();
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { parameters = [] }] of Object.entries(methods)) {
        expect(text).toContain(`${method.toUpperCase()} ${path}`);
        for (const { name } of parameters) expect(page.body).toContain(`<code translate="no">${name}</code>`);
      }
    }
  },
);

test("it speaks the language the browser asks for where none is chosen", async () => {
  expect((await service.app.inject({ url: "/api", headers: { "accept-language": "nn" } })).body).toContain(titles.nn);
});

test("every public page leads to it in the reader's language", async () => {
  expect((await service.app.inject("/fjordvik?lang=en")).body).toContain('href="/api?lang=en"');
});

test("what it gives as an example of what is sent is taken as it stands", async () => {
  const { paths } = (await service.app.inject(routes.openapi)).json<Described>();
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({ path, method, id: operationId })),
  );
  const headers = {
    authorization: `Bearer ${await service.tokenOf("ola")}`,
    "if-match": '"0"',
  };
  for (const { path, method, id } of calls) {
    const sent = Object.entries(callExamples).find(([name]) => name === id)?.[1].sends;
    if (sent === undefined || sent === null) continue;
    const url = path.replace("{plan}", "svomming");
    const answer = await service.app.inject({
      method: method === "patch" ? "PATCH" : "POST",
      url,
      headers: { ...headers, "idempotency-key": `key of ${id}` },
      payload: sent,
    });
    expect([id, answer.statusCode, answer.statusCode === 400]).toEqual([id, answer.statusCode, false]);
  }
  expect((await service.app.inject({ url: address("me"), headers })).json()).toMatchObject({ name: "Ola Nygård" });
});
