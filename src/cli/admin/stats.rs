//! `zwrotka-admin stats`.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::admin::blocklist::{Lists, SITE_FILE, public_addresses};
use crate::admin::input::{self, Reach, Source};
use crate::admin::logs::timestamp;
use crate::admin::stats::prometheus::{SETTLED, Totals};
use crate::admin::stats::{Counter, Figure, Filter, Row, Statistics, database, events, page};
use crate::admin::time;
use crate::admin::words::{Words, say};
use crate::cli::terminal::{Style, Table, bar, print, print_json, styled};
use crate::cli::{Failure, load};

use super::words_of;
use crate::config::Config;
use crate::escape::printable;
use crate::event::privacy::Privacy;
use crate::event::settings::EventTarget;

/// `zwrotka stats`
#[derive(Debug, Args)]
pub struct StatsArgs {
    /// Files of events or syslog lines, plain or compressed; - reads standard input [default: the target of [events]]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Database of many hosts' events to ask in place of files, clickhouse://[USER@]HOST[:PORT] or postgres://[USER@]HOST[:PORT]/DATABASE; the period becomes whole hours, and --domain is an own domain
    #[arg(long, value_name = "URL", conflicts_with_all = ["files", "provider", "category", "prometheus"])]
    pub from: Option<String>,
    /// File with the password of the database
    #[arg(long, value_name = "FILE", requires = "from")]
    pub password_file: Option<PathBuf>,
    /// Start of the period, 24h, 7d or 4w ago or a date; it is compared with the period of the same length before
    #[arg(long, value_name = "WHEN", default_value = "7d")]
    pub since: String,
    /// End of the period [default: now]
    #[arg(long, value_name = "WHEN")]
    pub until: Option<String>,
    /// Own domain of the messages, or domain of the recipients, to count
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    /// Provider of the recipients to count, as in the report
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// Category of the recipients to count, for example mailbox-full
    #[arg(long, value_name = "NAME")]
    pub category: Option<String>,
    /// Host whose events to count
    #[arg(long, value_name = "NAME")]
    pub host: Option<String>,
    /// Login or local user that sent the messages to count
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// Public address of this server, repeatable; listings of other addresses raise no alarm [default: the public addresses of this host]
    #[arg(long, value_name = "IP")]
    pub own: Vec<IpAddr>,
    /// Language of the report, en or pl [default: the site's, or English where it is another; JSON and metrics are English]
    #[arg(long, value_name = "TAG", conflicts_with_all = ["json", "prometheus"])]
    pub language: Option<String>,
    /// Print one JSON object
    #[arg(long, conflicts_with = "prometheus")]
    pub json: bool,
    /// File to write an HTML page to
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// File of metrics for node_exporter's textfile collector, which is updated; without FILE they are printed
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub prometheus: Option<PathBuf>,
}

/// Where syslog may have put events, besides the journal.
const PLACES: [&str; 4] = [
    "/var/log/mail.log",
    "/var/log/maillog",
    "/var/log/syslog",
    "/var/log/messages",
];

