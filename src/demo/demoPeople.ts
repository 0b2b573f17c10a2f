import type { Municipality, Role } from "../plan/register.ts";
import { fjordvik, havnes } from "./demoMunicipalities.ts";

/** Someone of the demo. Roles hold for the whole municipality. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly municipality: Municipality;
  readonly roles: readonly Role[];
}

export const demoPeople: readonly DemoPerson[] = [
  {
    subject: "kari",
    name: "Kari Solberg",
    email: "kari.solberg@fjordvik.example",
    municipality: fjordvik,
    roles: ["planner"],
  },
  {
    subject: "ola",
    name: "Ola Nygård",
    email: "ola.nygard@fjordvik.example",
    municipality: fjordvik,
    roles: ["coordinator"],
  },
  {
    subject: "liv",
    name: "Liv Aasen",
    email: "liv.aasen@fjordvik.example",
    municipality: fjordvik,
    roles: ["coordinator"],
  },
  {
    subject: "ingrid",
    name: "Ingrid Vik",
    email: "ingrid.vik@fjordvik.example",
    municipality: fjordvik,
    roles: ["reviewer"],
  },
  {
    subject: "siri",
    name: "Siri Dahl",
    email: "siri.dahl@fjordvik.example",
    municipality: fjordvik,
    roles: ["administrator"],
  },
  { subject: "anne", name: "Anne Berg", email: "anne.berg@fjordvik.example", municipality: fjordvik, roles: [] },
  { subject: "per", name: "Per Holm", email: "per.holm@havnes.example", municipality: havnes, roles: ["coordinator"] },
];
