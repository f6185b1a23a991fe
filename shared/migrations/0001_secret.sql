-- Secrets that all processes of one graph share, and that no request reads. See docs/decisions/015-audit.md.
CREATE TABLE access.secret (
  name text PRIMARY KEY,
  value text NOT NULL
);
