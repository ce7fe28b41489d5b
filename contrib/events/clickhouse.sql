-- Events of zwrotka in ClickHouse 24.10 or newer. Run it once:
--   clickhouse-client --multiquery < clickhouse.sql
--
-- Shippers deliver at least once: an event that comes twice has the same time and
-- event_id, and ReplacingMergeTree keeps one of them. Whatever counts reads with
-- FINAL, so it never sees the other.

CREATE DATABASE IF NOT EXISTS zwrotka;

CREATE TABLE IF NOT EXISTS zwrotka.events
(
    time            DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
    event_id        UUID,
    event           LowCardinality(String),
    v               UInt16,
    host            LowCardinality(String),
    instance        LowCardinality(String),
    outcome         LowCardinality(String),
    reason          LowCardinality(String),
    detail          String CODEC(ZSTD(1)),
    count           UInt64,
    since           String,
    queue_id        String CODEC(ZSTD(1)),
    mta             LowCardinality(String),
    entry           LowCardinality(String),
    domain          LowCardinality(String),
    recipient       String CODEC(ZSTD(1)),
    account         String CODEC(ZSTD(1)),
    language        LowCardinality(String),
    language_from   LowCardinality(String),
    language_second LowCardinality(String),
    message_id      String CODEC(ZSTD(1)),
    proof           LowCardinality(String),
    dialect         LowCardinality(String),
    handover        String CODEC(ZSTD(1)),
    alert           LowCardinality(String),
    broken          LowCardinality(String),
    sandbox         LowCardinality(String),
    store           LowCardinality(String),
    duration_us     UInt64 CODEC(T64, ZSTD(1)),
    more            UInt32,
    recipients      Array(Tuple(
        recipient_domain String,
        category         LowCardinality(String),
        action           LowCardinality(String),
        status           LowCardinality(String),
        smtp_code        UInt16,
        remote_mta       String,
        blocklist        LowCardinality(String),
        ip               String,
        rule             LowCardinality(String),
        reply            String)) CODEC(ZSTD(1)),
    INDEX by_account account TYPE bloom_filter GRANULARITY 4,
    INDEX by_queue_id queue_id TYPE bloom_filter GRANULARITY 4,
    INDEX by_message_id message_id TYPE bloom_filter GRANULARITY 4
)
ENGINE = ReplacingMergeTree
PARTITION BY toMonday(time)
ORDER BY (time, event_id)
TTL toDateTime(time) + INTERVAL 90 DAY DELETE;

-- One row for each message, recipient, and list that refused; account is a
-- column, so `stats --account` reads these.

CREATE VIEW IF NOT EXISTS zwrotka.row_messages AS
SELECT
    toStartOfHour(time) AS hour, host, domain, account, entry, outcome, reason,
    if(outcome = 'rewritten', language, '') AS language, alert, store,
    toUInt64(1) AS messages,
    toUInt64(length(e.recipients) + more) AS recipients,
    toInt64(toUnixTimestamp(toDateTime(time))) AS last
FROM zwrotka.events AS e FINAL
WHERE event = 'bounce';

CREATE VIEW IF NOT EXISTS zwrotka.row_recipients AS
SELECT
    toStartOfHour(time) AS hour, host, domain, account,
    r.recipient_domain AS recipient_domain,
    r.remote_mta AS remote_mta,
    r.category AS category,
    r.action AS action,
    r.rule AS rule,
    replaceRegexpOne(lower(if(r.remote_mta = '' OR isIPv4String(r.remote_mta) OR isIPv6String(r.remote_mta),
        r.recipient_domain, r.remote_mta)), '[.]+$', '') AS server,
    -- co.uk, com.pl: a short label under a country's domain is no provider's.
    multiIf(
        match(server, '[^.]+[.][^.]{1,3}[.][^.]{2}$'), extract(server, '([^.]+[.][^.]{1,3}[.][^.]{2})$'),
        match(server, '[.]'), extract(server, '([^.]*[.][^.]*)$'),
        server) AS provider,
    toUInt64(1) AS recipients
FROM zwrotka.events AS e FINAL
ARRAY JOIN e.recipients AS r
WHERE event = 'bounce';

