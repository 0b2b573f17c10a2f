import { gzipSync } from "node:zlib";
import type { Upload } from "../../../src/api/contract.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

async function call(
  method: Method,
  url: string,
  type: string | null = null,
  payload?: string | Buffer,
  language = "nb",
) {
  const headers = {
    authorization: `Bearer ${await service.tokenOf("ola")}`,
    "accept-language": language,
    ...(type === null ? {} : { "content-type": type }),
  };
  return service.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
}

describe("a call the service cannot take", () => {
  test.each([
    ["nb", "Denne adressen tar ikke imot PUT."],
    ["nn", "Denne adressa tek ikkje imot PUT."],
    ["en", "This address does not take PUT."],
  ])("by a method the address does not answer to is told which it does (%s)", async (language, title) => {
    const answer = await call("PUT", address("plans"), null, undefined, language);
    expect([answer.statusCode, answer.headers["allow"]]).toEqual([405, "POST"]);
    expect(answer.json()).toMatchObject({ code: "notAllowed", title });
  });

  test.each([
    ["DELETE", "/api/me", "GET, HEAD"],
    ["POST", "/api/uploads/00000000000000000000000000000000", "DELETE, GET, HEAD, PATCH"],
  ] as const)("%s %s is allowed %s", async (method, url, allowed) => {
    expect((await call(method, url)).headers["allow"]).toBe(allowed);
  });

  test.each([
    ["GET", "/api/finnes-ikke"],
    ["POST", "/api/finnes-ikke"],
    ["GET", "/api/finnes/ikke/heller"],
  ] as const)("%s %s is not there, and says so as the API does", async (method, url) => {
    const answer = await call(method, url);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      404,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
  });

  test("at an address that cannot be read is told so, by a page and by the API", async () => {
    const [page, api] = [await call("GET", "/%ZZ"), await call("GET", "/api/%ZZ")];
    expect([page.statusCode, page.headers["content-type"], page.body.includes("Vi kan ikke lese adressen")]).toEqual([
      400,
      "text/html; charset=utf-8",
      true,
    ]);
    expect([api.statusCode, api.headers["content-type"]]).toEqual([404, "application/problem+json; charset=utf-8"]);
  });

  test.each([
    ["nn", "Vi kan ikkje lese adressa"],
    ["en", "We cannot read the address"],
  ])("at an address that cannot be read is told so in the language it chose (%s)", async (language, title) => {
    expect((await call("GET", `/fjordvik/%E0%A4%A?lang=${language}`)).body).toContain(title);
  });

  test.each([
    ["nb", "Denne siden kan bare leses"],
    ["nn", "Denne sida kan berre lesast"],
    ["en", "This page can only be read"],
  ])("to a page that can only be read is a page that says so (%s)", async (language, title) => {
    const answer = await call("POST", "/fjordvik/svomming", null, undefined, language);
    expect([answer.statusCode, answer.headers["allow"], answer.headers["content-type"]]).toEqual([
      405,
      "GET, HEAD",
      "text/html; charset=utf-8",
    ]);
    expect(answer.body).toContain(title);
  });

  test.each([
    ["POST", address("plans"), "text/plain", "application/json"],
    ["POST", address("uploads"), "application/octet-stream", "application/json"],
    [
      "PATCH",
      address("upload", { upload: "00000000000000000000000000000000" }),
      "application/json",
      "application/octet-stream",
    ],
  ] as const)("%s %s with %s is told to send %s", async (method, url, type, expected) => {
    const answer = await call(method, url, type, "{}");
    expect([answer.statusCode, answer.headers["accept"]]).toEqual([415, expected]);
    expect(answer.json()).toMatchObject({ code: "wrongType", detail: `Send det som ${expected}.` });
  });

  test("to make a plan that ends before it begins is told which year, and no plan is made", async () => {
    const plan = {
      title: "Plan for snudde år",
      kind: "temaplan",
      language: "nb",
      fromYear: 2030,
      toYear: 2026,
      higher: [],
    };
    const answer = await call("POST", address("plans"), "application/json", JSON.stringify(plan));
    expect([answer.statusCode, answer.json<{ readonly facts: unknown }>().facts]).toEqual([
      400,
      { where: "toYear", expected: "2030–" },
    ]);
    expect(
      (await call("POST", address("plans"), "application/json", JSON.stringify({ ...plan, toYear: 2030 }))).statusCode,
    ).toBe(201);
  });

  test("with too large a piece of a document is told that it is the piece, and the limit", async () => {
    const answer = await call(
      "PATCH",
      address("upload", { upload: "0".repeat(32) }),
      "application/octet-stream",
      Buffer.alloc(3 * 1024 * 1024),
    );
    expect([answer.statusCode, answer.json<{ readonly title: string }>().title]).toEqual([
      413,
      "Delen av dokumentet er på 3 MB; grensen er 1 MB.",
    ]);
  });

  test("with more than was announced is told how much more, in a unit that fits", async () => {
    const started = await service.app.inject({
      method: "POST",
      url: address("uploads"),
      headers: { authorization: `Bearer ${await service.tokenOf("ola")}` },
      payload: { plan: "svomming", fileName: "plan.docx", size: 10, sha256: "0".repeat(64) },
    });
    const url = address("upload", { upload: started.json<Upload>().id });
    const headers = {
      authorization: `Bearer ${await service.tokenOf("ola")}`,
      "content-type": "application/octet-stream",
      "upload-offset": "0",
    };
    const answer = await service.app.inject({ method: "PATCH", url, headers, payload: Buffer.alloc(17) });
    expect([answer.statusCode, answer.json<{ readonly title: string }>().title]).toEqual([
      413,
      "Det som er sendt av dokumentet er på 17 byte; grensen er 10 byte.",
    ]);
  });

  test("too often is asked to wait, in words, by the API and by a page, whether it is signed in or not", async () => {
    const strict = await openService(smallPlans, { callsPerMinute: 2 });
    const headers = { "accept-language": "nb", authorization: "Bearer gjett" };
    for (const [url, status] of [
      [address("me"), 401],
      ["/finnes-ikke", 404],
    ] as const)
      for (let time = 0; time < 2; time += 1)
        expect((await strict.app.inject({ url, headers })).statusCode).toBe(status);
    const refused = await strict.app.inject({ url: address("me"), headers });
    expect([refused.statusCode, Number(refused.headers["retry-after"]) > 0]).toEqual([429, true]);
    expect(refused.json()).toMatchObject({
      code: "busy",
      detail: expect.stringMatching(/^Vent \d+ sekunder/) as string,
    });
    const page = await strict.app.inject({ url: "/fjordvik", headers });
    expect([page.statusCode, page.headers["content-type"], page.body.includes("Det går litt for fort")]).toEqual([
      429,
      "text/html; charset=utf-8",
      true,
    ]);
    await strict.close();
  });

  test("with a packed body is refused, however little it says it is", async () => {
    const answer = await service.app.inject({
      method: "POST",
      url: address("plans"),
      headers: {
        authorization: `Bearer ${await service.tokenOf("ola")}`,
        "content-type": "application/json",
        "content-encoding": "gzip",
      },
      payload: gzipSync(JSON.stringify({ title: "x".repeat(100_000) })),
    });
    expect(answer.statusCode).toBe(400);
  });

  test("carries the same protecting headers when it is refused", async () => {
    const { statusCode, headers } = await service.app.inject(address("me"));
    expect([statusCode, headers["x-content-type-options"], headers["strict-transport-security"]]).toEqual([
      401,
      "nosniff",
      expect.any(String),
    ]);
  });
});
