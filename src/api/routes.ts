/** Every address of the API below its origin. `:name` stands for a part of the address. */
export const routes = {
  signIn: "/api/sign-in",
  me: "/api/me",
  people: "/api/people",
  planPeople: "/api/plans/:plan/people",
  roles: "/api/roles",
  takenRoles: "/api/roles/taken",
  /** Organisational units, and one of them. */
  units: "/api/units",
  unit: "/api/units/:unit",
  /** The municipality's own settings, and those of a kind of plan. */
  municipality: "/api/municipality",
  kindSettings: "/api/kinds/:kind",
  /** Every plan as the coordinators' overview has it, as files. */
  overviewCsv: "/api/overview.csv",
  overviewXlsx: "/api/overview.xlsx",
  register: "/api/register",
  /** Everyone who publishes here, and what anyone may see of one's register. */
  municipalities: "/api/municipalities",
  publicRegister: "/api/municipalities/:municipality/register",
  plans: "/api/plans",
  /** A list of plans, entered; and tried first. */
  planList: "/api/plan-lists",
  planListTrial: "/api/plan-lists/trial",
  uploads: "/api/uploads",
  upload: "/api/uploads/:upload",
  /** A plan's entry in the register, its end, and what has been done to it. */
  plan: "/api/plans/:plan",
  ending: "/api/plans/:plan/ending",
  history: "/api/plans/:plan/history",
  rehearsal: "/api/plans/:plan/rehearsal",
  publications: "/api/plans/:plan/publications",
  /** The document that was published as a version. */
  document: "/api/plans/:plan/publications/:number/document",
  preview: "/api/plans/:plan/preview",
  /** The verdict on a plan, and giving one. */
  takenBack: "/api/plans/:plan/taken-back",
  review: "/api/plans/:plan/review",
  reviewRequest: "/api/plans/:plan/review-request",
  opening: "/api/previews/:key/opening",
  /** The OpenAPI 3.1 description. */
  openapi: "/api/openapi.json",
  /** The same for people, a page. */
  documentation: "/api",
  /** The rules a plan is checked by, a page; each at `#` and its name. */
  rules: "/regler",
} as const;