CREATE VIEW IF NOT EXISTS zwrotka.row_lists AS
SELECT
    toStartOfHour(time) AS hour, host, domain, account,
    trimBoth(arrayJoin(splitByChar(',', r.blocklist))) AS list,
    r.ip AS ip,
    toUInt64(1) AS refusals,
    toInt64(toUnixTimestamp(toDateTime(time))) AS last
FROM zwrotka.events AS e FINAL
ARRAY JOIN e.recipients AS r
WHERE event = 'bounce' AND r.category = 'reputation-blocklist';

-- step: sixteen for each doubling of the microseconds, as `stats` counts.
CREATE VIEW IF NOT EXISTS zwrotka.row_durations AS
SELECT
    toStartOfHour(time) AS hour, host, domain, account,
    toInt32(floor(log2(greatest(duration_us, 1)) * 16)) AS step,
    toUInt64(1) AS messages,
    duration_us AS sum_us,
    duration_us AS max_us
FROM zwrotka.events FINAL
WHERE event = 'bounce' AND duration_us > 0;

-- The same, added up for each hour: what `stats` and the dashboard read. A view
-- that counted at the insert would count an event that comes twice, so each
-- refresh counts the last three hours anew, and the newest count replaces the
-- others. After events that are older (a host was cut off), count these hours:
--   INSERT INTO zwrotka.hourly_messages SELECT *, now64(3) FROM zwrotka.count_messages
--   WHERE hour >= '2026-11-01 00:00:00'
-- and so for recipients, lists, accounts, durations.

CREATE VIEW IF NOT EXISTS zwrotka.count_messages AS
SELECT hour, host, domain, entry, outcome, reason, language, alert, store,
    sum(m.messages) AS messages, sum(m.recipients) AS recipients, max(m.last) AS last
FROM zwrotka.row_messages AS m
GROUP BY hour, host, domain, entry, outcome, reason, language, alert, store;

CREATE VIEW IF NOT EXISTS zwrotka.count_recipients AS
SELECT hour, host, domain, recipient_domain, remote_mta, provider, category, action, rule,
    sum(m.recipients) AS recipients
FROM zwrotka.row_recipients AS m
GROUP BY hour, host, domain, recipient_domain, remote_mta, provider, category, action, rule;

CREATE VIEW IF NOT EXISTS zwrotka.count_lists AS
SELECT hour, host, domain, list, ip, sum(m.refusals) AS refusals, max(m.last) AS last
FROM zwrotka.row_lists AS m
GROUP BY hour, host, domain, list, ip;

CREATE VIEW IF NOT EXISTS zwrotka.count_accounts AS
SELECT hour, host, domain, account, category, sum(m.recipients) AS recipients
FROM zwrotka.row_recipients AS m
WHERE account != ''
GROUP BY hour, host, domain, account, category;

CREATE VIEW IF NOT EXISTS zwrotka.count_durations AS
SELECT hour, host, domain, step,
    sum(m.messages) AS messages, sum(m.sum_us) AS sum_us, max(m.max_us) AS max_us
FROM zwrotka.row_durations AS m
GROUP BY hour, host, domain, step;

CREATE TABLE IF NOT EXISTS zwrotka.hourly_messages
(
    hour DateTime('UTC'), host LowCardinality(String), domain LowCardinality(String),
    entry LowCardinality(String), outcome LowCardinality(String), reason LowCardinality(String),
    language LowCardinality(String), alert LowCardinality(String), store LowCardinality(String),
    messages UInt64, recipients UInt64, last Int64, made DateTime64(3)
)
ENGINE = ReplacingMergeTree(made) PARTITION BY toMonday(hour)
ORDER BY (hour, host, domain, entry, outcome, reason, language, alert, store)
TTL hour + INTERVAL 2 YEAR DELETE;

CREATE TABLE IF NOT EXISTS zwrotka.hourly_recipients
(
    hour DateTime('UTC'), host LowCardinality(String), domain LowCardinality(String),
    recipient_domain String, remote_mta String, provider String,
    category LowCardinality(String), action LowCardinality(String), rule LowCardinality(String),
    recipients UInt64, made DateTime64(3)
)
ENGINE = ReplacingMergeTree(made) PARTITION BY toMonday(hour)
ORDER BY (hour, host, domain, provider, category, action, rule, recipient_domain, remote_mta)
TTL hour + INTERVAL 2 YEAR DELETE;

