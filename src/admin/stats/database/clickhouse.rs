//! ClickHouse by its HTTP interface.

use ureq::Agent;
use ureq::http::{StatusCode, Uri};

use super::{CONNECT, Cells, DEADLINE, DatabaseError, Engine, message};

/// The port of the HTTP interface.
const PORT: u16 = 8123;
/// Most bytes of an answer.
const MAX_ANSWER: u64 = 32 << 20;

pub(super) struct ClickHouse {
    agent: Agent,
    /// `HOST:PORT`.
    place: String,
    user: String,
    password: String,
    database: String,
}

impl ClickHouse {
    /// Reads the address; the first query connects.
    pub(super) fn new(url: &str, password: Option<String>) -> Result<ClickHouse, DatabaseError> {
        let wrong = || DatabaseError::Url(message(url));
        let uri: Uri = url.parse().map_err(|_| wrong())?;
        let authority = uri.authority().ok_or_else(wrong)?.as_str();
        let (user, place) = authority.rsplit_once('@').unwrap_or(("default", authority));
        if user.contains(':') {
            return Err(DatabaseError::Password);
        }
        let host = uri.host().filter(|h| !h.is_empty()).ok_or_else(wrong)?;
        let place = match uri.port_u16() {
            Some(_) => place.to_string(),
            None => format!("{host}:{PORT}"),
        };
        let database = uri.path().trim_matches('/');
        if uri.query().is_some() || database.contains('/') {
            return Err(wrong());
        }
        let agent = Agent::config_builder()
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(DEADLINE))
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            .build();
        Ok(ClickHouse {
            agent: agent.into(),
            place,
            user: user.to_string(),
            password: password.unwrap_or_default(),
            database: database.to_string(),
        })
    }

    fn unreachable(&self, error: &ureq::Error) -> DatabaseError {
        DatabaseError::Unreachable {
            engine: "ClickHouse",
            place: message(&self.place),
            why: message(error.to_string()),
        }
    }
}

impl Engine for ClickHouse {
    fn moment(&self, at: i64) -> String {
        format!("toDateTime({at}, 'UTC')")
    }

    fn seconds(&self) -> &'static str {
        "toUnixTimestamp(hour)"
    }

    fn rows(&mut self, query: &str) -> Result<Vec<Cells>, DatabaseError> {
        // wait_end_of_query: an error in the middle becomes a status.
        let url = format!(
            "http://{}/?wait_end_of_query=1&readonly=2&max_execution_time={}",
            self.place,
            DEADLINE.as_secs()
        );
        let mut request = self
            .agent
            .post(&url)
            .header("X-ClickHouse-User", &self.user);
        if !self.password.is_empty() {
            request = request.header("X-ClickHouse-Key", &self.password);
        }
        if !self.database.is_empty() {
            request = request.header("X-ClickHouse-Database", &self.database);
        }
        let sent = request.send(format!("{query} FORMAT TabSeparated"));
        let mut answer = sent.map_err(|e| self.unreachable(&e))?;
        let status = answer.status();
        let body = answer.body_mut().with_config().limit(MAX_ANSWER);
        let text = body.read_to_string().map_err(|e| self.unreachable(&e))?;
        if status != StatusCode::OK {
            let line = text.lines().next().unwrap_or_default();
            return Err(DatabaseError::Refused {
                engine: "ClickHouse",
                place: message(&self.place),
                why: message(format!("HTTP {}: {line}", status.as_u16())),
            });
        }
        Ok(text
            .lines()
            .map(|line| line.split('\t').map(unescaped).collect())
            .collect())
    }
}

/// A value of TabSeparated, where `\` stands before a letter or itself.
fn unescaped(cell: &str) -> String {
    if cell == r"\N" {
        return String::new();
    }
    let mut text = String::with_capacity(cell.len());
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        text.push(match c {
            '\\' => match chars.next() {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                Some('b') => '\u{8}',
                Some('f') => '\u{c}',
                Some('0') => '\0',
                Some(other) => other,
                None => break,
            },
            c => c,
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn values_are_read_as_they_were() {
        assert_eq!(unescaped(r"a\tb\\c\'d\n"), "a\tb\\c'd\n");
        assert_eq!(unescaped(r"\N"), "");
        assert_eq!(unescaped("żółw\\"), "żółw");
    }
}
