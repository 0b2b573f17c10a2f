import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

/** Rooms, and the rooms each may import. Data flows one way. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  words: [],
  docx: ["words"],
  document: ["docx", "words"],
  plan: ["document", "words"],
  suggest: ["plan", "document", "words"],
  report: ["docx", "plan", "words"],
  known: ["document", "docx", "words"],
  word: ["plan", "known", "document", "words"],
  standin: ["docx", "words"],
  api: ["plan", "words"],
  // The page about the API is made from the API itself.
  site: ["api", "plan", "document", "words"],
  service: ["plan", "document", "docx", "api", "manifest", "site", "words"],
  pane: ["plan", "report", "suggest", "word", "api", "document", "words"],
  demo: ["docx", "plan", "words"],
  manifest: ["words"],
  command: ["document", "docx", "plan", "report", "suggest", "api", "words"],
  dev: [],
};

/**
 * Shelves of the rooms that have them, and the shelves of the same room each may import. "." is what lies in the room
 * itself: its way in.
 */
const shelves: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  docx: { ".": ["xml"], xml: [], build: [".", "xml"] },
  document: {
    ".": ["blocks", "ooxml", "draft", "pictures", "story"],
    blocks: [],
    // Pictures' own formats: what is known of them by their bytes alone.
    pictures: [],
    ooxml: ["blocks"],
    draft: ["blocks", "ooxml"],
    drawing: ["blocks", "draft", "ooxml"],
    imported: ["blocks", "draft", "drawing", "ooxml"],
    story: ["blocks", "draft", "drawing", "imported", "ooxml"],
    html: ["blocks"],
  },
  suggest: {
    ".": [],
    sdg: [],
    passage: ["."],
    table: [".", "passage"],
    document: [".", "passage", "sdg", "table"],
  },
  pane: {
    ".": [
      "check",
      "core",
      "element",
      "frame",
      "guide",
      "history",
      "pictures",
      "plan",
      "propose",
      "publish",
      "signIn",
      "tag",
      "words",
    ],
    core: [],
    signIn: ["core"],
    words: ["core"],
    frame: ["core", "words"],
    guide: ["core", "frame", "words"],
    history: ["core", "frame", "words"],
    check: ["core", "frame", "review", "words"],
    element: ["check", "core", "frame", "words"],
    compare: ["frame", "words"],
    pictures: ["core", "frame", "review", "words"],
    plan: ["compare", "core", "frame", "words"],
    propose: ["core", "element", "frame", "words"],
    publish: ["check", "compare", "core", "frame", "words"],
    review: ["core", "frame", "words"],
    tag: ["core", "frame", "guide", "words"],
  },
  standin: {
    ".": ["paper", "ways", "wire"],
    paper: [],
    objects: ["paper"],
    ways: ["objects", "paper"],
    wire: ["objects", "paper", "ways"],
    desk: [".", "objects", "paper", "ways", "wire"],
  },
  site: {
    chapters: [],
    view: ["chapters"],
    words: ["view"],
    document: ["chapters", "view", "words"],
    frame: ["view", "words"],
    api: ["frame", "view", "words"],
    rules: ["frame", "words"],
    overview: ["document", "frame", "view", "words"],
    plan: ["chapters", "document", "frame", "view", "words"],
    administration: ["frame", "view", "words"],
  },
  service: {
    ".": [
      "access",
      "administration",
      "answers",
      "database",
      "operation",
      "pages",
      "publishing",
      "routes",
      "start",
      "store",
    ],
    answers: [],
    api: [],
    migrations: [],
    database: [],
    store: ["database", "migrations"],
    localSignIn: ["answers", "store"],
    access: ["answers", "localSignIn", "start", "store"],
    operation: ["access", "database", "localSignIn", "store"],
    pages: ["answers", "database", "store"],
    publishing: ["answers", "store"],
    start: ["database", "localSignIn", "publishing", "store"],
    routes: ["access", "answers", "api", "pages", "publishing", "start", "store"],
    // The pages of those who have signed in on the web, and their lists of plans by the API.
    administration: ["access", "answers", "api", "publishing", "store"],
  },
};

