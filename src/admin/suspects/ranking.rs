//! The ranking of all sources in some logs: what `trace --suspects`, `queue`
//! and `incident` show.

use memchr::memmem;
use serde::Serialize;

use super::collect::{Collected, Collector, Totals};
use super::refusals::Refusal;
use super::report::{Suspect, ranked};
use super::source::Kind;
use crate::admin::countries::Countries;
use crate::admin::input::{self, Error, Source};
use crate::admin::logs::{Clock, Line};
use crate::admin::origin::Who;
use crate::admin::stats::events;
use crate::admin::text::printable;
use crate::admin::words::Words;
use crate::config::Suspects;

/// What `trace --suspects --json` prints.
#[derive(Debug, Serialize)]
pub struct Ranking {
    pub logs: Vec<String>,
    /// From when on messages were counted.
    pub since: Option<String>,
    pub totals: Totals,
    /// Lists and providers that refuse this server, whoever sent the message.
    pub refusals: Vec<Refusal>,
    /// How many of the sources are suspects.
    pub suspects: usize,
    /// Points that make a suspect.
    pub points: u32,
    /// All sources, the worst first.
    pub sources: Vec<Suspect>,
}

impl Ranking {
    /// Reads the logs for who sends, and files with events of zwrotka for who
    /// refuses the server.
    ///
    /// # Errors
    /// A log can't be read.
    pub fn read(
        sources: &[Source],
        event_files: &[Source],
        since: Option<i64>,
        countries: Option<Countries>,
        settings: &Suspects,
        words: Words,
        clock: &mut Clock,
    ) -> Result<Ranking, Error> {
        let mut collector = Collector::new(since).with_countries(countries);
        let mut of_events = clock.clone();
        let mut take = |raw: &[u8], line: Option<&Line<'_>>| match line {
            Some(line) => collector.line(line),
            None => {
                collector.other_line();
                if memmem::find(raw, b"event").is_some()
                    && let Some(event) = events::parse(raw, &mut of_events)
                {
                    collector.event(&event);
                }
            }
        };
        input::blocks(sources, &mut |block: &[u8]| {
            input::each_parsed(block, clock, &mut take);
        })?;
        input::any_lines(event_files, &mut |line: &[u8]| {
            if let Some(event) = events::parse(line, clock) {
                collector.event(&event);
            }
        })?;
        let logs = sources.iter().map(|s| printable(s.to_string())).collect();
        Ok(Ranking::new(
            collector.finish(),
            logs,
            since,
            settings,
            words,
        ))
    }

    /// Scores what was collected.
    pub fn new(
        collected: Collected,
        logs: Vec<String>,
        since: Option<i64>,
        settings: &Suspects,
        words: Words,
    ) -> Ranking {
        let Collected {
            sources,
            refusals,
            totals,
        } = collected;
        let history = since.filter(|&since| totals.first.is_some_and(|first| first < since));
        let sources = ranked(&sources, history, settings, words);
        Ranking {
            logs,
            since: since.map(input::moment),
            totals,
            refusals,
            suspects: sources.iter().filter(|s| s.suspect).count(),
            points: settings.points,
            sources,
        }
    }

    /// The suspects, the worst first.
    pub fn suspects(&self) -> impl Iterator<Item = &Suspect> {
        self.sources.iter().filter(|s| s.suspect)
    }

    /// Leaves at most `limit` of each kind.
    pub fn shorten(&mut self, limit: usize) {
        let mut seen = [0; Kind::COUNT];
        self.sources.retain(|source| {
            let seen = &mut seen[source.kind as usize];
            *seen += 1;
            *seen <= limit
        });
    }
}

impl Suspect {
    /// How its messages are found in the queue; `None` for a name that is not text.
    pub fn who(&self) -> Option<Who> {
        let text = |name: &[u8]| String::from_utf8(name.to_vec()).ok();
        let name = text(self.name.as_bytes())?;
        Some(match self.kind {
            Kind::Account => Who::Account(name),
            Kind::Host => Who::Host(name),
            Kind::Forward => return None,
            Kind::Script => {
                let name = name
                    .strip_prefix("uid ")
                    .map_or(name.clone(), str::to_owned);
                let folder = self.folder.as_ref().map(|f| text(f.as_bytes()));
                Who::User(name, folder.flatten())
            }
        })
    }
}