/// Runs the command.
pub(super) fn run(args: &StatsArgs, config: Option<&Path>) -> Result<ExitCode, Failure> {
    let mut clock = input::clock();
    let when = |flag: &str, text: &str| {
        timestamp::moment(text, &clock).ok_or_else(|| {
            Failure::Plain(
                format!("stats: {flag}"),
                format!(
                    "must be a span as 24h, 7d, 4w, or a date as \"2026-11-24 01:54\"; found '{}'",
                    printable(text)
                ),
            )
        })
    };
    let until = match &args.until {
        Some(text) => when("--until", text)?,
        None => clock.now() + 1,
    };
    let since = when("--since", &args.since)?;
    if since >= until {
        let why = "must be before --until";
        return Err(Failure::Plain("stats: --since".into(), why.into()));
    }
    let words = match args.json || args.prometheus.is_some() {
        true => Words::English,
        false => words_of("stats", config, args.language.as_deref())?,
    };
    let config = load(config, false)?;
    let filter = filter(args, &config);
    if let Some(url) = &args.from {
        let password = args.password_file.as_deref();
        let counted = database::count(url, password, (since, until), &filter, clock.zone());
        let counter = counted.map_err(|e| Failure::Plain("stats: --from".into(), e.to_string()))?;
        let lists = lists();
        let report = counter.finish(&lists, &own(args));
        let place = [Source::File(url.into())];
        write(args, report, &config.hostname, &place, &lists, words)?;
        return Ok(ExitCode::SUCCESS);
    }
    let totals = args.prometheus.as_deref().map(totals).transpose()?;
    let mut counter = Counter::new(since, until, clock.zone());
    let counted = totals.as_ref().and_then(Totals::until).unwrap_or(since);
    // What is younger may not be in the log yet, and would be missed the next time.
    let settled = match args.prometheus.as_deref() {
        Some(path) if path.as_os_str() != "-" => until.min(clock.now()) - SETTLED,
        _ => until,
    };
    let settled = settled.max(counted);
    let mut added = Counter::new(counted, settled, clock.zone());
    let sources = sources(&args.files, &config, counter.earliest().min(counted))?;
    let read = input::any_lines(
        &sources,
        &mut |line| match events::parse(line, &mut clock) {
            Some(event) => {
                if let Some(event) = filter.of(event) {
                    counter.add(&event);
                    added.add(&event);
                }
            }
            None => counter.other_line(),
        },
    );
    read.map_err(|e| Failure::Plain("stats".into(), e.to_string()))?;
    let lists = lists();
    let own = own(args);
    let report = counter.finish(&lists, &own);
    if let (Some(path), Some(mut totals)) = (&args.prometheus, totals) {
        if settled > counted {
            totals.add(&added.finish(&lists, &own));
        }
        metrics(path, &totals.text(&report))?;
    }
    write(args, report, &config.hostname, &sources, &lists, words)?;
    Ok(ExitCode::SUCCESS)
}

/// Which events are counted. Events may show a hash of an account only, so both
/// forms are looked for.
fn filter(args: &StatsArgs, config: &Config) -> Filter {
    let privacy = Privacy::new(config.events.addresses, config.key());
    let forms = |account: &String| vec![account.clone(), privacy.account(account)];
    Filter {
        domain: args.domain.clone(),
        provider: args.provider.clone(),
        category: args.category.clone(),
        host: args.host.clone(),
        account: args.account.as_ref().map(forms),
    }
}

/// The public addresses of this server.
fn own(args: &StatsArgs) -> Vec<IpAddr> {
    if args.own.is_empty() {
        public_addresses()
    } else {
        args.own.clone()
    }
}

/// The site's lists, or the built-in ones.
pub(super) fn lists() -> Lists {
    let site = Path::new(SITE_FILE);
    if site.exists() {
        // `blocklist` reports a broken file; the figures do not depend on it.
        Lists::load(site).unwrap_or_else(|_| Lists::built_in())
    } else {
        Lists::built_in()
    }
}

/// The totals in the file of metrics.
fn totals(path: &Path) -> Result<Totals, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Totals::default());
    }
    match fs::read_to_string(path) {
        Ok(text) => Ok(Totals::read(&text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Totals::default()),
        Err(error) => Err(failed(path, &error)),
    }
}

fn metrics(path: &Path, text: &str) -> Result<(), Failure> {
    if path.as_os_str() == "-" {
        return print(text);
    }
    replace(path, text.as_bytes()).map_err(|e| failed(path, &e))
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    let path = printable(path.as_os_str().as_encoded_bytes());
    Failure::Plain(path, error.to_string())
}

