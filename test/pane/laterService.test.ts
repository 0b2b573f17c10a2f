import type { Service } from "../../src/api/publishing.ts";
import { connect } from "../../src/api/service.ts";
import { laterService } from "../../src/pane/laterService.ts";

test("what speaks to the service is fetched at the first call, once", async () => {
  let fetched = 0;
  // Nothing listens there: the service itself says that it is away.
  const service = laterService(() => {
    fetched += 1;
    return Promise.resolve(connect("http://localhost:9", () => Promise.resolve(null)));
  });
  expect(fetched).toBe(0);
  const [me, register] = await Promise.all([service.me(), service.register()]);
  expect([me, register]).toMatchObject([
    { ok: false, refusal: { code: "away" } },
    { ok: false, refusal: { code: "away" } },
  ]);
  expect(fetched).toBe(1);
});

test("where it cannot be fetched the service is away, and it is fetched again at the next call", async () => {
  let fetched = 0;
  const service = laterService((): Promise<Service> => {
    fetched += 1;
    return Promise.reject(new Error("Loading chunk 7 failed"));
  });
  expect(await service.me()).toMatchObject({ ok: false, refusal: { code: "away" } });
  expect(await service.review("klima")).toMatchObject({ ok: false, refusal: { code: "away" } });
  expect(fetched).toBe(2);
});
