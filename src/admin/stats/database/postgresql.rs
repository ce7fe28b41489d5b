//! PostgreSQL.

use std::error::Error as _;

use postgres::config::Host;
use postgres::{Client, Config, NoTls, SimpleQueryMessage};

use super::{CONNECT, Cells, DEADLINE, DatabaseError, Engine, message};

pub(super) struct PostgreSql {
    client: Client,
    place: String,
}

impl PostgreSql {
    pub(super) fn connect(
        url: &str,
        password: Option<String>,
    ) -> Result<PostgreSql, DatabaseError> {
        let parsed = url.parse::<Config>();
        let mut config = parsed.map_err(|_| DatabaseError::Url(message(url)))?;
        if config.get_password().is_some() {
            return Err(DatabaseError::Password);
        }
        if let Some(password) = password {
            config.password(password);
        }
        let host = match config.get_hosts().first() {
            Some(Host::Tcp(name)) => name.clone(),
            Some(Host::Unix(path)) => path.display().to_string(),
            None => return Err(DatabaseError::Url(message(url))),
        };
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let place = message(format!("{host}:{port}"));
        let limit = DEADLINE.as_millis();
        config
            .connect_timeout(CONNECT)
            .tcp_user_timeout(DEADLINE)
            .application_name("zwrotka-admin stats")
            .options(&format!(
                "-c statement_timeout={limit} -c default_transaction_read_only=on"
            ));
        match config.connect(NoTls) {
            Ok(client) => Ok(PostgreSql { client, place }),
            Err(error) => Err(DatabaseError::Unreachable {
                engine: "PostgreSQL",
                place,
                why: why(&error),
            }),
        }
    }
}

/// The server's words, or the cause of the error.
fn why(error: &postgres::Error) -> String {
    match (error.as_db_error(), error.source()) {
        (Some(server), _) => message(server.message()),
        (None, Some(cause)) => message(cause.to_string()),
        (None, None) => message(error.to_string()),
    }
}

impl Engine for PostgreSql {
    fn moment(&self, at: i64) -> String {
        format!("to_timestamp({at})")
    }

    fn seconds(&self) -> &'static str {
        "floor(extract(epoch FROM hour))::bigint"
    }

    fn rows(&mut self, query: &str) -> Result<Vec<Cells>, DatabaseError> {
        let answer = self.client.simple_query(query);
        let answer = answer.map_err(|error| DatabaseError::Refused {
            engine: "PostgreSQL",
            place: self.place.clone(),
            why: why(&error),
        })?;
        let rows = answer.iter().filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
        Ok(rows
            .map(|row| {
                let cells = 0..row.len();
                cells
                    .map(|n| row.get(n).unwrap_or_default().to_string())
                    .collect()
            })
            .collect())
    }
}
