-- Events of zwrotka in PostgreSQL 14 or newer. Run it once as the owner of the database:
--   psql -1 -f postgresql.sql
-- and every five minutes, by cron or pg_cron: SELECT zwrotka.refresh();
-- and every night: SELECT zwrotka.purge();
--
-- Shippers insert lines into zwrotka.inbox. They deliver at least once; the
-- primary key makes it once.

CREATE SCHEMA zwrotka;

CREATE TABLE zwrotka.events (
    event_id    uuid PRIMARY KEY,
    time        timestamptz NOT NULL,
    event       text NOT NULL,
    host        text NOT NULL,
    domain      text NOT NULL,
    account     text NOT NULL,
    outcome     text NOT NULL,
    queue_id    text NOT NULL,
    message_id  text NOT NULL,
    -- All fields.
    doc         jsonb NOT NULL
);
CREATE INDEX ON zwrotka.events USING brin (date_bin('1 hour', time, '2001-01-01 00:00:00Z'));
CREATE INDEX ON zwrotka.events (account, time) WHERE account <> '';
CREATE INDEX ON zwrotka.events (queue_id) WHERE queue_id <> '';

-- Lines that are no event, so that one of them never stops a shipper.
CREATE TABLE zwrotka.rejected (
    at    timestamptz NOT NULL DEFAULT now(),
    why   text NOT NULL,
    line  text NOT NULL
);

CREATE VIEW zwrotka.inbox AS SELECT NULL::text AS line;

CREATE FUNCTION zwrotka.take() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    doc jsonb;
BEGIN
    BEGIN
        doc := NEW.line::jsonb;
        INSERT INTO zwrotka.events
        VALUES ((doc->>'event_id')::uuid, (doc->>'time')::timestamptz, doc->>'event',
            doc->>'host', coalesce(lower(doc->>'domain'), ''), coalesce(doc->>'account', ''),
            coalesce(doc->>'outcome', ''), coalesce(doc->>'queue_id', ''),
            coalesce(doc->>'message_id', ''), doc)
        ON CONFLICT (event_id) DO NOTHING;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        INSERT INTO zwrotka.rejected (why, line) VALUES (SQLERRM, left(NEW.line, 4096));
    END;
    RETURN NEW;
END $$;

CREATE TRIGGER take INSTEAD OF INSERT ON zwrotka.inbox
FOR EACH ROW EXECUTE FUNCTION zwrotka.take();

