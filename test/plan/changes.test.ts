import { changesBetween } from "../../src/plan/changes.ts";

const one = (id: string, title: string, text = "") => ({ id, title, text });

test("elements are known by their id: added, reworded, gone", () => {
  expect(
    changesBetween(
      [one("a", "Alle bor trygt"), one("b", "Ren fjord", "Før."), one("c", "Borte")],
      [one("n", "Ny"), one("b", "Ren fjord", "Nå."), one("a", "Alle bor trygt")],
    ),
  ).toEqual({
    added: [{ element: "n", title: "Ny" }],
    reworded: [{ element: "b", from: "Ren fjord\nFør.", to: "Ren fjord\nNå." }],
    gone: [{ element: "c", title: "Borte" }],
  });
});

test("an element that has only moved has not changed, and a first version is all new", () => {
  expect(changesBetween([one("a", "A"), one("b", "B")], [one("b", "B"), one("a", "A")])).toEqual({
    added: [],
    reworded: [],
    gone: [],
  });
  expect(changesBetween([], [one("a", "A")]).added).toHaveLength(1);
});
