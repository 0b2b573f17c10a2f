import { mergeFields, seenIn } from "../../../src/service/administration/mergeFields.ts";

const seen = { name: "Fjordvik", number: "9901", email: "", higher: ["a", "b"] };

test("what another has saved stays where the form did not touch it, and what was written in the form where they did not", () => {
  expect(
    mergeFields(seenIn(seen), { ...seen, name: "Nes" }, { ...seen, email: "post@nes.example", higher: ["b", "a"] }),
  ).toEqual({ fields: { ...seen, name: "Nes", email: "post@nes.example", higher: ["b", "a"] }, conflicts: {} });
});

test("what both have changed is told with what is saved, unless they wrote the same", () => {
  const merged = mergeFields(
    seenIn(seen),
    { ...seen, name: "Nes", number: "9902", higher: [] },
    { ...seen, name: "Vik", number: "9902", higher: ["a", "c"] },
  );
  expect(merged).toEqual({
    fields: { ...seen, name: "Nes", number: "9902", higher: [] },
    conflicts: { name: "Vik", higher: "a, c" },
  });
});

test("a form that carries something unreadable along is held to have changed everything", () => {
  expect(mergeFields("{", { name: "Nes" }, { name: "Vik" }).conflicts).toEqual({ name: "Vik" });
  expect(mergeFields("", { name: "Nes" }, { name: "Vik" }).conflicts).toEqual({});
});
