-- The rules for the words of a language. PostgreSQL has those for Armenian since version 14.
DO $script$
DECLARE
  armenian regconfig := CASE
    WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_ts_config WHERE cfgname = 'armenian') THEN 'armenian'
    ELSE 'simple'
  END;
BEGIN
  EXECUTE format($function$
    CREATE FUNCTION search_configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $body$
      SELECT CASE substring(language FROM '^[a-z]+')
        WHEN 'en' THEN 'pg_catalog.english'::regconfig
        WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
        WHEN 'hy' THEN 'pg_catalog.%I'::regconfig
        ELSE 'pg_catalog.simple'::regconfig
      END
    $body$
  $function$, armenian);
  EXECUTE format($function$
    CREATE FUNCTION search_all(words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $body$
      SELECT plainto_tsquery('pg_catalog.english', words)
        || plainto_tsquery('pg_catalog.russian', words)
        || plainto_tsquery('pg_catalog.%I', words)
        || plainto_tsquery('pg_catalog.simple', words)
    $body$
  $function$, armenian);
END
$script$;

-- A tsvector has at most 1 MB, so the end of a very long text is not found.
ALTER TABLE article
  ADD COLUMN headline_words tsvector
    GENERATED ALWAYS AS (to_tsvector(search_configuration(language), left(headline_folded, 10000))) STORED,
  ADD COLUMN text_words tsvector
    GENERATED ALWAYS AS (to_tsvector(search_configuration(language), left(text_folded, 200000))) STORED;

CREATE INDEX article_words ON article USING gin (text_words);
