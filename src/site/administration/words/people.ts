import type { Said } from "../../../words/language.ts";

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly give: string;
  readonly giveLead: string;
  readonly person: string;
  readonly choosePerson: string;
  readonly email: string;
  readonly emailHint: string;
  readonly role: string;
  readonly plan: string;
  readonly wholeMunicipality: string;
  readonly planHint: string;
  readonly giveButton: string;
  readonly people: string;
  readonly name: string;
  readonly roles: string;
  readonly noRoles: string;
  readonly seen: (date: string) => string;
  readonly inPlan: (role: string, plan: string) => string;
  readonly take: string;
  readonly takeFrom: (role: string, name: string) => string;
  readonly groups: string;
  readonly group: string;
  readonly groupId: string;
  readonly groupIdHint: string;
  readonly groupName: string;
  readonly giveGroup: string;
  readonly invitations: string;
  readonly invitedBy: (name: string, date: string) => string;
  readonly given: string;
  readonly taken: string;
  readonly faults: Readonly<
    Record<"who" | "both" | "email" | "role" | "plan" | "group" | "groupName" | "person" | "lastAdministrator", string>
  >;
}

/** The words of the page of people and their roles. */
export const peopleWords: Said<Words> = {
  nb: {
    title: "Folk og roller",
    lead: "En rolle gjelder fra det øyeblikket den gis, og til det øyeblikket den tas, også i paneler som står åpne.",
    give: "Gi en rolle",
    giveLead:
      "Administrator og plankoordinator gjelder hele kommunen. De andre rollene gis for én plan om gangen, og en person kan ha flere.",
    person: "Person som har logget inn før",
    choosePerson: "Velg person",
    email: "Eller e-postadresse",
    emailHint:
      "For den som ikke har logget inn ennå. Rollen knyttes til personen første gang hun eller han logger inn.",
    role: "Rolle",
    plan: "Plan",
    wholeMunicipality: "Hele kommunen",
    planHint: "Velg plan for eier, planlegger, kontrollør og leser.",
    giveButton: "Gi rollen",
    people: "Folk",
    name: "Navn",
    roles: "Roller",
    noRoles: "Ingen rolle",
    seen: (date) => `sist her ${date}`,
    inPlan: (role, plan) => `${role} i «${plan}»`,
    take: "Ta fra",
    takeFrom: (role, name) => `Ta fra ${name} rollen ${role}`,
    groups: "Grupper i Entra ID",
    group: "Gi en gruppe en rolle",
    groupId: "Gruppens objekt-ID",
    groupIdHint: "Står på gruppens side i Entra ID, som 11111111-2222-3333-4444-555555555555.",
    groupName: "Hva gruppen kalles her",
    giveGroup: "Gi gruppen rollen",
    invitations: "Invitasjoner som venter",
    invitedBy: (name, date) => `invitert av ${name} ${date}`,
    given: "Rollen er gitt.",
    taken: "Rollen er tatt.",
    faults: {
      who: "Velg en person, eller skriv en e-postadresse.",
      both: "Velg enten en person eller en e-postadresse, ikke begge.",
      email: "Skriv e-postadressen som navn@kommune.no.",
      role: "Velg en rolle.",
      plan: "Velg en plan for denne rollen, eller hele kommunen for administrator og plankoordinator.",
      group: "Skriv gruppens objekt-ID slik den står i Entra ID.",
      groupName: "Skriv hva gruppen kalles.",
      person: "Personen finnes ikke lenger. Last siden på nytt.",
      lastAdministrator:
        "Kommunens siste administrator beholder rollen, for ellers kunne ingen gi den igjen. Gi den til en annen først.",
    },
  },
  nn: {
    title: "Folk og roller",
    lead: "Ei rolle gjeld frå den augneblinken ho blir gitt, og til den augneblinken ho blir teken, også i panel som står opne.",
    give: "Gi ei rolle",
    giveLead:
      "Administrator og plankoordinator gjeld heile kommunen. Dei andre rollene blir gitt for éin plan om gongen, og ein person kan ha fleire.",
    person: "Person som har logga inn før",
    choosePerson: "Vel person",
    email: "Eller e-postadresse",
    emailHint:
      "For den som ikkje har logga inn enno. Rolla blir knytt til personen første gong ho eller han loggar inn.",
    role: "Rolle",
    plan: "Plan",
    wholeMunicipality: "Heile kommunen",
    planHint: "Vel plan for eigar, planleggjar, kontrollør og lesar.",
    giveButton: "Gi rolla",
    people: "Folk",
    name: "Namn",
    roles: "Roller",
    noRoles: "Inga rolle",
    seen: (date) => `sist her ${date}`,
    inPlan: (role, plan) => `${role} i «${plan}»`,
    take: "Ta frå",
    takeFrom: (role, name) => `Ta frå ${name} rolla ${role}`,
    groups: "Grupper i Entra ID",
    group: "Gi ei gruppe ei rolle",
    groupId: "Objekt-ID-en til gruppa",
    groupIdHint: "Står på sida til gruppa i Entra ID, som 11111111-2222-3333-4444-555555555555.",
    groupName: "Kva gruppa blir kalla her",
    giveGroup: "Gi gruppa rolla",
    invitations: "Invitasjonar som ventar",
    invitedBy: (name, date) => `invitert av ${name} ${date}`,
    given: "Rolla er gitt.",
    taken: "Rolla er teken.",
    faults: {
      who: "Vel ein person, eller skriv ei e-postadresse.",
      both: "Vel anten ein person eller ei e-postadresse, ikkje begge.",
      email: "Skriv e-postadressa som namn@kommune.no.",
      role: "Vel ei rolle.",
      plan: "Vel ein plan for denne rolla, eller heile kommunen for administrator og plankoordinator.",
      group: "Skriv objekt-ID-en til gruppa slik han står i Entra ID.",
      groupName: "Skriv kva gruppa blir kalla.",
      person: "Personen finst ikkje lenger. Last sida på nytt.",
      lastAdministrator:
        "Den siste administratoren i kommunen beheld rolla, for elles kunne ingen gi ho igjen. Gi ho til ein annan først.",
    },
  },
  en: {
    title: "People and roles",
    lead: "A role counts from the moment it is given until the moment it is taken, also in panes that are open.",
    give: "Give a role",
    giveLead:
      "Administrator and plan coordinator are for the whole municipality. The other roles are given for one plan at a time, and a person may have several.",
    person: "Someone who has signed in before",
    choosePerson: "Choose a person",
    email: "Or e-mail address",
    emailHint: "For someone who has not signed in yet. The role is tied to the person the first time they sign in.",
    role: "Role",
    plan: "Plan",
    wholeMunicipality: "The whole municipality",
    planHint: "Choose a plan for owner, planner, reviewer and reader.",
    giveButton: "Give the role",
    people: "People",
    name: "Name",
    roles: "Roles",
    noRoles: "No role",
    seen: (date) => `last here ${date}`,
    inPlan: (role, plan) => `${role} in “${plan}”`,
    take: "Take away",
    takeFrom: (role, name) => `Take away the role of ${role} from ${name}`,
    groups: "Groups in Entra ID",
    group: "Give a group a role",
    groupId: "The group’s object ID",
    groupIdHint: "Stands on the group’s page in Entra ID, like 11111111-2222-3333-4444-555555555555.",
    groupName: "What the group is called here",
    giveGroup: "Give the group the role",
    invitations: "Invitations that wait",
    invitedBy: (name, date) => `invited by ${name} ${date}`,
    given: "The role is given.",
    taken: "The role is taken away.",
    faults: {
      who: "Choose a person, or write an e-mail address.",
      both: "Choose either a person or an e-mail address, not both.",
      email: "Write the e-mail address like name@kommune.no.",
      role: "Choose a role.",
      plan: "Choose a plan for this role, or the whole municipality for administrator and plan coordinator.",
      group: "Write the group’s object ID as it stands in Entra ID.",
      groupName: "Write what the group is called.",
      person: "The person is not there any more. Load the page again.",
      lastAdministrator:
        "The municipality’s last administrator keeps the role, since nobody could give it again. Give it to somebody else first.",
    },
  },
};
