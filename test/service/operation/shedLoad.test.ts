import Fastify from "fastify";
import { calls } from "../../../src/api/calls.ts";
import { leastInARow, measureLateness, shedLoad } from "../../../src/service/operation/shedLoad.ts";

/** What is asked, and from which lateness on it is turned away; null never is. */
const asked = [
  ["POST", calls.publish.path.replace(":plan", "svomming"), 400],
  ["POST", calls.rehearse.path.replace(":plan", "svomming"), 400],
  ["PATCH", calls.addBytes.path.replace(":upload", "7"), null],
  ["GET", calls.register.path, 800],
  ["GET", "/administrasjon/planer", 800],
  ["GET", calls.signInSettings.path, 2000],
  ["GET", calls.me.path, 2000],
  ["GET", "/login/auth", 2000],
  ["GET", "/administrasjon/inn", 2000],
  ["GET", "/fjordvik/svomming", 2000],
  ["GET", "/health/live", null],
] as const;

test.each([0, 500, 900, 3000])(
  "what is late by %i ms turns away documents first, readers and those who sign in last, and lets in what was begun",
  async (late) => {
    const app = Fastify();
    shedLoad(
      app,
      () => late,
      (_request, reply) => reply.status(503).send(),
    );
    const asks = [calls.publish, calls.rehearse, calls.addBytes, calls.register, calls.signInSettings, calls.me];
    for (const { method, path } of asks) app.route({ method, url: path, handler: () => "" });
    for (const path of ["/:municipality/:plan", "/login/*", "/administrasjon/inn", "/health/live"])
      app.get(path, () => "");
    app.get("/administrasjon/planer", { config: { signedInBy: "session" } }, () => "");
    const answers = [];
    for (const [method, url] of asked) answers.push(await app.inject({ method, url }));
    expect(answers.map(({ statusCode }, at) => [asked[at]?.[1], statusCode])).toEqual(
      asked.map(([, url, from]) => [url, from !== null && late >= from ? 503 : 200]),
    );
    for (const { statusCode, headers } of answers) if (statusCode === 503) expect(headers["retry-after"]).toBe("5");
    await app.close();
  },
);

test("a process that is held is measured to be late", async () => {
  const { lateness, end } = measureLateness();
  while (lateness() < 100) {
    // Held for as long as it takes that a whole measure is of it.
    const until = performance.now() + 300;
    while (performance.now() < until);
    await new Promise((resolve) => setImmediate(resolve));
  }
  end();
  expect(lateness()).toBeGreaterThanOrEqual(100);
});

test.each([
  ["once, however long", [0, 19_000, 0, 0], 0],
  ["twice in a row by one document that is read and kept", [0, 700, 1500, 20, 0], 20],
  ["all the time", [500, 450, 600, 700], 450],
])("late %s is as late as the least of three measures in a row", (_when, measures, most) => {
  const lateness = leastInARow(3);
  expect(Math.max(...measures.map(lateness))).toBe(most);
});