CREATE TABLE IF NOT EXISTS zwrotka.hourly_lists
(
    hour DateTime('UTC'), host LowCardinality(String), domain LowCardinality(String),
    list String, ip String, refusals UInt64, last Int64, made DateTime64(3)
)
ENGINE = ReplacingMergeTree(made) PARTITION BY toMonday(hour)
ORDER BY (hour, host, domain, list, ip)
TTL hour + INTERVAL 2 YEAR DELETE;

CREATE TABLE IF NOT EXISTS zwrotka.hourly_accounts
(
    hour DateTime('UTC'), host LowCardinality(String), domain LowCardinality(String),
    account String, category LowCardinality(String), recipients UInt64, made DateTime64(3)
)
ENGINE = ReplacingMergeTree(made) PARTITION BY toMonday(hour)
ORDER BY (hour, host, domain, account, category)
TTL hour + INTERVAL 90 DAY DELETE;

CREATE TABLE IF NOT EXISTS zwrotka.hourly_durations
(
    hour DateTime('UTC'), host LowCardinality(String), domain LowCardinality(String),
    step Int32, messages UInt64, sum_us UInt64, max_us UInt64, made DateTime64(3)
)
ENGINE = ReplacingMergeTree(made) PARTITION BY toMonday(hour)
ORDER BY (hour, host, domain, step)
TTL hour + INTERVAL 2 YEAR DELETE;

CREATE MATERIALIZED VIEW IF NOT EXISTS zwrotka.refresh_messages
REFRESH EVERY 5 MINUTE APPEND TO zwrotka.hourly_messages AS
SELECT *, now64(3) AS made FROM zwrotka.count_messages
WHERE hour >= toStartOfHour(now('UTC')) - INTERVAL 3 HOUR;

CREATE MATERIALIZED VIEW IF NOT EXISTS zwrotka.refresh_recipients
REFRESH EVERY 5 MINUTE APPEND TO zwrotka.hourly_recipients AS
SELECT *, now64(3) AS made FROM zwrotka.count_recipients
WHERE hour >= toStartOfHour(now('UTC')) - INTERVAL 3 HOUR;

CREATE MATERIALIZED VIEW IF NOT EXISTS zwrotka.refresh_lists
REFRESH EVERY 5 MINUTE APPEND TO zwrotka.hourly_lists AS
SELECT *, now64(3) AS made FROM zwrotka.count_lists
WHERE hour >= toStartOfHour(now('UTC')) - INTERVAL 3 HOUR;

CREATE MATERIALIZED VIEW IF NOT EXISTS zwrotka.refresh_accounts
REFRESH EVERY 5 MINUTE APPEND TO zwrotka.hourly_accounts AS
SELECT *, now64(3) AS made FROM zwrotka.count_accounts
WHERE hour >= toStartOfHour(now('UTC')) - INTERVAL 3 HOUR;

CREATE MATERIALIZED VIEW IF NOT EXISTS zwrotka.refresh_durations
REFRESH EVERY 5 MINUTE APPEND TO zwrotka.hourly_durations AS
SELECT *, now64(3) AS made FROM zwrotka.count_durations
WHERE hour >= toStartOfHour(now('UTC')) - INTERVAL 3 HOUR;

CREATE VIEW IF NOT EXISTS zwrotka.messages AS SELECT * FROM zwrotka.hourly_messages FINAL;
CREATE VIEW IF NOT EXISTS zwrotka.recipients AS SELECT * FROM zwrotka.hourly_recipients FINAL;
CREATE VIEW IF NOT EXISTS zwrotka.lists AS SELECT * FROM zwrotka.hourly_lists FINAL;
CREATE VIEW IF NOT EXISTS zwrotka.accounts AS SELECT * FROM zwrotka.hourly_accounts FINAL;
CREATE VIEW IF NOT EXISTS zwrotka.durations AS SELECT * FROM zwrotka.hourly_durations FINAL;
