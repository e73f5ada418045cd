-- Roles for a book in PostgreSQL, each with the least that it needs. Run it with psql in the book's database, as somebody
-- who may make roles; once before the book is made, once after `tollbook migrate`, and after each upgrade of tollbook:
--
--   psql -v ON_ERROR_STOP=1 -d tollbook -f roles.sql                  the schema "tollbook"
--   psql -v ON_ERROR_STOP=1 -v schema=batken -d tollbook -f roles.sql   another
--
--   tollbook_owner    makes the tables and brings them up to date (`tollbook migrate`), and is the target of `tollbook copy`
--   tollbook_writer   reads, adds, decides, keeps accounts: `read`, `watch`, `worker`, `serve`, `review`, `users`. What was
--                     added it can neither change nor take away: no line of the log, no report, claim, act or decision
--   tollbook_reader   reads the book, but no account: `ledger`, `explain`, `export`, `verify`, and SQL over the views
--
-- None of them can sign in. Make an account for each program and person, and give it one of them:
--
--   create role crawler login password '...' in role tollbook_writer;
--   create role amina login password '...' in role tollbook_reader;

\if :{?schema}
\else
  \set schema tollbook
\endif

select set_config('tollbook.schema', :'schema', false) \g /dev/null

do $$
declare
  role text;
begin
  foreach role in array array['tollbook_owner', 'tollbook_writer', 'tollbook_reader'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = role) then
      execute format('create role %I nologin', role);
    end if;
  end loop;
  execute format('grant connect on database %I to tollbook_owner, tollbook_writer, tollbook_reader', current_database());
end
$$;

create schema if not exists :"schema" authorization tollbook_owner;
revoke all on schema :"schema" from public;
grant usage on schema :"schema" to tollbook_writer, tollbook_reader;

do $$
declare
  book text := current_setting('tollbook.schema');
  thing record;
begin
  for thing in
    select c.relname as name, c.relkind as kind
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = book and c.relkind in ('r', 'v')
  loop
    -- an account of the owner's group made the tables: from now on the group owns them
    execute format('alter table %I.%I owner to tollbook_owner', book, thing.name);
    execute format('revoke all on %I.%I from public, tollbook_writer, tollbook_reader', book, thing.name);
    if thing.name not in ('users', 'tokens') then
      execute format('grant select on %I.%I to tollbook_reader', book, thing.name);
    end if;
    execute format('grant select on %I.%I to tollbook_writer', book, thing.name);
    if thing.kind = 'v' then
      continue;
    end if;
    if thing.name <> 'meta' then
      execute format('grant insert on %I.%I to tollbook_writer', book, thing.name);
    end if;
    case
      -- the record: added to, never changed
      when thing.name in ('log', 'claims', 'acts', 'messages', 'originals', 'captures', 'stamps',
                          'decisions', 'decision_subjects') then null;
      -- an earlier version stops being the newest; nothing else of a report changes
      when thing.name = 'reports' then
        execute format('grant update (current) on %I.reports to tollbook_writer', book);
      -- what was told last; the format of the book is the owner's
      when thing.name = 'meta' then
        execute format('grant insert, update on %I.meta to tollbook_writer', book);
        execute format('alter table %I.meta enable row level security', book);
        execute format('drop policy if exists everybody_reads on %I.meta', book);
        execute format('create policy everybody_reads on %I.meta for select using (true)', book);
        execute format('drop policy if exists writer_tells on %I.meta', book);
        execute format('create policy writer_tells on %I.meta for all to tollbook_writer
          using (name = ''told'') with check (name = ''told'')', book);
      -- what is not the record: accounts, what is remembered of feeds, the index of words, the shelf
      when thing.name in ('users', 'tokens', 'visits', 'items', 'notices', 'report_words',
                          'shelf_state', 'shelf_episodes', 'shelf_rows') then
        execute format('grant update, delete on %I.%I to tollbook_writer', book, thing.name);
      else raise exception 'roles.sql does not know the table %: take the one of this tollbook', thing.name;
    end case;
  end loop;
end
$$;
