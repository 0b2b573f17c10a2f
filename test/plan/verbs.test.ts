import { readsAsAction, readsAsState } from "../../src/plan/verbs.ts";

const cases: readonly (readonly [string, "action" | "state" | "neither"])[] = [
  ["Bygge gangvei langs Strandgata", "action"],
  ["Byggje gangveg langs Strandgata", "action"],
  ["Etabler et klimaråd", "action"],
  ["å styrke folkehelsa", "action"],
  ["Fortsatt utvikle sentrum", "action"],
  ["Establish a climate council", "action"],
  ["Alle er trygge i trafikken", "state"],
  ["Fjordvik har levende bygder", "state"],
  ["Innbyggjarane bur godt", "state"],
  ["Everyone is safe", "state"],
  ["Bygge der folk bor", "action"],
  ["Fortetting der kollektivtilbudet er godt", "neither"],
  ["Plan for naturmangfold", "neither"],
  ["Bygg og eiendom", "neither"],
  ["Et sterkere næringsliv", "neither"],
  ["Er vi på vei?", "neither"],
  ["", "neither"],
];

test.each(cases)("%j reads as: %s", (text, expected) => {
  expect(readsAsAction(text) ? "action" : readsAsState(text) ? "state" : "neither").toBe(expected);
});
