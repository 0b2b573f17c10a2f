/** Where a document belongs, as its record says. */
export interface Belongs {
  /** Id of the service that has the plan's register; it stays when the service gets another address. */
  readonly service: string;
  /** The municipality: its id in that register, its organisation number where one was known, and its name when it was written. */
  readonly municipality: string;
  readonly organisation: string | null;
  readonly name: string;
}