/// The logs to read: the named ones, or the target of events.
pub(super) fn sources(
    named: &[PathBuf],
    config: &Config,
    earliest: i64,
) -> Result<Vec<Source>, Failure> {
    if !named.is_empty() {
        return Ok(named
            .iter()
            .map(|path| {
                if path.as_os_str() == "-" {
                    Source::Stdin
                } else {
                    Source::File(path.clone())
                }
            })
            .collect());
    }
    let reach = Reach::Since(earliest);
    let files = |path: &Path| {
        let paths = input::rotated(path, reach).into_iter();
        paths.map(Source::File).collect::<Vec<Source>>()
    };
    if config.events.target == EventTarget::File {
        return Ok(files(&config.events.file));
    }
    let [mail @ .., syslog, messages] = &PLACES;
    if let Some(path) = mail.iter().map(Path::new).find(|p| p.exists()) {
        return Ok(files(path));
    }
    let journals = ["/var/log/journal", "/run/log/journal"];
    if journals.iter().any(|j| Path::new(j).exists()) {
        return Ok(vec![Source::OwnJournal(earliest)]);
    }
    [syslog, messages]
        .into_iter()
        .map(Path::new)
        .find(|p| p.exists())
        .map(files)
        .ok_or_else(|| {
            let looked = PLACES.join(", ");
            Failure::Plain(
                "stats".into(),
                format!("no events found: looked for {looked} and in the journal; name a file"),
            )
        })
}

fn write(
    args: &StatsArgs,
    report: Statistics,
    host: &str,
    sources: &[Source],
    lists: &Lists,
    words: Words,
) -> Result<(), Failure> {
    if let Some(path) = &args.html {
        let page = page::html(&report, host)
            .map_err(|e| Failure::Plain("stats: --html".into(), e.to_string()))?;
        replace(path, page.as_bytes()).map_err(|e| failed(path, &e))?;
    }
    if args.prometheus.is_some() {
        return Ok(());
    }
    if args.json {
        print_json(&report)
    } else if args.html.is_none() || report.events.now == 0 {
        print(table(&report.in_words(lists, words), sources, words))
    } else {
        Ok(())
    }
}

/// Writes a file so that a reader sees the old one or the new one, whole.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    // The collector reads *.prom only.
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = File::options()
        .write(true)
        .create_new(true)
        .open(&temporary)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// The figures for people.
pub(super) fn table(report: &Statistics, sources: &[Source], words: Words) -> String {
    let (since, until) = (moment(report.since), moment(report.until));
    let period = say!(words, "stats-period", since = since, until = until);
    let mut out = format!("{period}\n");
    if report.events.now == 0 {
        out.push_str(&nothing(sources, words));
        return out;
    }
    alarms(&mut out, report, words);
    out.push('\n');
    let mut totals = Table::new(NAME, &[1, 2]);
    for (name, figure) in [
        ("stats-messages", report.events),
        ("stats-recipients", report.recipients),
    ] {
        let change = change(figure, words);
        totals.row([say!(words, name), figure.now.to_string(), change]);
    }
    out.push_str(&totals.text(""));
    timeline(&mut out, report, words);
    rankings(&mut out, report, words);
    if report.approximate {
        let _ = writeln!(out, "\n{}", say!(words, "stats-approximate"));
    }
    out
}

/// Columns of a name.
const NAME: usize = 40;
/// Columns of a bar.
const BAR: u64 = 24;

fn moment(at: i64) -> String {
    time::local(at, "%Y-%m-%d %H:%M")
}

fn nothing(sources: &[Source], words: Words) -> String {
    let names: Vec<String> = sources.iter().map(|s| printable(s.to_string())).collect();
    let nothing = say!(words, "stats-nothing", places = names.join(", "));
    let mut out = format!("\n{nothing}\n");
    if let Some(Source::OwnJournal(_)) = sources.first() {
        let _ = writeln!(out, "{}", say!(words, "stats-journal-rights"));
    }
    out
}

