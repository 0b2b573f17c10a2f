import { address, openService, type OpenService } from "../openService.ts";
import { openDatabaseOnWire, type DatabaseOnWire } from "./databaseOnWire.ts";
import { smallPlans } from "../smallPlan.ts";

let wire: DatabaseOnWire;
let service: OpenService;
beforeAll(async () => {
  wire = await openDatabaseOnWire();
  service = await openService(smallPlans, { url: wire.url });
});
afterAll(async () => {
  wire.heal();
  await service.close();
  await wire.close();
});

async function register(language = "nb") {
  return service.app.inject({
    url: address("register"),
    headers: { authorization: `Bearer ${await service.tokenOf("ola")}`, "accept-language": language },
  });
}

describe("a database whose connections go away", () => {
  afterEach(async () => {
    wire.heal();
    expect((await register()).statusCode).toBe(200);
    expect(service.faults).toEqual([]);
  });

  test.each([
    ["nb", "Registeret svarer ikke."],
    ["nn", "Registeret svarar ikkje."],
    ["en", "The register does not answer."],
  ])("is told to callers with when to come back, and taken up again by itself (%s)", async (language, title) => {
    expect((await register()).statusCode).toBe(200);
    wire.cut();
    const answer = await register(language);
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "5"]);
    expect(answer.json()).toMatchObject({ code: "away", title });
  });

  test("is told to readers by a page, with when to come back", async () => {
    wire.cut();
    const page = await service.app.inject("/finnes-ikke");
    expect([page.statusCode, page.headers["retry-after"]]).toEqual([503, "30"]);
    expect(page.body).toContain("Siden er ikke tilgjengelig akkurat nå");
  });

  test("is not noticed by who reads a page that has been read before", async () => {
    const before = await service.app.inject("/fjordvik");
    wire.cut();
    service.pass(2000);
    const page = await service.app.inject("/fjordvik");
    expect([page.statusCode, page.body]).toEqual([200, before.body]);
  });

  test("is told also when it is frozen and answers nothing, on old connections and on new ones", async () => {
    wire.freeze();
    const answers = await Promise.all(Array.from({ length: 3 }, () => register()));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503]);
  });
});
