import { readDocx } from "../../../src/document/readDocx.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import { openPackage } from "../../../src/docx/openPackage.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { stampDocx } from "../../../src/service/publishing/stampDocx.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const belongs = { service: "7f", municipality: "fjordvik", organisation: "310000019", name: "Fjordvik" };

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
});
afterEach(() => service.close());

async function publish(baseVersion: number, goal: string, decision: Decision): Promise<void> {
  const by = { municipality: fjordvik, name: "Ola Nygård" };
  const docx = smallPlan({ baseVersion, goal });
  const made = await publishDocx(service.publisher, { by, plan: "svomming", docx, decision, baseVersion });
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
}

async function fetchDocument(number: number, person: Person = "kari") {
  return service.app.inject({
    url: address("document", { plan: "svomming", number: String(number) }),
    headers: { authorization: `Bearer ${await service.tokenOf(person)}` },
  });
}

function planOf(docx: Uint8Array): Plan {
  const read = readDocx(docx);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return buildPlan(read.value.document, null);
}

describe(`the document of a version (${databaseName} database)`, () => {
  test("is handed out to those with a role in the plan, and says which version it builds on and where it belongs", async () => {
    await publish(0, "Alle barn lærer å svømme", hearing);
    await publish(1, "Alle unge lærer å svømme", hearing);
    const answer = await fetchDocument(2);
    expect([answer.statusCode, answer.headers["cache-control"], answer.headers["content-disposition"]]).toEqual([
      200,
      "private, no-store",
      'attachment; filename="svomming-v2.docx"',
    ]);
    const { record, elements } = planOf(answer.rawPayload);
    expect(record).toMatchObject({
      plan: "svomming",
      baseVersion: 2,
      belongs: { municipality: "fjordvik", organisation: "310000019" },
    });
    expect(elements.map(({ title }) => title)).toContain("Alle unge lærer å svømme");
    expect(planOf((await fetchDocument(1)).rawPayload).record.baseVersion).toBe(1);
    // What is kept is as it was published.
    const kept = await service.database.sql.selectFrom("publication").select("docx").orderBy("number").execute();
    expect(kept.map(({ docx }) => planOf(docx).record.baseVersion)).toEqual([0, 1]);
    expect((await fetchDocument(3)).statusCode).toBe(404);
    expect((await fetchDocument(1, "per")).statusCode).toBe(404);
  });

  test("of a sealed version is closed to everyone; of a withdrawn one it can be had", async () => {
    await publish(0, "Alle barn lærer å svømme", hearing);
    await publish(1, "Kari på Nes lærer å svømme", hearing);
    const takeBack = async (act: string, version: number) =>
      service.app.inject({
        method: "POST",
        url: address("takenBack", { plan: "svomming" }),
        headers: { authorization: `Bearer ${await service.tokenOf("ola")}` },
        payload: { act, version, reason: "Feil." },
      });
    await takeBack("sealed", 2);
    await takeBack("withdrawn", 1);
    for (const person of ["kari", "ola"] as const) {
      const closed = await fetchDocument(2, person);
      expect([closed.statusCode, closed.json<{ readonly code: string }>().code]).toEqual([410, "sealed"]);
    }
    expect((await fetchDocument(1)).statusCode).toBe(200);
  });
});

test("all of a document but its record is handed out as it was, and one without a record untouched", () => {
  const docx = smallPlan();
  const [was, is] = [openPackage(docx), openPackage(stampDocx({ docx, version: 4, belongs }))];
  if (!was.ok || !is.ok) throw new Error("cannot be opened");
  expect(is.value.names).toEqual(was.value.names);
  const changed = is.value.names.filter(
    (name) => JSON.stringify(is.value.bytes(name)) !== JSON.stringify(was.value.bytes(name)),
  );
  expect(changed).toEqual(["customXml/item1.xml"]);
  const foreign = new TextEncoder().encode("not a document");
  expect(stampDocx({ docx: foreign, version: 1, belongs })).toEqual(foreign);
});
