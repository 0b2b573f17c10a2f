import { sql, type Kysely } from "kysely";

const roles = ["administrator", "coordinator", "owner", "planner", "reviewer", "reader"];
const oneOf = `check (role in (${roles.map((role) => `'${role}'`).join(", ")}))`;

/**
 * Roles given in the service itself: to people, to groups that who signs them in tells of, and by invitation to an e-mail
 * address until somebody has signed in by it. From the moment a municipality has an administrator its roles are its own
 * (`own_roles`), and those in tokens count no more. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    "alter table municipality add column own_roles boolean not null default false",
    "alter table person add column email text",
    "alter table person_role drop constraint person_role_role_check",
    `alter table person_role add ${oneOf}`,
    "create index person_role_municipality on person_role (municipality, plan)",
    "create index person_municipality on person (municipality)",
    `create table group_role (
      id bigint generated always as identity primary key,
      municipality text not null references municipality,
      group_id text not null,
      name text not null,
      plan text,
      role text not null ${oneOf},
      unique nulls not distinct (municipality, group_id, plan, role),
      foreign key (municipality, plan) references plan)`,
    `create table invitation (
      id bigint generated always as identity primary key,
      municipality text not null references municipality,
      email text not null check (email = lower(email)),
      plan text,
      role text not null ${oneOf},
      invited_by text not null,
      invited_at timestamptz not null,
      unique nulls not distinct (municipality, email, plan, role),
      foreign key (municipality, plan) references plan)`,
    "alter table preview_entry add column groups text[] not null default '{}'",
    `create function administrator_given() returns trigger language plpgsql as $$
      begin
        update municipality set own_roles = true where id = new.municipality and not own_roles;
        return null;
      end $$`,
    `create trigger administrator_given after insert on person_role
      for each row when (new.role = 'administrator') execute function administrator_given()`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
}
