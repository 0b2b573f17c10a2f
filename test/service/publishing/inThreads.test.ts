import { inThreads } from "../../../src/service/publishing/inThreads.ts";

/** A thread that waits for its gate, where it has one, and then answers. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from "node:worker_threads";
    if (workerData.gate !== null) Atomics.wait(new Int32Array(workerData.gate), 0, 0);
    parentPort.postMessage({ ok: true, value: workerData.name });`)}`,
);
const limits = { seconds: 50, megabytes: 64, atATime: 3, inLine: { questions: 12, bytes: 1000 } };
const asker = (municipality: string, person: number) => ({ municipality, person });

test("one who asks for twelve large documents never keeps another's small one waiting", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, limits);
  const gate = new SharedArrayBuffer(4);
  const answered: string[] = [];
  const large = Array.from({ length: 12 }, async (_, at) => {
    await ask({ gate, name: "large" }, asker("fjordvik", 1), 10);
    answered.push(`large ${at}`);
  });
  await ask({ gate: null, name: "small" }, asker("fjordvik", 2), 10);
  await ask({ gate: null, name: "small" }, asker("havnes", 3), 10);
  expect(answered).toEqual([]);
  open(gate);
  await Promise.all(large);
  expect(answered).toHaveLength(12);
});

test("each has a line of their own, and it is told when that is full", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, {
    ...limits,
    atATime: 1,
    inLine: { questions: 1, bytes: 1000 },
  });
  const gate = new SharedArrayBuffer(4);
  const first = [ask({ gate, name: "a" }, asker("a", 1), 10), ask({ gate, name: "a" }, asker("a", 1), 10)];
  expect(await ask({ gate, name: "a" }, asker("a", 1), 10)).toMatchObject({ ok: false, refusal: { code: "crowded" } });
  const other = ask({ gate, name: "b" }, asker("b", 1), 10);
  open(gate);
  expect(await Promise.all([...first, other])).toMatchObject([{ value: "a" }, { value: "a" }, { value: "b" }]);
});

test("a municipality whose people all ask for large documents never keeps another's small one waiting", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, limits);
  const gate = new SharedArrayBuffer(4);
  const answered: string[] = [];
  const large = Array.from({ length: 12 }, async (_, at) => {
    await ask({ gate, name: "large" }, asker("fjordvik", at), 10);
    answered.push("large");
  });
  expect(await ask({ gate: null, name: "small" }, asker("havnes", 1), 10)).toMatchObject({ value: "small" });
  expect(answered).toEqual([]);
  open(gate);
  await Promise.all(large);
});

test("of one municipality, each person's turn comes before anyone's second", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, { ...limits, atATime: 1 });
  const gate = new SharedArrayBuffer(4);
  const turns: string[] = [];
  const asks = async (person: number, name: string): Promise<void> => {
    await ask({ gate, name }, asker("fjordvik", person), 10);
    turns.push(name);
  };
  const all = [
    ...Array.from({ length: 12 }, (_, at) => asks(1, `large ${at}`)),
    asks(2, "small"),
    asks(3, "another small"),
  ];
  open(gate);
  await Promise.all(all);
  // Waits for the one that is being read and for one that stands before it in turn: twice a turn at most.
  expect(turns.slice(0, 4)).toEqual(["large 0", "large 1", "small", "another small"]);
});

test("what waits holds no more than the line has room for, of one person half of it", async () => {
  const ask = inThreads<{ readonly ok: true; readonly value: string }>(worker, { ...limits, atATime: 1 });
  const gate = new SharedArrayBuffer(4);
  const crowded = { ok: false, refusal: { code: "crowded" } };
  const asks = (person: number, size: number) => ask({ gate, name: "" }, asker("fjordvik", person), size);
  const first = asks(1, 900);
  const second = asks(1, 400);
  expect(await asks(1, 200)).toMatchObject(crowded);
  const others = [asks(2, 500)];
  expect(await asks(3, 200)).toMatchObject(crowded);
  open(gate);
  expect(await Promise.all([first, second, ...others])).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
});

function open(gate: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(gate), 0, 1);
  Atomics.notify(new Int32Array(gate), 0);
}
