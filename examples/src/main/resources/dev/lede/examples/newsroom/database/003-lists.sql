-- The latest articles of a language, a section, an author or a tag are read in the order of an index.
CREATE INDEX IF NOT EXISTS article_latest ON article (published DESC NULLS LAST, added);
CREATE INDEX IF NOT EXISTS article_latest_in ON article (language, published DESC NULLS LAST, added);

ALTER TABLE topic ADD COLUMN IF NOT EXISTS published TIMESTAMP WITH TIME ZONE;
ALTER TABLE topic ADD COLUMN IF NOT EXISTS added BIGINT;
UPDATE topic SET
  published = (SELECT published FROM article WHERE path = topic.article),
  added = (SELECT added FROM article WHERE path = topic.article);
CREATE INDEX IF NOT EXISTS topic_article ON topic (article);
CREATE INDEX IF NOT EXISTS topic_latest ON topic (path, published DESC NULLS LAST, added);

-- All articles are read in the order in which they were added, a part at a time.
ALTER TABLE article ADD COLUMN IF NOT EXISTS modified TIMESTAMP WITH TIME ZONE;
CREATE INDEX IF NOT EXISTS article_added ON article (added, modified);

-- The number of changes, from which each process sees that what it has cached is outdated.
CREATE TABLE IF NOT EXISTS change_count (changes BIGINT NOT NULL);
INSERT INTO change_count (changes) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM change_count);
