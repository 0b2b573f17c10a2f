import { paragraph } from "../../../src/docx/build/build.ts";
import { taggedDocument } from "../../../src/demo/taggedDocument.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { readRegister } from "../../../src/service/store/registerStore.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

describe(`a strategy of several goals (${databaseName} database)`, () => {
  test("is kept in the register with all of them, and shown with each on the page", async () => {
    const docx = taggedDocument(
      { plan: "svomming", baseVersion: 0, language: "nb", kind: "temaplan" },
      "nb",
      { language: "nb-NO" },
      (tagging) => [
        tagging("goal", "svommemaal", { sdgs: ["3"] }, paragraph("Alle barn lærer å svømme")),
        tagging("strategy", "svommestra", { alsoUnder: ["tryggemaal"] }, paragraph("Vi gir svømmeopplæring")),
        tagging("goal", "tryggemaal", { sdgs: ["3"] }, paragraph("Ingen drukner")),
      ],
    );
    const by = { municipality: fjordvik, name: "Ola Nygård" };
    const answer = await publishDocx(service.publisher, {
      by,
      plan: "svomming",
      docx,
      decision: hearing,
      baseVersion: 0,
    });
    expect(answer).toMatchObject({ ok: true });
    const { elements, proposals } = await readRegister(service.publisher.sql, fjordvik, service.publisher.now());
    const all = [...elements, ...proposals];
    const strategy = all.find(({ id }) => id === "svommestra");
    expect(strategy).toMatchObject({ under: "svommemaal", alsoUnder: ["tryggemaal"] });
    expect(all.find(({ id }) => id === "svommemaal")).not.toHaveProperty("alsoUnder");
    const { body } = await service.app.inject("/fjordvik/svomming");
    expect(body).toContain("Gjelder også");
    expect(body).toContain('href="#tryggemaal"');
    expect(body).toContain("gjelder også dette målet");
  });
});