fn alarms(out: &mut String, report: &Statistics, words: Words) {
    let name = |list: &str| match list {
        "" => say!(words, "alert-some-list"),
        list => printable(list),
    };
    let alarms = report.alarms_by_list();
    for (n, alarm) in alarms.iter().enumerate() {
        let line_end = if n == 0 { "\n" } else { "" };
        let lists = match alarm.ips.as_slice() {
            [] => String::new(),
            ips => say!(words, "stats-alarm-lists", ips = printable(ips.join(", "))),
        };
        let said = say!(
            words,
            "stats-alarm-line",
            list = name(alarm.list),
            lists = lists,
            count = alarm.refusals,
            last = moment(alarm.last),
        );
        let mark = styled(Style::Bad, &say!(words, "stats-alarm"));
        let _ = writeln!(out, "{line_end}{mark}  {said}");
    }
    if !alarms.is_empty() {
        let heading = say!(words, "incident-steps-heading");
        let _ = writeln!(out, "\n{}", styled(Style::Heading, &heading));
    }
    for (index, step) in report.alarm_steps.iter().enumerate() {
        let _ = writeln!(out, "  {}. {}", index + 1, printable(step));
    }
    let mut pages: Vec<(&str, Vec<String>)> = Vec::new();
    for alarm in &alarms {
        match pages.iter_mut().find(|(page, _)| *page == alarm.delist) {
            Some((_, names)) => names.push(name(alarm.list)),
            None => pages.push((alarm.delist, vec![name(alarm.list)])),
        }
    }
    for (page, names) in pages {
        let _ = writeln!(out, "     {}: {}", names.join(", "), printable(page));
    }
}

fn timeline(out: &mut String, report: &Statistics, words: Words) {
    let most = report.timeline.stretches.iter().map(|s| s.all()).max();
    let Some(most) = most.filter(|m| *m > 0) else {
        return;
    };
    let heading = say!(words, "stats-over-time");
    let _ = writeln!(out, "\n{}", styled(Style::Heading, &heading));
    let format = if report.timeline.step < 86_400 {
        "%m-%d %H:%M"
    } else {
        "%Y-%m-%d"
    };
    let mut table = Table::new(NAME, &[1]);
    for stretch in &report.timeline.stretches {
        let partial = if stretch.partial { "*" } else { "" };
        table.row([
            time::local(stretch.at, format) + partial,
            stretch.all().to_string(),
            bar(stretch.all(), most, BAR),
        ]);
    }
    out.push_str(&table.text("  "));
    if report.timeline.stretches.iter().any(|s| s.partial) {
        let _ = writeln!(out, "  {}", say!(words, "stats-partial"));
    }
}

fn rankings(out: &mut String, report: &Statistics, words: Words) {
    let categories = report.titled_categories(words);
    let listings: Vec<Row> = report
        .listings
        .iter()
        .map(|l| Row {
            name: format!("{} {}", l.list, l.ip).trim().to_string(),
            now: l.now,
            before: l.before,
        })
        .collect();
    let providers = report.titled_providers(words);
    let lists: [(&str, &[Row]); 9] = [
        ("stats-outcomes", &report.outcomes),
        ("stats-reasons", &report.reasons),
        ("stats-categories", &categories),
        ("stats-providers", &providers),
        ("stats-own-domains", &report.own_domains),
        ("stats-domains", &report.domains),
        ("stats-servers", &report.remote_mtas),
        ("stats-blocklists", &listings),
        ("stats-languages", &report.languages),
    ];
    for (title, rows) in lists {
        let Some(most) = rows.iter().map(|r| r.now).max().filter(|m| *m > 0) else {
            continue;
        };
        let title = say!(words, title);
        let _ = writeln!(out, "\n{}", styled(Style::Heading, &title));
        let mut table = Table::new(NAME, &[1, 2]);
        for row in rows.iter().take(10) {
            let figure = Figure {
                now: row.now,
                before: row.before,
            };
            let name = match row.name.as_str() {
                "" => say!(words, "stats-not-named"),
                name => name.to_owned(),
            };
            table.row([
                name,
                row.now.to_string(),
                change(figure, words),
                bar(row.now, most, BAR),
            ]);
        }
        out.push_str(&table.text("  "));
    }
}

fn change(figure: Figure, words: Words) -> String {
    match figure.change() {
        None => say!(words, "stats-new"),
        Some(change) => format!("{change:+}%"),
    }
}
