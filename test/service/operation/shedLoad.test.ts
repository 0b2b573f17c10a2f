import Fastify from "fastify";
import { calls } from "../../../src/api/calls.ts";
import { leastInARow, measureLateness, shedLoad } from "../../../src/service/operation/shedLoad.ts";

const asked = [
  ["POST", calls.publish.path.replace(":plan", "svomming")],
  ["POST", calls.rehearse.path.replace(":plan", "svomming")],
  ["PATCH", calls.addBytes.path.replace(":upload", "7")],
  ["GET", calls.register.path],
  ["GET", "/fjordvik/svomming"],
  ["GET", "/health/live"],
] as const;

test.each([
  [0, [200, 200, 200, 200, 200, 200]],
  [500, [503, 503, 200, 200, 200, 200]],
  [900, [503, 503, 200, 503, 200, 200]],
  [3000, [503, 503, 200, 503, 503, 200]],
])(
  "what is late by %i ms turns away documents first and readers last, and lets in the rest of what was begun",
  async (late, statuses) => {
    const app = Fastify();
    shedLoad(
      app,
      () => late,
      (_request, reply) => reply.status(503).send(),
    );
    for (const { method, path } of [calls.publish, calls.rehearse, calls.addBytes, calls.register])
      app.route({ method, url: path, handler: () => "" });
    app.get("/:municipality/:plan", () => "");
    app.get("/health/live", () => "");
    const answers = [];
    for (const [method, url] of asked) answers.push(await app.inject({ method, url }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(statuses);
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
