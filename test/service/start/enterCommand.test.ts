import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enterCommand } from "../../../src/service/start/enterCommand.ts";
import { enterMunicipalities } from "../../../src/service/start/seed.ts";
import { openDatabase } from "../../../src/service/store/openDatabase.ts";
import { listMunicipalities } from "../../../src/service/store/registerStore.ts";
import { openService } from "../openService.ts";

const folder = mkdtempSync(join(tmpdir(), "enter-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bygda = {
  id: "bygda",
  number: "9903",
  name: "Bygda",
  language: "nn",
  tenant: "11111111-2222-4333-8444-555555555555",
} as const;

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a command enters the municipalities of a file, and nothing of one that is wrong", async () => {
  const data = join(folder, "data");
  const entered = await enterCommand([write("good.json", [bygda])], { folder: data });
  expect(entered).toEqual({ good: true, said: "Disse kommunene står i databasen:\n  bygda  Bygda" });
  const wrong = [
    [write("twice.json", [bygda, { ...bygda, id: "anna" }])],
    [write("none.json", { ...bygda })],
    [join(folder, "finnes-ikke.json")],
    [],
  ];
  for (const words of wrong) expect(await enterCommand(words, { folder: data })).toMatchObject({ good: false });
  const database = await openDatabase({ folder: data });
  expect((await listMunicipalities(database.sql)).map(({ id }) => id)).toEqual(["bygda"]);
  await database.close();
});

test("a service that goes on serves a municipality from when it is entered", async () => {
  const service = await openService([]);
  expect((await service.app.inject("/bygda")).statusCode).toBe(404);
  await service.app.inject("/");
  await enterMunicipalities(service.database.sql, [bygda]);
  const answer = await service.app.inject("/bygda");
  expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining("Planar i Bygda")]);
  expect((await service.app.inject("/")).body).toContain("Bygda");
  await service.close();
});

const url = process.env["TEST_DATABASE_URL"];
(url === undefined ? test.skip : test)(
  "the command enters a municipality in PostgreSQL beside a service that goes on, which has it from its next request",
  async () => {
    const service = await openService([]);
    try {
      expect((await service.app.inject("/bygda")).statusCode).toBe(404);
      const entered = await enterCommand([write("beside.json", [bygda])], { url: url ?? "" });
      expect(entered).toMatchObject({ good: true });
      const answer = await service.app.inject("/bygda");
      expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining("Planar i Bygda")]);
      // Those who were there go on as before, and their rows are theirs still.
      const token = `Bearer ${await service.tokenOf("kari")}`;
      const me = await service.app.inject({ url: "/api/me", headers: { authorization: token } });
      expect(me.json()).toMatchObject({ municipality: { id: "fjordvik" } });
    } finally {
      await service.close();
    }
  },
);