-- The operator of a mail server, as `stats` names it.
CREATE FUNCTION zwrotka.provider(remote_mta text, recipient_domain text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(
        -- co.uk, com.pl: a short label under a country's domain is no provider's.
        substring(server from '([^.]+[.][^.]{1,3}[.][^.]{2})$'),
        substring(server from '([^.]*[.][^.]*)$'),
        server)
    FROM (SELECT rtrim(lower(CASE
        WHEN remote_mta = '' OR remote_mta ~ '^[0-9.]+$' OR remote_mta ~ ':' THEN recipient_domain
        ELSE remote_mta END), '.') AS server) AS s
$$;

-- One row for each message, recipient, and list that refused.

CREATE VIEW zwrotka.row_messages AS
SELECT date_bin('1 hour', time, '2001-01-01 00:00:00Z') AS hour, host, domain, account,
    coalesce(doc->>'entry', '') AS entry, outcome, coalesce(doc->>'reason', '') AS reason,
    CASE WHEN outcome = 'rewritten' THEN coalesce(doc->>'language', '') ELSE '' END AS language,
    coalesce(doc->>'alert', '') AS alert, coalesce(doc->>'store', '') AS store,
    1::bigint AS messages,
    jsonb_array_length(doc->'recipients') + coalesce((doc->>'more')::bigint, 0) AS recipients,
    floor(extract(epoch FROM time))::bigint AS last
FROM zwrotka.events
WHERE event = 'bounce';

CREATE VIEW zwrotka.row_recipients AS
SELECT date_bin('1 hour', time, '2001-01-01 00:00:00Z') AS hour, host, domain, account,
    coalesce(r->>'recipient_domain', '') AS recipient_domain,
    coalesce(r->>'remote_mta', '') AS remote_mta,
    coalesce(r->>'category', '') AS category,
    coalesce(r->>'action', '') AS action,
    coalesce(r->>'rule', '') AS rule,
    zwrotka.provider(coalesce(r->>'remote_mta', ''), coalesce(r->>'recipient_domain', '')) AS provider,
    1::bigint AS recipients
FROM zwrotka.events, jsonb_array_elements(doc->'recipients') AS r
WHERE event = 'bounce';

CREATE VIEW zwrotka.row_lists AS
SELECT date_bin('1 hour', time, '2001-01-01 00:00:00Z') AS hour, host, domain, account,
    btrim(list) AS list, coalesce(r->>'ip', '') AS ip,
    1::bigint AS refusals,
    floor(extract(epoch FROM time))::bigint AS last
FROM zwrotka.events, jsonb_array_elements(doc->'recipients') AS r,
    unnest(CASE WHEN coalesce(r->>'blocklist', '') = '' THEN ARRAY['']
        ELSE string_to_array(r->>'blocklist', ',') END) AS list
WHERE event = 'bounce' AND r->>'category' = 'reputation-blocklist';

CREATE VIEW zwrotka.row_durations AS
SELECT date_bin('1 hour', time, '2001-01-01 00:00:00Z') AS hour, host, domain, account,
    floor(ln(greatest((doc->>'duration_us')::float8, 1)) / ln(2::float8) * 16)::int AS step,
    1::bigint AS messages,
    (doc->>'duration_us')::bigint AS sum_us,
    (doc->>'duration_us')::bigint AS max_us
FROM zwrotka.events
WHERE event = 'bounce' AND (doc->>'duration_us')::bigint > 0;

-- The same, added up for each hour: what `stats` reads.

CREATE TABLE zwrotka.messages AS
SELECT hour, host, domain, entry, outcome, reason, language, alert, store,
    messages, recipients, last
FROM zwrotka.row_messages WITH NO DATA;
CREATE INDEX ON zwrotka.messages (hour);

CREATE TABLE zwrotka.recipients AS
SELECT hour, host, domain, recipient_domain, remote_mta, provider, category, action, rule, recipients
FROM zwrotka.row_recipients WITH NO DATA;
CREATE INDEX ON zwrotka.recipients (hour);

CREATE TABLE zwrotka.lists AS
SELECT hour, host, domain, list, ip, refusals, last FROM zwrotka.row_lists WITH NO DATA;
CREATE INDEX ON zwrotka.lists (hour);

CREATE TABLE zwrotka.accounts AS
SELECT hour, host, domain, account, category, recipients
FROM zwrotka.row_recipients WITH NO DATA;
CREATE INDEX ON zwrotka.accounts (hour);

CREATE TABLE zwrotka.durations AS
SELECT hour, host, domain, step, messages, sum_us, max_us FROM zwrotka.row_durations WITH NO DATA;
CREATE INDEX ON zwrotka.durations (hour);

-- Counts the last hours anew. After events that are older (a host was cut off):
--   SELECT zwrotka.refresh('10 days');
CREATE FUNCTION zwrotka.refresh(back interval DEFAULT '3 hours') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    first timestamptz := date_trunc('hour', now() - back, 'UTC');
BEGIN
    LOCK TABLE zwrotka.messages IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM zwrotka.messages WHERE hour >= first;
    INSERT INTO zwrotka.messages
    SELECT hour, host, domain, entry, outcome, reason, language, alert, store,
        sum(messages), sum(recipients), max(last)
    FROM zwrotka.row_messages WHERE hour >= first GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    DELETE FROM zwrotka.recipients WHERE hour >= first;
    INSERT INTO zwrotka.recipients
    SELECT hour, host, domain, recipient_domain, remote_mta, provider, category, action, rule,
        sum(recipients)
    FROM zwrotka.row_recipients WHERE hour >= first GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    DELETE FROM zwrotka.lists WHERE hour >= first;
    INSERT INTO zwrotka.lists
    SELECT hour, host, domain, list, ip, sum(refusals), max(last)
    FROM zwrotka.row_lists WHERE hour >= first GROUP BY 1, 2, 3, 4, 5;
    DELETE FROM zwrotka.accounts WHERE hour >= first;
    INSERT INTO zwrotka.accounts
    SELECT hour, host, domain, account, category, sum(recipients)
    FROM zwrotka.row_recipients WHERE hour >= first AND account <> '' GROUP BY 1, 2, 3, 4, 5;
    DELETE FROM zwrotka.durations WHERE hour >= first;
    INSERT INTO zwrotka.durations
    SELECT hour, host, domain, step, sum(messages), sum(sum_us), max(max_us)
    FROM zwrotka.row_durations WHERE hour >= first GROUP BY 1, 2, 3, 4;
END $$;

-- Takes away events after 90 days, and counts after two years.
CREATE FUNCTION zwrotka.purge(rows interval DEFAULT '90 days', counts interval DEFAULT '2 years')
RETURNS void LANGUAGE sql AS $$
    DELETE FROM zwrotka.events WHERE time < now() - rows;
    DELETE FROM zwrotka.rejected WHERE at < now() - rows;
    DELETE FROM zwrotka.accounts WHERE hour < now() - rows;
    DELETE FROM zwrotka.messages WHERE hour < now() - counts;
    DELETE FROM zwrotka.recipients WHERE hour < now() - counts;
    DELETE FROM zwrotka.lists WHERE hour < now() - counts;
    DELETE FROM zwrotka.durations WHERE hour < now() - counts;
$$;
