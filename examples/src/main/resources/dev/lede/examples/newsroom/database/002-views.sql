-- A view changes a short row, not that of the article with its texts.
CREATE TABLE IF NOT EXISTS view_count (
  article VARCHAR(2000) PRIMARY KEY REFERENCES article (path) ON DELETE CASCADE,
  views BIGINT NOT NULL
);

INSERT INTO view_count (article, views)
SELECT path, views FROM article WHERE path NOT IN (SELECT article FROM view_count);

ALTER TABLE article DROP COLUMN IF EXISTS views;
