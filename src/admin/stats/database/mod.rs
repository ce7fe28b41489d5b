//! The figures from a database that many hosts' events are shipped to
//! (contrib/events): the engine adds up, from its counts of each hour, and only
//! the sums come here.
//!
//! Both engines have the same tables, so a query is written once; [`Engine`]
//! says how a moment is written and sends it.

mod clickhouse;
mod postgresql;

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::{Counter, Figure, Filter, Period};
use crate::escape::printable_within;

/// How long a query may take, and how long to wait for a connection.
const DEADLINE: Duration = Duration::from_secs(60);
const CONNECT: Duration = Duration::from_secs(5);
/// Most names of one list that are fetched.
const MAX_NAMES: usize = 4000;
/// Most columns of an engine's message that are shown.
const MAX_MESSAGE: usize = 300;
const HOUR: i64 = 3600;

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    #[error(
        "must be clickhouse://[USER@]HOST[:PORT][/DATABASE] or postgres://[USER@]HOST[:PORT]/DATABASE; found '{0}'"
    )]
    Url(String),
    #[error("must not hold a password, which `ps` shows to everybody: use --password-file")]
    Password,
    #[error("{0}: {1}")]
    PasswordFile(String, std::io::Error),
    #[error("{0} must not hold quotes, backslashes or control characters; found '{1}'")]
    Value(&'static str, String),
    #[error("{engine} at {place} can't be reached: {why}")]
    Unreachable {
        engine: &'static str,
        place: String,
        why: String,
    },
    #[error("{engine} at {place} refused the query: {why}")]
    Refused {
        engine: &'static str,
        place: String,
        why: String,
    },
    #[error("the answer of the database is not the one that contrib/events describes: {0}")]
    Answer(String),
}

/// A message of an engine as it may be shown.
fn message(text: impl AsRef<[u8]>) -> String {
    printable_within(text, MAX_MESSAGE)
}

/// A row of a result, as text.
type Cells = Vec<String>;

/// A database.
trait Engine {
    /// A moment in seconds since 1970 as a value of the column `hour`.
    fn moment(&self, at: i64) -> String;

    /// The column `hour` as seconds since 1970.
    fn seconds(&self) -> &'static str;

    fn rows(&mut self, query: &str) -> Result<Vec<Cells>, DatabaseError>;
}

/// The figures of a period and of the one before, which both begin and end with
/// a whole hour. `url` names the database.
///
/// # Errors
/// The database can't be reached, refuses, or has other tables.
pub fn count(
    url: &str,
    password_file: Option<&Path>,
    (since, until): (i64, i64),
    filter: &Filter,
    zone: &TimeZone,
) -> Result<Counter, DatabaseError> {
    let password = password_file.map(password).transpose()?;
    let engine: Box<dyn Engine> = match url.split_once("://") {
        Some(("clickhouse", _)) => Box::new(clickhouse::ClickHouse::new(url, password)?),
        Some(("postgres" | "postgresql", _)) => {
            Box::new(postgresql::PostgreSql::connect(url, password)?)
        }
        _ => return Err(DatabaseError::Url(message(url))),
    };
    let since = since.div_euclid(HOUR) * HOUR;
    let until = -((-until).div_euclid(HOUR) * HOUR);
    Queries {
        engine,
        since,
        counter: Counter::new(since, until, zone),
        until,
        conditions: conditions(filter)?,
        by_rows: filter.account.is_some(),
    }
    .run()
}

fn password(path: &Path) -> Result<String, DatabaseError> {
    let text = std::fs::read_to_string(path);
    let text = text.map_err(|e| {
        DatabaseError::PasswordFile(message(path.as_os_str().as_encoded_bytes()), e)
    })?;
    Ok(text.trim_end_matches(['\r', '\n']).to_string())
}

