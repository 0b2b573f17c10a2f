import type { PostgresPool, PostgresPoolClient } from "kysely";

/** Whose rows a connection reaches: a municipality's, by its id, or everyone's. */
export type Whose = { readonly municipality: string } | "everyone";

/** Connections to a database, each working for whom it is taken for. Taken for nobody in particular, for everyone. */
export interface WhosePool extends PostgresPool {
  readonly connectFor: (whose: Whose) => Promise<PostgresPoolClient>;
}

/**
 * The role that a connection takes on while it works for one municipality, where the service itself signs in as a
 * superuser, whom no policy binds. It may read and write every table, and signs in nowhere.
 */
export const boundRole = "plantraad_bound";

/**
 * The statement after which a connection works for someone, until the next. The policies of the tables read the setting.
 * `takesRole`: the connection is a superuser's, and takes the bound role on while it works for a municipality.
 */
function bindingOf(whose: Whose, takesRole: boolean): { readonly sql: string; readonly parameters: string[] } {
  const municipality = whose === "everyone" ? "*" : whose.municipality;
  const setting = "set_config('plantraad.municipality', $1, false)";
  return takesRole
    ? {
        sql: `select ${setting}, set_config('role', $2, false)`,
        parameters: [municipality, whose === "everyone" ? "none" : boundRole],
      }
    : { sql: `select ${setting}`, parameters: [municipality] };
}

/** The same connections as a pool that takes each of them for one municipality. To end it ends nothing. */
export function poolFor(pool: WhosePool, municipality: string): PostgresPool {
  return { connect: () => pool.connectFor({ municipality }), end: () => Promise.resolve() };
}

/** What each connection was last told, so that one that works for the same as before is told nothing. */
export class Told<Connection extends object> {
  readonly #told = new WeakMap<Connection, string>();

  /** Tells a connection whom it works for now, by `ask`, unless it knows. */
  async tell(
    connection: Connection,
    whose: Whose,
    takesRole: boolean,
    ask: (sql: string, parameters: string[]) => Promise<unknown>,
  ): Promise<void> {
    const { sql, parameters } = bindingOf(whose, takesRole);
    const key = parameters.join(" ");
    if (this.#told.get(connection) === key) return;
    // Whoever is told half does not know.
    this.#told.delete(connection);
    await ask(sql, parameters);
    this.#told.set(connection, key);
  }
}
