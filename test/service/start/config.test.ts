import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSettings, ConfigFault, readConfig, readDataPlace } from "../../../src/service/start/config.ts";
import { settings } from "../../../src/service/start/settings.ts";

const tenant = "11111111-1111-4111-8111-111111111111";
const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb", tenant };

let folder: string;
let real: Readonly<Record<string, string>>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "config-"));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  real = {
    NODE_ENV: "production",
    PLANTRAAD_ORIGIN: "https://planer.kommune.no",
    PLANTRAAD_ENTRA_CLIENT: "22222222-2222-4222-8222-222222222222",
    PLANTRAAD_CERT: write("cert.pem", ""),
    PLANTRAAD_KEY: write("key.pem", ""),
    PLANTRAAD_MUNICIPALITIES: write("kommuner.json", JSON.stringify([fjordvik])),
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

const without = (...names: readonly string[]) => ({ ...real, ...Object.fromEntries(names.map((name) => [name, ""])) });

function faultOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readConfig(environment);
  } catch (fault) {
    if (fault instanceof ConfigFault) return fault.message;
    throw fault;
  }
  return "";
}

describe("the settings", () => {
  test("of a real service can be used, with the certificate here or at a stated proxy", () => {
    expect(readConfig(real)).toMatchObject({ isReal: true, entra: {}, proxy: [], logsRequests: true });
    const behind = { ...without("PLANTRAAD_CERT", "PLANTRAAD_KEY"), PLANTRAAD_PROXY: "10.0.0.5, 10.1.0.0/16" };
    expect(readConfig(behind)).toMatchObject({ certificate: null, proxy: ["10.0.0.5", "10.1.0.0/16"] });
  });

  test("may leave out the municipalities, which may stand in the database already", () => {
    expect(readConfig(without("PLANTRAAD_MUNICIPALITIES")).municipalities).toEqual([]);
  });

  test.each(["PLANTRAAD_ORIGIN", "PLANTRAAD_ENTRA_CLIENT", "PLANTRAAD_CERT"])(
    "of production without %s are refused with a sentence that names it",
    (name) => {
      expect(faultOf(without(name, ...(name === "PLANTRAAD_CERT" ? ["PLANTRAAD_KEY"] : [])))).toMatch(
        new RegExp(`^I produksjon .*${name}`, "m"),
      );
    },
  );

  test.each(["", "development", "staging", "test"])(
    "let nobody in without a password where the origin is not this machine's own, whatever NODE_ENV is (%p)",
    (environment) => {
      expect(faultOf({ ...without("PLANTRAAD_ENTRA_CLIENT"), NODE_ENV: environment })).toContain(
        "demoinnloggingen slipper inn hvem som helst uten passord, og starter ikke der",
      );
    },
  );

  test.each(["https://localhost.kommune.no", "https://127.0.0.1.kommune.no", "https://10.0.0.4:4443"])(
    "take %s for no machine's own",
    (origin) => expect(faultOf({ PLANTRAAD_ORIGIN: origin })).toContain("PLANTRAAD_ENTRA_CLIENT"),
  );

  test.each(["https://localhost:4443", "https://127.0.0.1:5000", "https://[::1]:4443"])(
    "take %s for one's own",
    (origin) => {
      expect(readConfig({ PLANTRAAD_ORIGIN: origin })).toMatchObject({ isReal: false, entra: null });
    },
  );

  test("that are misspelt or unknown are named, with the one that was meant", () => {
    expect(faultOf({ PLANTRAAD_ORGIN: "https://planer.kommune.no" })).toContain(
      "PLANTRAAD_ORGIN er ingen innstilling. Mente du PLANTRAAD_ORIGIN?",
    );
    expect(faultOf({ PLANTRAAD_SOMETHING_ELSE: "1" })).toMatch(/^PLANTRAAD_SOMETHING_ELSE er ingen innstilling\. «npm/);
  });

  test.each([
    ["DATABASE_URI", "DATABASE_URL"],
    ["DATABSE_URL", "DATABASE_URL"],
    ["PLANTRAD_ORIGIN", "PLANTRAAD_ORIGIN"],
  ])("whose name is not even ours, %s, are named where ours is not given, by the commands too", (name, meant) => {
    const sentence = `${name} er ingen innstilling. Mente du ${meant}?`;
    expect(faultOf({ [name]: "postgres://user@host/plan" })).toContain(sentence);
    expect(() => readDataPlace({ [name]: "postgres://user@host/plan" })).toThrow(sentence);
    expect(faultOf({ ...real, [meant]: "postgres://user@host/plan", [name]: "1" })).not.toContain("ingen innstilling");
  });

  test.each(["Production", "prodution", "PRODUCTION"])(
    "that would be production's, but for how it is spelt (%s)",
    (name) => expect(faultOf({ NODE_ENV: name })).toContain("Mente du «production»"),
  );

  test("that are wrong are all told at once, and never a password", () => {
    const said = faultOf({
      PLANTRAAD_PORT: "7o",
      DATABASE_URL: "mysql://plan:hemmelig@localhost/plan",
      PLANTRAAD_PROXY: "*",
    });
    expect(said.split("\n")).toHaveLength(3);
    expect(said).not.toContain("hemmelig");
  });

  test.each([
    ["id", { number: "9902", tenant: "33333333-3333-4333-8333-333333333333" }],
    ["number", { id: "havnes", tenant: "33333333-3333-4333-8333-333333333333" }],
    ["tenant", { id: "havnes", number: "9902", tenant: tenant.toUpperCase() }],
    ["organisation", { id: "havnes", number: "9902", tenant: "33333333-3333-4333-8333-333333333333" }],
  ])("with two municipalities of one %s say which", (field, other) => {
    const file = join(folder, "to.json");
    const both = { ...fjordvik, organisation: "310000019" };
    writeFileSync(
      file,
      JSON.stringify([both, { ...both, ...(field === "organisation" ? {} : { organisation: "310000027" }), ...other }]),
    );
    expect(faultOf({ ...real, PLANTRAAD_MUNICIPALITIES: file })).toContain(`har flere kommuner med ${field} «`);
  });

  test("with an organisation number that cannot be one say whose", () => {
    const file = join(folder, "orgnr.json");
    writeFileSync(file, JSON.stringify([{ ...fjordvik, organisation: "310000018" }]));
    expect(faultOf({ ...real, PLANTRAAD_MUNICIPALITIES: file })).toContain("organisasjonsnummeret «310000018»");
    writeFileSync(file, JSON.stringify([{ ...fjordvik, organisation: "310000019" }]));
    expect(readConfig({ ...real, PLANTRAAD_MUNICIPALITIES: file }).municipalities[0]?.organisation).toBe("310000019");
  });

  test("are listed by the check with what each is, and secrets are not shown", () => {
    const { said, good } = checkSettings({ ...real, DATABASE_URL: "postgres://plan:hemmelig@localhost/plan" });
    expect(good).toBe(true);
    for (const { name } of settings) expect(said).toContain(name);
    expect(said).not.toContain("hemmelig");
    expect(checkSettings({ PLANTRAAD_PORT: "x" })).toMatchObject({
      good: false,
      said: expect.stringContaining("PLANTRAAD_PORT må være et tall") as string,
    });
  });

  test("are all in the README", () => {
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    expect(settings.map(({ name }) => name).filter((name) => !readme.includes(name))).toEqual([]);
  });
});

test("who else than Microsoft may show the pane in a frame is told by a setting", () => {
  expect(readConfig({}).framedBy).toEqual([]);
  expect(readConfig({ PLANTRAAD_FRAMED_BY: "https://*.box.com  https://word.example.no:8443," }).framedBy).toEqual([
    "https://*.box.com",
    "https://word.example.no:8443",
  ]);
});

test.each(["https://*.no", "http://box.com", "*", "https://box.com/word", "box.com; script-src *", "'self'"])(
  "what is no origin may not show the pane in a frame: %s",
  (origin) => {
    expect(() => readConfig({ PLANTRAAD_FRAMED_BY: origin })).toThrow(ConfigFault);
  },
);
