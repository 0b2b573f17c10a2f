import { sql, type Kysely } from "kysely";

/**
 * What is in force of a plan, and what is proposed, apart: until now a register knew a plan by its newest version.
 * Versions kept before are gone through here: the elements of those in force are put back beside those of the
 * proposals that had taken their place, and so are their titles and languages. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table plan add column in_force integer`,
    sql`alter table plan add column in_force_at timestamptz`,
    sql`alter table plan add column proposed integer`,
    sql`update plan set in_force = kept.number, in_force_at = kept.published_at
      from (
        select distinct on (municipality, plan) municipality, plan, number, published_at
        from publication
        where not preview and kind in ('adopted', 'correction')
        order by municipality, plan, number desc) as kept
      where kept.municipality = plan.municipality and kept.plan = plan.id`,
    sql`update plan set proposed = plan.version
      from publication as kept
      where kept.municipality = plan.municipality and kept.plan = plan.id and kept.number = plan.version
        and not kept.preview and kept.kind = 'hearing'`,
    sql`update plan set title = kept.publication ->> 'title', language = kept.publication ->> 'language'
      from publication as kept
      where kept.municipality = plan.municipality and kept.plan = plan.id and kept.number = plan.in_force
        and not kept.preview and plan.proposed is not null`,
    sql`alter table element drop constraint element_pkey`,
    sql`alter table element add primary key (municipality, plan, version, id)`,
    sql`insert into element (municipality, plan, version, ordinal, id, kind, title, text, under, sdgs, origin_plan, origin_element, chapter)
      select kept.municipality, kept.plan, kept.number, line.ordinal - 1, element ->> 'id', element ->> 'kind', element ->> 'title', element ->> 'text',
        element ->> 'under', array(select jsonb_array_elements_text(element -> 'sdgs')), element #>> '{origin,plan}', element #>> '{origin,element}',
        nullif(kept.outline -> 'chapterOf' ->> (element ->> 'id'), '')
      from plan
        join publication as kept
          on kept.municipality = plan.municipality and kept.plan = plan.id and kept.number = plan.in_force and not kept.preview,
        jsonb_array_elements(kept.publication -> 'elements') with ordinality as line (element, ordinal)
      where plan.proposed is not null`,
  ];
  for (const statement of statements) await statement.execute(database);
}
