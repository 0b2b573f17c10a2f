import { sdgTargets } from "../../../src/plan/sdg.ts";
import { renderPlan } from "../../../src/site/plan/renderPlan.tsx";
import { scrollWide } from "../../../src/document/html/scrollWide.ts";
import type { PlanView, RelatedElement } from "../../../src/site/view/view.ts";
import { id } from "../../plan/builders.ts";
import { decision } from "../../plan/registerBuilders.ts";
import { climate, planView } from "../examples.ts";
import { parsePage } from "../parsePage.ts";

function page(more: Partial<PlanView> = {}, decided: Parameters<typeof decision>[0] = {}): Document {
  return parsePage(renderPlan(planView(more, decided)));
}

const text = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const href = (root: ParentNode, selector: string): string | null =>
  root.querySelector(selector)?.getAttribute("href") ?? null;

const adopted = { kind: "adopted", hearingDeadline: null, adoptedOn: "2025-06-12", decisionNumber: "45/25" } as const;

describe("a plan's state in words", () => {
  test.each([
    ["nb", {}, "Høringsutkast, frist 1. mars 2026"],
    ["nn", adopted, "Vedteken 12. juni 2025, sak 45/25"],
    ["nb", adopted, "Vedtatt 12. juni 2025, sak 45/25"],
    ["en", adopted, "Adopted 12 June 2025, case 45/25"],
    ["nb", { ...adopted, kind: "correction" }, "Rettet etter vedtaket 12. juni 2025, sak 45/25"],
    ["nb", { kind: "preview", hearingDeadline: null }, "Forhåndsvisning"],
  ] as const)("in %s", (language, decided, said) => {
    expect(text(page({ language }, decided), ".state")).toBe(said);
  });
});

describe("a hearing", () => {
  test.each([
    ["2026-02-17", "12 dager igjen"],
    ["2026-02-28", "1 dag igjen"],
    ["2026-03-01", "siste dag i dag"],
  ])("on %s says that there is %s", (today, left) => {
    expect(text(page({ today }), ".hearing .deadline")).toContain(`til og med 1. mars 2026 klokka 23.59 (${left})`);
  });

  test("that is over no longer asks for input", () => {
    const hearing = text(page({ today: "2026-03-02" }), ".hearing");
    expect(hearing).toContain("Fristen for innspill var 1. mars 2026.");
    expect(hearing).not.toContain("Send innspillet");
  });

  test("of a plan that is in force tells which version holds", () => {
    expect(href(page(), ".notice a")).toBe("/fjordvik/klima/v/1");
  });

  test("version read after the plan was adopted neither asks for input nor passes for the newest", () => {
    const old = page({
      plan: { ...climate, state: "adopted", version: 3 },
      versions: [
        { version: 3, kind: "adopted", publishedAt: "2026-02-10T09:00:00Z" },
        { version: 2, kind: "hearing", publishedAt: "2026-01-17T09:00:00Z" },
      ],
    });
    expect(old.querySelector(".hearing")).toBeNull();
    expect(text(old, ".notice")).toBe(
      "Dette var et forslag. Planen er siden vedtatt, og versjon 3 gjelder nå. Les versjon 3, som gjelder nå",
    );
    expect(href(old, "link[rel=canonical]")).toBe("https://planer.example/fjordvik/klima/v/2");
  });

  test("that is over says so where its deadline is told", () => {
    expect(text(page({ today: "2026-03-01" }), ".state")).toBe("Høringsutkast, frist 1. mars 2026");
    expect(text(page({ today: "2026-03-02" }), ".state")).toBe("Høringsutkast, fristen gikk ut 1. mars 2026");
  });
});

