import { partPlan } from "../../../src/site/chapters/partPlan.ts";
import { renderChapter } from "../../../src/site/plan/renderChapter.tsx";
import { renderLongPlan } from "../../../src/site/plan/renderLongPlan.tsx";
import { id } from "../../plan/builders.ts";
import { chapterView, climatePlan, longPlanView } from "../examples.ts";
import { parsePage } from "../parsePage.ts";

const base = "/fjordvik/klima/v/2";
/** The addresses of the chapter on goals, and of those beside it. */
const {
  chapter: { id: goals },
  previous,
  next,
} = chapterView();
const hrefs = (root: ParentNode, selector: string): readonly (string | null)[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute("href"));

test("a plan is parted only when it is long, and only where headings part it", () => {
  const { document } = climatePlan;
  const title = "Klimaplan";
  expect(partPlan(document, { title, elements: [] })).toBeNull();
  expect(
    partPlan(
      { ...document, blocks: document.blocks.filter(({ type }) => type !== "heading") },
      { title, elements: [] },
      0,
    ),
  ).toBeNull();
  expect(partPlan(document, { title, elements: [] }, 1_000)?.chapters.map((chapter) => chapter.title)).toEqual([
    "Innledning",
    "Mål og strategier",
    "Medvirkning",
  ]);
});

test("a chapter that is long itself is parted at the headings below", () => {
  const parted = partPlan(climatePlan.document, { title: "Klimaplan", elements: climatePlan.elements }, 500);
  expect(parted?.chapters.map((chapter) => chapter.title)).toEqual([
    "Innledning",
    "Hvor vi er i dag",
    "Mål og strategier",
    "Fjordvik er klimanøytral i 2038",
    "Medvirkning",
  ]);
});

test("the data for machines says in which chapter each element is read, and which plan a chapter is part of", () => {
  const dataOf = (html: string): object =>
    JSON.parse(parsePage(html).querySelector("script")?.textContent ?? "{}") as object;
  const goal = {
    "@id": `https://planer.example/fjordvik/klima/v/2#${id("mal")}`,
    url: `https://planer.example/fjordvik/klima/v/2/kapittel/${goals}#${id("mal")}`,
  };
  expect(dataOf(renderLongPlan(longPlanView()))).toMatchObject({
    hasPart: expect.arrayContaining([expect.objectContaining(goal)]) as unknown,
  });
  expect(dataOf(renderChapter(chapterView()))).toMatchObject({
    "@type": "Chapter",
    name: "Mål og strategier",
    isPartOf: { "@id": "https://planer.example/fjordvik/klima/v/2" },
    hasPart: expect.arrayContaining([expect.objectContaining(goal)]) as unknown,
  });
});

test("a chapter of an older version leads to the same place in the newest", () => {
  const versions = [
    { version: 3, kind: "adopted", publishedAt: "2026-02-10T09:00:00Z" },
    { version: 2, kind: "hearing", publishedAt: "2026-01-17T09:00:00Z" },
  ] as const;
  const old = parsePage(renderChapter(chapterView({ versions })));
  expect(hrefs(old, ".notice a")).toEqual([`/fjordvik/klima/v/3#${goals}`]);
});

test("a chapter of a draft after hearing leads to what has changed in the plan since the hearing", () => {
  const { publication } = chapterView();
  const decision = { ...publication.decision, kind: "afterHearing", hearingDeadline: null } as const;
  const draft = parsePage(renderChapter(chapterView({ publication: { ...publication, decision } })));
  expect(hrefs(draft, "a")).toContain(`${base}#p_since`);
  expect(hrefs(parsePage(renderChapter(chapterView())), "a")).not.toContain(`${base}#p_since`);
});

test("its pages tell in title and crumbs which version and chapter they are of", () => {
  const told = ({ title, body }: Document) => [title, hrefs(body, ".crumbs [aria-current]")[0]];
  const title = "Kommunedelplan for klima og energi 2026–2038";
  expect([longPlanView(), longPlanView({ path: base })].map((view) => told(parsePage(renderLongPlan(view))))).toEqual([
    [`${title} – Fjordvik kommune`, "/fjordvik/klima"],
    [`${title}, versjon 2 (høring) – Fjordvik kommune`, base],
  ]);
  expect(told(parsePage(renderChapter(chapterView())))).toEqual([
    `Mål og strategier – ${title}, versjon 2 (høring) – Fjordvik kommune`,
    `${base}/kapittel/${goals}`,
  ]);
});

test("the reader's choice of language is kept from page to page", () => {
  const plan = parsePage(renderLongPlan(longPlanView({ language: "en" })));
  expect(hrefs(plan, ".chapters a")).toContain(`${base}/kapittel/${goals}?lang=en`);
  expect(hrefs(plan, ".chapters a")).toContain(`${base}/hele-planen?lang=en`);
  const chapter = parsePage(renderChapter(chapterView({ language: "en" })));
  expect(hrefs(chapter, ".neighbours a")).toEqual([
    `${base}/kapittel/${previous?.id ?? ""}?lang=en`,
    `${base}/kapittel/${next?.id ?? ""}?lang=en`,
    `${base}?lang=en#p_body`,
  ]);
});
