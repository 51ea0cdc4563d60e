/** What SQLite has and PostgreSQL has not, in its own words; made in the schema that holds the tables. */
export const functions = `
CREATE OR REPLACE FUNCTION json_joined(items TEXT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT '[' || array_to_string(items, ',') || ']' $$;
CREATE OR REPLACE AGGREGATE json_group_array(TEXT)
  (SFUNC = array_append, STYPE = TEXT[], INITCOND = '{}', FINALFUNC = json_joined);

-- The patches of this program only add fields.
CREATE OR REPLACE FUNCTION json_patch(whole JSON, patch JSON) RETURNS JSON LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN patch::text = '{}' THEN whole
    ELSE (left(whole::text, -1) || ',' || substr(patch::text, 2))::json END $$;

CREATE OR REPLACE FUNCTION json_each(list TEXT) RETURNS TABLE (key BIGINT, value JSONB)
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT place - 1, item FROM jsonb_array_elements(list::jsonb) WITH ORDINALITY AS items (item, place) $$;

CREATE OR REPLACE FUNCTION length(number BIGINT) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT length(number::text) $$;

CREATE OR REPLACE FUNCTION remainder(number DOUBLE PRECISION, divisor INTEGER) RETURNS NUMERIC
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT mod(trunc(number)::numeric, divisor::numeric) $$;
DROP OPERATOR IF EXISTS % (DOUBLE PRECISION, INTEGER);
CREATE OPERATOR % (LEFTARG = DOUBLE PRECISION, RIGHTARG = INTEGER, FUNCTION = remainder);
`;