describe("a plan heard, adopted, and heard anew", () => {
  const versions = [
    { version: 3, kind: "hearing", publishedAt: "2026-01-17T09:00:00Z" },
    { version: 2, kind: "adopted", publishedAt: "2025-06-13T09:00:00Z" },
    { version: 1, kind: "hearing", publishedAt: "2025-01-17T09:00:00Z" },
  ] as const;
  const notices = (version: number, decided: Parameters<typeof decision>[0] = {}, more: Partial<PlanView> = {}) => [
    ...page(
      { plan: { ...climate, version: 3, adoptedOn: "2025-06-12" }, version, versions, ...more },
      decided,
    ).querySelectorAll(".notice"),
  ];
  const said = (notice: Element | undefined) => [
    notice?.textContent,
    notice?.querySelector("a")?.getAttribute("href"),
    notice?.getAttribute("data-color"),
  ];

  test("says on the version in force that it is, and that a proposal is out", () => {
    const [notice, ...others] = notices(2, adopted);
    expect(said(notice)).toEqual([
      "Dette er versjonen som gjelder. Et forslag til ny versjon er på høring til og med 1. mars 2026 (12 dager igjen). Les forslaget, versjon 3",
      "/fjordvik/klima/v/3",
      "info",
    ]);
    expect(others).toEqual([]);
  });

  test.each([
    [
      "nb",
      "Dette er versjonen som gjelder. Fristen for innspill til et forslag til ny versjon var 1. mars 2026. Les forslaget, versjon 3",
    ],
    [
      "nn",
      "Dette er versjonen som gjeld. Fristen for innspel til eit framlegg til ny versjon var 1. mars 2026. Les framlegget, versjon 3",
    ],
    [
      "en",
      "This is the version in force. The deadline for input to a proposal for a new version was 1 March 2026. Read the proposal, version 3",
    ],
  ] as const)("says on the version in force when input to the proposal is over (%s)", (language, words) => {
    expect(notices(2, adopted, { language, today: "2026-03-02" }).map((notice) => notice.textContent)).toEqual([words]);
  });

  test("says on the first proposal that the plan has since been adopted", () => {
    expect(notices(1).map(said)).toEqual([
      [
        "Dette var et forslag. Planen er siden vedtatt, og versjon 2 gjelder nå. Les versjon 2, som gjelder nå",
        "/fjordvik/klima/v/2",
        "warning",
      ],
    ]);
  });

  test("says on the new proposal which version is in force", () => {
    expect(notices(3).map(said)).toEqual([
      [
        "Dette er et forslag. Versjon 2 er den som gjelder nå. Les versjon 2, som gjelder nå",
        "/fjordvik/klima/v/2",
        "warning",
      ],
    ]);
  });

  test("leads from a version that was corrected to the one in force, not to a proposal", () => {
    const corrected = [
      versions[0],
      { version: 2, kind: "correction", publishedAt: "2025-06-20T09:00:00Z" },
      { version: 1, kind: "adopted", publishedAt: "2025-06-13T09:00:00Z" },
    ] as const;
    expect(notices(1, adopted, { versions: corrected }).map(said)).toEqual([
      [
        "Dette er versjon 1. Versjon 2 er den som gjelder nå. Les versjon 2, som gjelder nå",
        "/fjordvik/klima/v/2",
        "warning",
      ],
    ]);
  });

  test("does not take a preview, which has a number of its own, for one of its versions", () => {
    const preview = { kind: "preview", hearingDeadline: null } as const;
    expect(notices(1, preview).map((notice) => notice.textContent)).toEqual([
      "Dette er en forhåndsvisning. Den er ikke publisert, og bare de som har en rolle i planen, kan se den.",
    ]);
    expect(page({ version: 1, versions }, preview).querySelector(".versions [aria-current]")).toBeNull();
  });
});

describe("the thread between plans", () => {
  const facts = (element: string, more: Partial<PlanView> = {}) =>
    [...(page(more).getElementById(element)?.querySelectorAll("dd a") ?? [])].map((link) => link.getAttribute("href"));

  test("goes up to where an element was fetched from", () => {
    expect(facts(id("mal"))).toContain(`/fjordvik/samfunn#${id("o")}`);
  });

  test("goes down to where an element is followed up", () => {
    expect(facts(id("lading"))).toEqual([`/fjordvik/handling#${id("h")}`]);
  });

  test("goes to the version it was fetched from where the element is gone since", () => {
    expect(facts(id("mal"), { related: [] })).toContain(`/fjordvik/samfunn/v/3#${id("o")}`);
  });

  test("is words without a link where the other plan has no public page", () => {
    const plain = page({ related: [], plans: [] });
    expect(text(plain, `#${id("mal")} > .element-facts`)).toContain("Fjordvik er et lavutslippssamfunn i 2038");
    expect(facts(id("mal"), { related: [], plans: [] }).filter((address) => address?.includes("samfunn"))).toEqual([]);
  });

  test("keeps the reader's choice of language", () => {
    expect(facts(id("lading"), { language: "en" })).toEqual([`/fjordvik/handling?lang=en#${id("h")}`]);
  });
});

