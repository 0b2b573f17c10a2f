import { taggedDocument } from "../../../src/demo/taggedDocument.ts";
import { heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Belongs } from "../../../src/plan/belongs.ts";
import { publishDocx, rehearse } from "../../../src/service/publishing/publishDocx.ts";
import { readRegister } from "../../../src/service/store/registerStore.ts";
import { serviceId } from "../../../src/service/store/serviceId.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, preview, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const by = { municipality: fjordvik, name: "Ola Nygård" };

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
});
afterEach(() => service.close());

function documentOf(belongs: Belongs | null, own = 0): Uint8Array {
  return taggedDocument(
    { plan: "svomming", belongs, preview: own, baseVersion: 0, language: "nb", kind: "temaplan" },
    "nb",
    { language: "nb-NO" },
    (tagging) => [
      heading(1, "Mål"),
      tagging("goal", "svommemaal", { sdgs: ["3"] }, heading(2, "Alle barn lærer å svømme")),
      tagging("strategy", "svommestra", {}, paragraph("Vi øver i alle barnehager.")),
    ],
  );
}
const publish = (docx: Uint8Array, decision = hearing) =>
  publishDocx(service.publisher, { by, plan: "svomming", docx, decision, baseVersion: 0 });

describe(`where a document belongs (${databaseName} database)`, () => {
  test("the register tells the service's id, the same each time, and the organisation number", async () => {
    const register = await readRegister(service.publisher.sql, fjordvik, service.publisher.now());
    expect(register.service).toMatch(/^[0-9a-f-]{36}$/);
    expect(await serviceId(service.publisher.sql)).toBe(register.service);
    expect(register.municipality.organisation).toBe("310000019");
  });

  test("what belongs to another municipality or another service is never published, not even as a preview", async () => {
    const id = await serviceId(service.publisher.sql);
    const ours = { service: id, municipality: "fjordvik", organisation: "310000019", name: "Fjordvik" };
    for (const belongs of [
      { ...ours, municipality: "havnes", organisation: "310000027", name: "Havnes" },
      { ...ours, service: "another" },
    ])
      for (const decision of [hearing, preview])
        expect(await publish(documentOf(belongs), decision)).toMatchObject({
          ok: false,
          refusal: { code: "elsewhere" },
        });
    expect(await publish(documentOf(ours))).toMatchObject({ ok: true });
  });

  test("another file on the same version is told when publishing is rehearsed: whose and when, and one's own is not", async () => {
    const rehearsed = async (own: number) => {
      const answer = await rehearse(service.publisher, by, "svomming", documentOf(null, own), hearing);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value.otherFile;
    };
    expect(await rehearsed(0)).toBeNull();
    const made = await publishDocx(service.publisher, {
      by: { ...by, name: "Kari Solberg" },
      plan: "svomming",
      docx: documentOf(null),
      decision: preview,
      baseVersion: 0,
    });
    expect(made).toMatchObject({ ok: true, value: { previewNumber: 1 } });
    expect(await rehearsed(0)).toMatchObject({ publishedBy: "Kari Solberg" });
    expect(await rehearsed(1)).toBeNull();
  });
});
