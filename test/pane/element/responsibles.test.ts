import { responsibles } from "../../../src/pane/element/responsibles.ts";
import { measure, plan } from "../../plan/builders.ts";
import { registeredPlan } from "../../plan/registerBuilders.ts";

test("those the plan names come before the municipality's units, and these before its people; each once", () => {
  const { elements } = plan(
    measure("Bygge gangveg", { responsible: "Teknisk" }),
    measure("Lyse opp gangveger", { responsible: "Vegvesenet" }),
    measure("Måke gangveger", { responsible: "Vegvesenet" }),
  );
  const registered = registeredPlan({ people: [{ name: "Kari Solberg", role: "planner" }] });
  expect(responsibles({ elements, registered }, ["Oppvekst", "Teknisk"])).toEqual([
    "Vegvesenet",
    "Teknisk",
    "Oppvekst",
    "Kari Solberg",
  ]);
});