/// The filter as SQL. A value with a character that could end the literal is refused.
fn conditions(filter: &Filter) -> Result<String, DatabaseError> {
    let mut sql = String::new();
    let domain = filter.domain.as_deref().map(str::to_ascii_lowercase);
    for (flag, column, values) in [
        ("--domain", "domain", domain.map(|d| vec![d])),
        ("--host", "host", filter.host.clone().map(|h| vec![h])),
        ("--account", "account", filter.account.clone()),
    ] {
        let Some(values) = values else { continue };
        let unsafe_ones = |c: char| c.is_control() || "'\"\\`".contains(c);
        if let Some(value) = values.iter().find(|value| value.contains(unsafe_ones)) {
            return Err(DatabaseError::Value(flag, message(value)));
        }
        let _ = write!(sql, " AND {column} IN ('{}')", values.join("', '"));
    }
    Ok(sql)
}

struct Queries {
    engine: Box<dyn Engine>,
    since: i64,
    until: i64,
    counter: Counter,
    /// What the filter adds to each query.
    conditions: String,
    /// Whether the rows are read, because the counts of an hour are not by account.
    by_rows: bool,
}

impl Queries {
    fn run(mut self) -> Result<Counter, DatabaseError> {
        self.totals()?;
        self.counter.outcomes = self.names("outcome", "messages")?;
        self.counter.reasons = self.names("reason", "messages")?;
        self.counter.entries = self.names("entry", "messages")?;
        self.counter.stores = self.names("store", "messages")?;
        self.counter.languages = self.names("language", "messages")?;
        self.counter.own_domains = self.names("domain", "messages")?;
        self.counter.categories = self.names("category", "recipients")?;
        self.counter.actions = self.names("action", "recipients")?;
        self.counter.domains = self.names("recipient_domain", "recipients")?;
        self.counter.remote_mtas = self.names("remote_mta", "recipients")?;
        self.counter.providers = self.names("provider, category", "recipients")?;
        self.lists()?;
        self.timeline()?;
        self.durations()?;
        Ok(self.counter)
    }

    /// `FROM … WHERE …`: the rows of both periods.
    fn source(&self, table: &str) -> String {
        let prefix = if self.by_rows { "row_" } else { "" };
        format!(
            "FROM zwrotka.{prefix}{table} WHERE hour >= {} AND hour < {}{}",
            self.engine.moment(self.counter.earliest()),
            self.engine.moment(self.until),
            self.conditions
        )
    }

    /// The sums of a column in the period and in the one before.
    fn sums(&self, column: &str) -> String {
        let since = self.engine.moment(self.since);
        format!(
            "sum(CASE WHEN hour >= {since} THEN {column} ELSE 0 END), \
             sum(CASE WHEN hour < {since} THEN {column} ELSE 0 END)"
        )
    }

    fn totals(&mut self) -> Result<(), DatabaseError> {
        let since = self.engine.moment(self.since);
        let query = format!(
            "SELECT {}, {}, max(CASE WHEN hour >= {since} THEN last ELSE 0 END) {}",
            self.sums("messages"),
            self.sums("recipients"),
            self.source("messages")
        );
        for row in self.engine.rows(&query)? {
            let [now, before, recipients_now, recipients_before, last] = numbers(&row)?;
            self.counter.events = Figure { now, before };
            self.counter.recipients = Figure {
                now: recipients_now,
                before: recipients_before,
            };
            self.counter.last_event = (last > 0).then_some(last as i64);
        }
        Ok(())
    }

    fn names(&mut self, columns: &str, table: &str) -> Result<super::Top, DatabaseError> {
        let count = columns.split(',').count();
        let query = format!(
            "SELECT {columns}, {} {} GROUP BY {columns} ORDER BY {} DESC, {} DESC LIMIT {MAX_NAMES}",
            self.sums(table),
            self.source(table),
            count + 1,
            count + 2
        );
        let mut top = super::Top::default();
        for row in self.engine.rows(&query)? {
            let (names, figures) = row.split_at(count.min(row.len()));
            let [now, before] = numbers(figures)?;
            top.set(&names.join("\t"), Figure { now, before });
        }
        Ok(top)
    }

