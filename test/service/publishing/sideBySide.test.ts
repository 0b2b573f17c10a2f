import { demoMunicipalities } from "../../../src/demo/demoMunicipalities.ts";
import { publishDocx, type ToPublish } from "../../../src/service/publishing/publishDocx.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

const [fjordvik] = demoMunicipalities;
if (fjordvik === undefined) throw new Error("the demo has no municipality");

const asked = (plan: string, name: string, baseVersion = 0): ToPublish => ({
  by: { municipality: fjordvik, name },
  plan,
  docx: smallPlan({ plan, baseVersion }),
  decision: hearing,
  baseVersion,
});
const revision = (): Promise<unknown> =>
  service.database.sql
    .selectFrom("municipality")
    .select("revision")
    .where("id", "=", "fjordvik")
    .executeTakeFirstOrThrow();

test("two planners of one municipality who publish at once are neither refused, and the pages know of both", async () => {
  const before = await revision();
  const answers = await Promise.all([
    publishDocx(service.publisher, asked("svomming", "Kari Solberg")),
    publishDocx(service.publisher, asked("fritid", "Ola Nygård")),
  ]);
  expect(answers.map((answer) => answer?.ok === true && answer.value.version)).toEqual([1, 1]);
  expect(await revision()).not.toEqual(before);
});

/** The embedded database takes one transaction at a time, whatever they are about. */
(databaseName === "PostgreSQL" ? test : test.skip)(
  "a publication that takes its time keeps no other planner of the municipality waiting",
  async () => {
    let letEnd: () => void = () => undefined;
    const mayEnd = new Promise<void>((resolve) => (letEnd = resolve));
    let tellKept: () => void = () => undefined;
    const isKept = new Promise<void>((resolve) => (tellKept = resolve));
    const long = publishDocx(service.publisher, asked("svomming", "Kari Solberg", 1), (act) =>
      service.publisher.sql.transaction().execute(async (transaction) => {
        const answer = await act(transaction);
        tellKept();
        // It ends only when the other has been published: were that one kept waiting, neither would end well.
        await mayEnd;
        return answer;
      }),
    );
    await isKept;
    const other = await publishDocx(service.publisher, asked("fritid", "Ola Nygård", 1)).finally(() => letEnd());
    expect(other?.ok === true && other.value.version).toBe(2);
    const ended = await long;
    expect(ended?.ok === true && ended.value.version).toBe(2);
  },
);