describe("where the page is", () => {
  const crumb = ".crumbs [aria-current]";
  const preview = { path: "/forhandsvisning/abc", base: "/forhandsvisning/abc", version: 1 };

  test("is told by its own address: the plan's, a version's, a preview's", () => {
    expect(href(page(), crumb)).toBe("/fjordvik/klima");
    expect(href(page({ path: "/fjordvik/klima/v/2" }), crumb)).toBe("/fjordvik/klima/v/2");
    expect(href(page({ ...preview, language: "en" }, { kind: "preview", hearingDeadline: null }), crumb)).toBe(
      "/forhandsvisning/abc?lang=en",
    );
  });

  test("is told by a title of its own", () => {
    const at = { path: "/fjordvik/klima/v/2" };
    expect(
      [
        page(),
        page(at),
        page({ ...at, language: "nn" }, adopted),
        page({ ...at, language: "en" }, { ...adopted, kind: "correction" }),
        page(preview, { kind: "preview", hearingDeadline: null }),
        page({ path: "/fjordvik/klima/v/2/hele-planen", hasChapters: true }),
      ].map(({ title }) => title.replace(climate.title, "Klimaplan")),
    ).toEqual([
      "Klimaplan – Fjordvik kommune",
      "Klimaplan, versjon 2 (høring) – Fjordvik kommune",
      "Klimaplan, versjon 2 (vedteken) – Fjordvik kommune",
      "Klimaplan, version 2 (corrected) – Fjordvik municipality",
      "Forhåndsvisning: Klimaplan – Fjordvik kommune",
      "Hele planen på én side – Klimaplan, versjon 2 (høring) – Fjordvik kommune",
    ]);
  });
});

test("what was left out is said in numbers", () => {
  expect([...page().querySelectorAll(".left-out li")].map((line) => line.textContent)).toEqual([
    "4 kommentarer",
    "Sporing av 12 endringer (teksten vises slik den blir)",
    "Navn på forfattere og andre egenskaper ved filen",
    "Topptekst og bunntekst",
  ]);
});

