import { openService, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

test("a municipality's row is let alone until a transaction that writes to its plans ends, so that others need not wait for it", async () => {
  const { sql } = service.database;
  const of = (database: typeof sql) =>
    database.selectFrom("municipality").select("revision").where("id", "=", "fjordvik").executeTakeFirstOrThrow();
  const before = await of(sql);
  const meanwhile = await sql.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("plan")
      .set({ title: "Svømming for alle" })
      .where("municipality", "=", "fjordvik")
      .execute();
    return of(transaction);
  });
  expect(meanwhile).toEqual(before);
  expect(await of(sql)).not.toEqual(before);
});