    fn lists(&mut self) -> Result<(), DatabaseError> {
        let query = format!(
            "SELECT list, ip, {}, max(last) {} GROUP BY list, ip ORDER BY 3 DESC, 4 DESC LIMIT {}",
            self.sums("refusals"),
            self.source("lists"),
            super::MAX_LISTINGS
        );
        for row in self.engine.rows(&query)? {
            let (names, figures) = row.split_at(2.min(row.len()));
            let [now, before, last] = numbers(figures)?;
            let key = (Box::from(&*names[0]), Box::from(&*names[1]));
            let listing = (Figure { now, before }, last as i64);
            self.counter.listings.insert(key, listing);
        }
        Ok(())
    }

    fn timeline(&mut self) -> Result<(), DatabaseError> {
        let query = format!(
            "SELECT {}, outcome, sum(messages) {} GROUP BY hour, outcome",
            self.engine.seconds(),
            self.source("messages")
        );
        let long = self.until - self.since;
        for row in self.engine.rows(&query)? {
            let [at, outcome, count] = &row[..] else {
                return Err(answer(&row));
            };
            let (at, count) = (number(at)? as i64, number(count)?);
            let period = if at >= self.since {
                Period::Now
            } else {
                Period::Before
            };
            self.counter.timeline.add(at, outcome, period, long, count);
        }
        Ok(())
    }

    fn durations(&mut self) -> Result<(), DatabaseError> {
        let query = format!(
            "SELECT step, sum(messages), sum(sum_us), max(max_us) {} AND hour >= {} GROUP BY step",
            self.source("durations"),
            self.engine.moment(self.since)
        );
        for row in self.engine.rows(&query)? {
            let [step, count, _, max] = numbers(&row)?;
            let durations = &mut self.counter.durations;
            durations.counts.insert(step as u32, count);
            durations.all += count;
            durations.max = durations.max.max(max);
        }
        Ok(())
    }
}

fn answer(row: &[String]) -> DatabaseError {
    DatabaseError::Answer(message(row.join(" ")))
}

/// A sum; of nothing it is empty.
fn number(text: &str) -> Result<u64, DatabaseError> {
    match text {
        "" => Ok(0),
        text => text.parse().map_err(|_| answer(&[text.to_string()])),
    }
}

fn numbers<const N: usize>(cells: &[String]) -> Result<[u64; N], DatabaseError> {
    let all: Result<Vec<u64>, DatabaseError> = cells.iter().map(|c| number(c)).collect();
    all?.try_into().map_err(|_| answer(cells))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_value_ends_its_literal() {
        for value in ["a' OR '1'='1", "a\\", "a\0", "`a`", "\"a\"", "a\n"] {
            let filter = Filter {
                account: Some(vec![value.into()]),
                ..Filter::default()
            };
            assert!(conditions(&filter).is_err(), "{value:?}");
        }
        let filter = Filter {
            domain: Some("Example.pl".into()),
            host: Some("mx1".into()),
            account: Some(vec!["anna".into(), "1f".into()]),
            ..Filter::default()
        };
        assert_eq!(
            conditions(&filter).unwrap(),
            " AND domain IN ('example.pl') AND host IN ('mx1') AND account IN ('anna', '1f')"
        );
    }

    #[test]
    fn addresses_of_databases_are_checked() {
        let error = |url: &str| {
            let period = (0, HOUR);
            let filter = Filter::default();
            let counted = count(url, None, period, &filter, &TimeZone::UTC);
            counted.unwrap_err().to_string()
        };
        assert!(error("mysql://x/").starts_with("must be clickhouse://[USER@]HOST"));
        assert!(error("clickhouse://").starts_with("must be clickhouse://[USER@]HOST"));
        for url in [
            "clickhouse://a:secret@127.0.0.1:1/",
            "postgres://a:secret@127.0.0.1:1/z",
        ] {
            let why = error(url);
            assert!(
                why.contains("--password-file") && !why.contains("secret"),
                "{why}"
            );
        }
        for url in ["clickhouse://127.0.0.1:1/", "postgres://a@127.0.0.1:1/z"] {
            assert!(
                error(url).contains(" at 127.0.0.1:1 can't be reached: "),
                "{}",
                error(url)
            );
        }
    }
}
