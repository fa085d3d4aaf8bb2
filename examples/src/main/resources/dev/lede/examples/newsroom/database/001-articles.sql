-- A newsroom from before the migrations has these tables already.
CREATE TABLE IF NOT EXISTS article (
  path VARCHAR(2000) PRIMARY KEY,
  added BIGINT GENERATED ALWAYS AS IDENTITY,
  language VARCHAR(35) NOT NULL,
  published TIMESTAMP WITH TIME ZONE,
  json TEXT NOT NULL,
  headline_folded TEXT NOT NULL,
  text_folded TEXT NOT NULL,
  version BIGINT NOT NULL,
  views BIGINT DEFAULT 0 NOT NULL
);

CREATE TABLE IF NOT EXISTS topic (
  path VARCHAR(2000) NOT NULL,
  article VARCHAR(2000) NOT NULL REFERENCES article (path) ON DELETE CASCADE,
  PRIMARY KEY (path, article)
);