/** Doors, and the rooms each may open. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "taskpane.tsx": ["pane", "api"],
  "signin.ts": ["pane", "api"],
  "desk.tsx": ["standin", "words"],
  "server.ts": ["service", "demo"],
  "care.ts": ["service"],
  "cli.ts": ["command", "words"],
  "manifest.ts": ["manifest", "api", "site"],
  "start.mjs": ["dev"],
  "dev.mjs": ["dev"],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly room: string;
}

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
  .map((entry) => {
    const path = relative(source, join(entry.parentPath, entry.name)).split(sep).join("/");
    const slash = path.indexOf("/");
    return { path, room: slash < 0 ? "" : path.slice(0, slash), text: readFileSync(join(source, path), "utf8") };
  });

/** Every test but those that stand in test/ itself. */
const tests: readonly string[] = readdirSync(here, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
  .map((entry) => relative(here, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .filter((path) => path.includes("/"));

function importsOf(file: SourceFile): string[] {
  return [...file.text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(source, join(source, dirname(file.path), match[1] ?? ""))
      .split(sep)
      .join("/"),
  );
}

function offences(select: (file: SourceFile) => boolean, fault: RegExp): string[] {
  return files.filter((file) => select(file) && fault.test(file.text)).map((file) => file.path);
}

/** The shelf of its room that a file of src/ stands on; "." for none. */
function shelfOf(path: string): string {
  const [, shelf = "", ...more] = path.split("/");
  return more.length === 0 ? "." : shelf;
}

/** The files of one circle of imports, in order; none where there is no circle. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): readonly string[] => {
    if (done.has(path)) return [];
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    way.push(path);
    for (const target of imports.get(path) ?? []) {
      const circle = walk(target);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = walk(path);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe("the rooms of the house", () => {
  test("every folder in src is a room of the table, and every file in src a door", () => {
    const known = new Set([...Object.keys(rooms), ""]);
    expect(files.filter((file) => !known.has(file.room)).map((file) => file.path)).toEqual([]);
    expect(files.filter((file) => file.room === "" && doors[file.path] === undefined).map((file) => file.path)).toEqual(
      [],
    );
  });

  test("every room says in at most 40 lines what it is, and why so", () => {
    for (const room of Object.keys(rooms)) {
      const text = readFileSync(join(source, room, "README.md"), "utf8");
      expect([room, text.split("\n").length <= 41]).toEqual([room, true]);
    }
  });

  test("arrows point only as the table says", () => {
    const wrong = files.flatMap((file) => {
      const allowed = file.room === "" ? (doors[file.path] ?? []) : [...(rooms[file.room] ?? []), file.room];
      return importsOf(file)
        .map((target) => target.split("/")[0] ?? "")
        .filter((room) => room !== ".." && !allowed.includes(room))
        .map((room) => `${file.path} → ${room}`);
    });
    expect(wrong).toEqual([]);
  });

  test("within a room, arrows point only as the table of its shelves says", () => {
    const wrong = files.flatMap((file) => {
      const table = shelves[file.room];
      if (table === undefined) return [];
      const own = shelfOf(file.path);
      const allowed = [...(table[own] ?? []), own];
      return importsOf(file)
        .filter((target) => target.startsWith(`${file.room}/`) && !allowed.includes(shelfOf(target)))
        .map((target) => `${file.path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the tables themselves have no circle, so that whoever reads one from the top reads each shelf once", () => {
    expect(circleIn(new Map(Object.entries(rooms)))).toEqual([]);
    for (const table of Object.values(shelves)) expect(circleIn(new Map(Object.entries(table)))).toEqual([]);
  });

  test("every arrow of the tables is one that some file needs", () => {
    const drawn = new Set(
      files.flatMap((file) =>
        importsOf(file).flatMap((target) => [
          `${file.room} → ${target.split("/")[0] ?? ""}`,
          ...(target.startsWith(`${file.room}/`) ? [`${file.room}: ${shelfOf(file.path)} → ${shelfOf(target)}`] : []),
        ]),
      ),
    );
    const told = [
      ...Object.entries(rooms).flatMap(([room, others]) => others.map((other) => `${room} → ${other}`)),
      ...Object.entries(shelves).flatMap(([room, table]) =>
        Object.entries(table).flatMap(([shelf, others]) => others.map((other) => `${room}: ${shelf} → ${other}`)),
      ),
    ];
    expect(told.filter((arrow) => !drawn.has(arrow))).toEqual([]);
  });

  test("no room has more than seven floors of shelves; the pane has its way in above them", () => {
    for (const [room, table] of Object.entries(shelves)) {
      const floor = (shelf: string): number => 1 + Math.max(0, ...(table[shelf] ?? []).map(floor));
      const floors = Math.max(...Object.keys(table).map(floor));
      expect([room, floors <= (room === "pane" ? 8 : 7)]).toEqual([room, true]);
    }
  });

  test("no files import one another in a circle, types included", () => {
    const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
    expect(circleIn(imports)).toEqual([]);
  });

  test("a folder of more than 25 files has shelves", () => {
    const inFolder = new Map<string, number>();
    for (const file of files) inFolder.set(dirname(file.path), (inFolder.get(dirname(file.path)) ?? 0) + 1);
    const flat = ["plan", "plan/rules", "word"];
    expect([...inFolder].filter(([folder, count]) => count > 25 && !flat.includes(folder))).toEqual([]);
  });

  test("a test named for a file stands on that file's shelf, and every folder of tests mirrors one of src", () => {
    const ofTheirOwn = /^(journey|manifest|fuzz|document\/golden)\//;
    const mirroring = tests.filter((path) => !ofTheirOwn.test(path));
    const shelves = new Map(files.map(({ path }) => [path.replace(/^.*\/|\.tsx?$/g, ""), dirname(path)]));
    const astray = mirroring.filter((path) => {
      const shelf = shelves.get(path.replace(/^.*\/|\.test\.tsx?$/g, ""));
      return shelf !== undefined && shelf.split("/")[0] === path.split("/")[0] && shelf !== dirname(path);
    });
    expect(astray).toEqual([]);
    const isFolder = (name: string): boolean => files.some(({ path }) => path.startsWith(`${name}/`));
    expect(mirroring.filter((path) => !isFolder(dirname(path)))).toEqual([]);
  });

  test("nobody imports a door", () => {
    const doorNames = new Set(Object.keys(doors));
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .filter((target) => doorNames.has(target))
          .map((target) => `${file.path} → ${target}`),
      ),
    ).toEqual([]);
  });
});

describe("what is never done", () => {
  test("no file is longer than 400 lines", () => {
    const long = [source, here].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
        .filter((path) => readFileSync(join(folder, path), "utf8").split("\n").length > 401),
    );
    expect(long).toEqual([]);
  });

  test("no drawer where anything may lie", () => {
    const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.tsx?$)|(^|\/)(types|index|constants)\.tsx?$/;
    expect(files.filter((file) => drawer.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  test("only word/ speaks to Office.js, and only one file of it runs a batch", () => {
    expect(
      offences(
        (file) => file.room !== "word" && file.path !== "start.mjs",
        /(?<![\w."'])(Office|Word)\.(context|run|on|Requirement|EventType|CoercionType|FileType)/,
      ),
    ).toEqual([]);
    expect(offences((file) => file.room === "word", /\bWord\.run\s*\(/)).toHaveLength(1);
  });

  test("the environment is read in one file per door", () => {
    const readers = offences(() => true, /process\.env/);
    // The server's, the command's, the edit loop's, and whether npm runs the one that builds and starts.
    expect(readers.length).toBeLessThanOrEqual(4);
  });

  test("the tag grammar and the namespace are spelled in one place", () => {
    expect(offences(() => true, /["'`/^]pt1:/)).toHaveLength(1);
    expect(offences(() => true, /["'`]urn:plantraad:plan:1/)).toHaveLength(1);
  });

  test("no type is forced and no rule switched off", () => {
    expect(offences(() => true, /\bas any\b|\w\??: any[;,)\s]*[;,)=]|@ts-ignore|@ts-nocheck|eslint-disable/)).toEqual(
      [],
    );
  });

  test("no work is left lying in the text", () => {
    expect(offences(() => true, /\b(TODO|FIXME|XXX)\b/)).toEqual([]);
  });
});
