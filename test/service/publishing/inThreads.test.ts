import { inThreads } from "../../../src/service/publishing/inThreads.ts";

/** A thread that waits for its gate, where it has one, and then answers. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from "node:worker_threads";
    if (workerData.gate !== null) Atomics.wait(new Int32Array(workerData.gate), 0, 0);
    parentPort.postMessage({ ok: true, value: workerData.name });`)}`,
);
const limits = { seconds: 50, megabytes: 64, atATime: 3, inLine: 12 };

test("one who asks for twelve large documents never keeps another's small one waiting", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, limits);
  const gate = new SharedArrayBuffer(4);
  const answered: string[] = [];
  const large = Array.from({ length: 12 }, async (_, at) => {
    await ask({ gate, name: "large" }, "fjordvik 1");
    answered.push(`large ${at}`);
  });
  await ask({ gate: null, name: "small" }, "fjordvik 2");
  await ask({ gate: null, name: "small" }, "havnes 3");
  expect(answered).toEqual([]);
  Atomics.store(new Int32Array(gate), 0, 1);
  Atomics.notify(new Int32Array(gate), 0);
  await Promise.all(large);
  expect(answered).toHaveLength(12);
});

test("each has a line of their own, and it is told when that is full", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, { ...limits, atATime: 1, inLine: 1 });
  const gate = new SharedArrayBuffer(4);
  const first = [ask({ gate, name: "a" }, "a"), ask({ gate, name: "a" }, "a")];
  expect(await ask({ gate, name: "a" }, "a")).toMatchObject({ ok: false, refusal: { code: "crowded" } });
  const other = ask({ gate, name: "b" }, "b");
  Atomics.store(new Int32Array(gate), 0, 1);
  Atomics.notify(new Int32Array(gate), 0);
  expect(await Promise.all([...first, other])).toMatchObject([{ value: "a" }, { value: "a" }, { value: "b" }]);
});
