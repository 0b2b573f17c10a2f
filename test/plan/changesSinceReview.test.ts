import { control, docx, heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { changesSinceReview, countChanges } from "../../src/plan/changesSinceReview.ts";
import { check } from "../../src/plan/check.ts";
import { reviewedPlan } from "../../src/plan/review.ts";

const goal = (id: string, title: string) => control(`pt1:goal:${id}`, "Mål", paragraph(title));
const strategy = (id: string, title: string) => control(`pt1:strategy:${id}`, "Strategi", paragraph(title));

function reviewed(...pieces: readonly Piece[]) {
  const read = readDocx(docx({ language: "nb-NO" }, ...pieces));
  if (!read.ok) throw new Error(read.refusal.code);
  const plan = buildPlan(read.value.document, null);
  return reviewedPlan(plan, check(plan, null, "2026-11-24", null));
}

const before = [
  heading(1, "Mål"),
  goal("aaaaaaaaaa", "Alle sykler"),
  goal("bbbbbbbbbb", "Alle går"),
  goal("cccccccccc", "Alle hviler"),
  heading(1, "Trafikk"),
  paragraph("Mange kjører bil."),
  heading(3, "For dypt"),
  paragraph("Til slutt."),
] as const;

test("nothing is otherwise in a plan that says the same", () => {
  expect(countChanges(changesSinceReview(reviewed(...before), reviewed(...before)))).toBe(0);
});

test("elements are told as new, reworded, moved and gone, each once", () => {
  const now = reviewed(
    heading(1, "Mål"),
    goal("cccccccccc", "Alle hviler"),
    goal("aaaaaaaaaa", "Alle sykler til skolen"),
    goal("dddddddddd", "Alle leser"),
    ...before.slice(4),
  );
  const changes = changesSinceReview(reviewed(...before), now);
  expect(changes).toMatchObject({
    added: [{ element: "dddddddddd" }],
    reworded: [{ element: "aaaaaaaaaa", from: "Alle sykler", to: "Alle sykler til skolen" }],
    gone: [{ element: "bbbbbbbbbb" }],
  });
  // Of two that have changed places, one has moved past the other.
  expect(changes.moved.map(({ element }) => element)).toEqual(["cccccccccc"]);
});

test("an element that comes under another has moved", () => {
  const under = (first: readonly Piece[], second: readonly Piece[]) =>
    reviewed(
      heading(1, "Mål"),
      control("pt1:goal:aaaaaaaaaa", "Mål", paragraph("Alle sykler"), ...first),
      control("pt1:goal:bbbbbbbbbb", "Mål", paragraph("Alle går"), ...second),
    );
  const path = strategy("eeeeeeeeee", "Vi bygger stier");
  const { moved } = changesSinceReview(under([path], []), under([], [path]));
  expect(moved.map(({ element }) => element)).toEqual(["eeeeeeeeee"]);
});

test("text is told by the heading it stands under, and headings that are gone by name", () => {
  const [first, ...rest] = before;
  const changes = changesSinceReview(
    reviewed(...before),
    reviewed(paragraph("Et forord."), first, ...rest.slice(0, 3), heading(1, "Trafikken"), paragraph("Mange sykler.")),
  );
  expect(changes).toMatchObject({ sections: ["", "Trafikken"], goneSections: ["Trafikk", "For dypt"] });
});

test("a finding is mended or new by what it says, wherever it then stands and whatever numbers it has", () => {
  const moved = changesSinceReview(
    reviewed(...before),
    reviewed(...before.slice(0, 4), paragraph("Ny."), ...before.slice(4)),
  );
  expect([moved.newFindings, moved.mended]).toEqual([[], []]);
  const otherLevel = changesSinceReview(
    reviewed(...before),
    reviewed(...before.slice(0, 6), heading(4, "For dypt"), ...before.slice(7)),
  );
  expect([otherLevel.newFindings, otherLevel.mended]).toEqual([[], []]);
  const mended = changesSinceReview(
    reviewed(...before),
    reviewed(...before.slice(0, 6), heading(2, "For dypt"), heading(4, "Altfor dypt")),
  );
  const levels = (findings: typeof mended.mended) =>
    findings.filter(({ rule }) => rule === "heading-levels").map(({ detail }) => detail["words"]);
  expect([levels(mended.newFindings), levels(mended.mended)]).toEqual([["Altfor dypt"], ["For dypt"]]);
});