test("a preview is not for search engines, and says that it is none's but the authors'", () => {
  const preview = page({ version: 3, versions: [] }, { kind: "preview", hearingDeadline: null });
  expect(preview.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  expect(text(preview, ".notice")).toContain("Dette er en forhåndsvisning.");
});

describe("a wide table scrolls in a place that takes focus, and has a name", () => {
  const table = (caption: string) =>
    `<table><caption>${caption}</caption><tbody><tr><td><table><caption>Inni</caption></table></td></tr></tbody></table>`;
  const bare = '<table aria-label="Kart"><tbody></tbody></table>';

  test("that is its caption", () => {
    const document = parsePage(scrollWide(`${bare}${table("Tabell 1 Utslipp")}${table("Tabell 2 Areal")}`, "nb"));
    const regions = [...document.querySelectorAll("section.scroll")];
    expect(
      regions.map((region) => [
        region.getAttribute("tabindex"),
        document.getElementById(region.getAttribute("aria-labelledby") ?? "")?.textContent,
      ]),
    ).toEqual([
      ["0", "Tabell 1 Utslipp"],
      ["0", "Tabell 2 Areal"],
    ]);
  });

  test("without a number where it has no caption, in the language of the plan", () => {
    const place = page({ language: "en" }).querySelector(".document table")?.parentElement;
    expect(["role", "tabindex", "aria-label", "aria-labelledby"].map((name) => place?.getAttribute(name))).toEqual([
      "group",
      "0",
      "Tabell",
      null,
    ]);
  });
});

test("a target of the UN that is said only in bokmål is marked as such on a page in nynorsk", () => {
  const marks = [...page({ language: "nn" }).querySelectorAll(".element-mark .sdg")].map((mark) => [
    mark.textContent,
    mark.querySelector("[lang]")?.getAttribute("lang"),
  ]);
  const borrowed = sdgTargets.filter(({ nynorskIs }) => nynorskIs === "nb").map(({ code }) => code);
  expect(borrowed).toContain("11.6");
  expect(marks.map(([words, lang]) => [words?.includes("FN-delmål 11.6"), lang]).find(([is]) => is)).toEqual([
    true,
    "nb",
  ]);
  expect(marks.map(([words, lang]) => [words?.includes("Berekraftsmål 13"), lang]).find(([is]) => is)).toEqual([
    true,
    undefined,
  ]);
  expect(page().querySelector(".sdg [lang]")).toBeNull();
});

test("on paper the permanent address stands in full", () => {
  expect(text(page({ language: "en" }), ".plan-facts .on-paper")).toBe("https://planer.example/fjordvik/klima/v/2");
});

test("machines get the plan with its elements, their addresses and goals of the UN", () => {
  const data = JSON.parse(text(page(), "script")) as {
    hasPart: readonly { "@id": string; name: string; isBasedOn?: string }[];
    "@id": string;
  };
  expect(data["@id"]).toBe("https://planer.example/fjordvik/klima/v/2");
  expect(data.hasPart[0]).toMatchObject({
    "@id": `https://planer.example/fjordvik/klima/v/2#${id("mal")}`,
    name: "Fjordvik er klimanøytral i 2038",
    isBasedOn: `https://planer.example/fjordvik/samfunn/v/3#${id("o")}`,
  });
});

describe("words that look like markup", () => {
  const hostile = `</script><img src=x onerror=alert(1)>"'&`;
  const view = planView();
  const attacked = page({
    municipality: { ...view.municipality, name: hostile },
    plan: { ...view.plan, title: hostile },
    publication: {
      ...view.publication,
      title: hostile,
      elements: view.publication.elements.map((element) => ({ ...element, title: hostile, responsible: hostile })),
    },
    plans: view.plans.map((plan) => ({ ...plan, title: hostile })),
    related: view.related.map((element) => ({ ...element, title: hostile })),
  });

  test("stay words everywhere on the page", () => {
    expect(attacked.querySelectorAll("[onerror], img[src=x]")).toHaveLength(0);
    expect(text(attacked, "h1")).toBe(hostile);
    expect(text(attacked, ".element-tree a")).toBe(hostile);
  });

  test("stay words in the data for machines", () => {
    expect((JSON.parse(text(attacked, "script")) as { name: string }).name).toBe(hostile);
  });
});

describe("what another plan says", () => {
  const linked = (more: Partial<PlanView>, name: string): string =>
    [...page(more).querySelectorAll(".element-facts div")]
      .filter((one) => one.querySelector("dt")?.textContent === name)
      .map((one) => text(one, "dd"))
      .join();
  const [first] = planView().related;
  const inForce = { ...first, title: "Lavutslipp", version: 3 } as RelatedElement;
  const proposal = { ...inForce, title: "Nullutslipp", version: 4, inForce: false };
  const revised = planView().plans.map((plan) =>
    plan.id === "samfunn"
      ? { ...plan, proposed: { version: 4, publishedAt: "2026-02-01T08:00:00Z", hearingDeadline: "2026-04-01" } }
      : plan,
  );
  const own = "Ordlyden er vår egen: Kommunestyret ba om et skarpere mål.";

  test("is quoted as it is in force, with its version, also while a proposal to change it is on hearing", () => {
    expect(linked({ plans: revised, related: [inForce, proposal] }, "Hentet fra")).toBe(
      `Kommuneplanens samfunnsdel 2024–2036: Lavutslipp (versjon 3) ${own}`,
    );
  });

  test("is quoted in the words of its time on the page of a version that was", () => {
    const was = { inForce: { version: 3, publishedAt: "2026-02-10T09:00:00Z", adoptedOn: null, decisionNumber: null } };
    expect(linked({ plan: { ...climate, ...was, proposed: null }, related: [inForce] }, "Hentet fra")).toBe(
      `Kommuneplanens samfunnsdel 2024–2036: Fjordvik er et lavutslippssamfunn i 2038 (versjon 3) ${own}`,
    );
  });

  test("is called a proposal where the plan it is fetched from is not adopted", () => {
    const plans = revised.map((plan) => (plan.id === "samfunn" ? { ...plan, version: 4, inForce: null } : plan));
    const shown = { plans, related: [proposal] };
    expect(linked(shown, "Hentet fra")).toBe(
      `Kommuneplanens samfunnsdel 2024–2036: Nullutslipp (forslag, versjon 4) ${own}`,
    );
    expect(href(page(shown), `.element-facts a[href*="samfunn"]`)).toBe(`/fjordvik/samfunn/v/4#${id("o")}`);
  });

  test("and follows up a goal, is named with its version, and as a proposal where it is only proposed", () => {
    const followUp = { ...inForce, plan: "handling", originPlan: "klima", originElement: id("mal") };
    const plans = planView().plans.map((plan) =>
      plan.id === "handling"
        ? { ...plan, proposed: { version: 2, publishedAt: "2026-02-01T08:00:00Z", hearingDeadline: null } }
        : plan,
    );
    const related = [
      { ...followUp, id: id("a"), title: "Vedtatt tiltak", version: 1 },
      { ...followUp, id: id("a"), title: "Nytt navn på det samme", version: 2, inForce: false },
      { ...followUp, id: id("b"), title: "Nytt tiltak", version: 2, inForce: false },
    ];
    const followUps = [...page({ plans, related }).querySelectorAll(".element-facts div")].find(
      (one) => one.querySelector("dt")?.textContent === "Fulgt opp i",
    );
    expect([...(followUps?.querySelectorAll("dd") ?? [])].map((one) => one.textContent)).toEqual([
      "Handlingsdel 2026–2029: Vedtatt tiltak (versjon 1)",
      "Handlingsdel 2026–2029: Nytt tiltak (forslag, versjon 2)",
    ]);
  });
});
