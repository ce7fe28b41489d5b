//! `zwrotka stats`.

use std::fs::{self, File};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::admin::blocklist::{Lists, SITE_FILE};
use crate::admin::input::{self, Reach, Source};
use crate::admin::logs::{Clock, timestamp};
use crate::admin::stats::{Alarm, Counter, Figure, Report, Row, events, page, prometheus};
use crate::admin::text::{json, printable, printable_within};
use crate::admin::time;
use crate::config::Config;
use crate::event::settings::EventTarget;

/// `zwrotka stats`
#[derive(Debug, Args)]
pub struct StatsArgs {
    /// Files with events or with syslog lines, also .gz; `-` is standard input [default: where the configuration sends events]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Where the period begins: 24h, 7d, 4w ago, or a date; the time before it of the same length is compared
    #[arg(long, value_name = "WHEN", default_value = "7d")]
    pub since: String,
    /// Where it ends [default: now]
    #[arg(long, value_name = "WHEN")]
    pub until: Option<String>,
    /// Print one JSON object
    #[arg(long, conflicts_with = "prometheus")]
    pub json: bool,
    /// Write a page for a browser to this file
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write metrics for node_exporter's textfile collector to this file, or print them
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
pub fn run(args: &StatsArgs, config_path: Option<&Path>) -> ExitCode {
    match stats(args, config_path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("zwrotka: stats: {why}");
            ExitCode::from(2)
        }
    }
}

fn stats(args: &StatsArgs, config_path: Option<&Path>) -> Result<(), String> {
    let mut clock = input::clock();
    let when = |text: &str, clock: &Clock| {
        timestamp::moment(text, clock).ok_or_else(|| {
            format!(
                "{} is no time: write 24h, 7d, 4w, or 2026-11-24 01:54",
                printable(text)
            )
        })
    };
    let until = match &args.until {
        Some(text) => when(text, &clock)?,
        None => clock.now() + 1,
    };
    let since = when(&args.since, &clock)?;
    if since >= until {
        return Err("the period ends before it begins".into());
    }
    let default = Path::new(crate::config::DEFAULT_PATH);
    let config = match config_path.or_else(|| default.exists().then_some(default)) {
        Some(path) => Config::load(path).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            lines.join("\n")
        })?,
        None => Config::built_in(false),
    };
    let mut counter = Counter::new(since, until, clock.offset());
    let sources = sources(args, &config, counter.earliest())?;
    input::lines(
        &sources,
        &mut |line| match events::parse(line, &mut clock) {
            Some(told) => counter.add(&told),
            None => counter.other_line(),
        },
    )
    .map_err(|e| e.to_string())?;
    let site = Path::new(SITE_FILE);
    let lists = if site.exists() {
        // A broken file is the business of `blocklist`; the figures stand without it.
        Lists::load(site).unwrap_or_else(|_| Lists::built_in())
    } else {
        Lists::built_in()
    };
    let report = counter.finish(&lists);
    tell(args, &report, &config.hostname, &sources)
}

/// What to read: what is named, or where the events go.
fn sources(args: &StatsArgs, config: &Config, earliest: i64) -> Result<Vec<Source>, String> {
    if !args.files.is_empty() {
        return Ok(args
            .files
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
            format!(
                "no events found: looked for {} and for the journal; name a file",
                PLACES.join(", ")
            )
        })
}

fn tell(args: &StatsArgs, report: &Report, host: &str, sources: &[Source]) -> Result<(), String> {
    let failed = |path: &Path, e: io::Error| format!("{}: {e}", path.display());
    if let Some(path) = &args.html {
        let page = page::html(report, host).map_err(|e| e.to_string())?;
        replace(path, page.as_bytes()).map_err(|e| failed(path, e))?;
    }
    if let Some(path) = &args.prometheus {
        let text = prometheus::text(report);
        if path.as_os_str() == "-" {
            print(&text);
        } else {
            replace(path, text.as_bytes()).map_err(|e| failed(path, e))?;
        }
        return Ok(());
    }
    if args.json {
        print(&(json(report) + "\n"));
    } else if args.html.is_none() || report.events.now == 0 {
        let unicode = ["LC_ALL", "LC_CTYPE", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))
            .is_some_and(|v| v.to_ascii_lowercase().replace('-', "").ends_with("utf8"));
        let bar = if unicode && io::stdout().is_terminal() {
            '█'
        } else {
            '#'
        };
        print(&table(report, bar, sources));
    }
    Ok(())
}

fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
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
fn table(report: &Report, bar: char, sources: &[Source]) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    let moment = |at| time::local(at, "%Y-%m-%d %H:%M");
    let _ = writeln!(
        out,
        "{} to {}, and the time before for comparison",
        moment(report.since),
        moment(report.until)
    );
    if report.events.now == 0 {
        let names: Vec<String> = sources.iter().map(|s| printable(s.to_string())).collect();
        let _ = writeln!(
            out,
            "\nNo event of zwrotka in this time in {}.",
            names.join(", ")
        );
        if let Some(Source::OwnJournal(_)) = sources.first() {
            out.push_str(
                "If there should be some, this user may not see them: join group systemd-journal or adm, or use sudo.\n",
            );
        }
        return out;
    }
    let list = |alarm: &Alarm| match alarm.list.as_str() {
        "" => "a blocklist".into(),
        list => printable(list),
    };
    for (n, alarm) in report.alarms.iter().enumerate() {
        let line_end = if n == 0 { "\n" } else { "" };
        let ip = if alarm.ip.is_empty() {
            String::new()
        } else {
            format!("{} is on ", printable(&alarm.ip))
        };
        let _ = writeln!(
            out,
            "{line_end}ALARM  {ip}{}: {} recipients refused, the last at {}",
            list(alarm),
            alarm.refusals,
            moment(alarm.last)
        );
    }
    if !report.alarms.is_empty() {
        out.push_str("\nWhat to do, in this order\n");
    }
    for (index, step) in report.alarm_steps.iter().enumerate() {
        let _ = writeln!(out, "  {}. {}", index + 1, printable(step));
    }
    for alarm in &report.alarms {
        let _ = writeln!(out, "     {}: {}", list(alarm), printable(&alarm.delist));
    }
    let _ = writeln!(out);
    for (name, figure) in [
        ("messages", report.events),
        ("recipients", report.recipients),
    ] {
        let _ = writeln!(out, "{name:<12} {:>8}  {}", figure.now, change(figure));
    }
    let most = report.timeline.stretches.iter().map(|s| s.all()).max();
    if let Some(most) = most.filter(|m| *m > 0) {
        let _ = writeln!(out, "\nover time");
        let format = if report.timeline.step < 86_400 {
            "%m-%d %H:%M"
        } else {
            "%Y-%m-%d"
        };
        for stretch in &report.timeline.stretches {
            let _ = writeln!(
                out,
                "  {:<12}{:>8}  {}",
                time::local(stretch.at, format),
                stretch.all(),
                bars(stretch.all(), most, bar)
            );
        }
    }
    let categories = report.titled_categories();
    let listings: Vec<Row> = report
        .listings
        .iter()
        .map(|l| Row {
            name: format!("{} {}", l.list, l.ip).trim().to_string(),
            now: l.now,
            before: l.before,
        })
        .collect();
    let lists: [(&str, &[Row]); 7] = [
        ("outcomes (messages)", &report.outcomes),
        ("why unchanged or again (messages)", &report.reasons),
        ("what went wrong (recipients)", &categories),
        ("domains (recipients)", &report.domains),
        ("servers that refused (recipients)", &report.remote_mtas),
        ("blocklists (recipients)", &listings),
        ("languages (messages)", &report.languages),
    ];
    for (title, rows) in lists {
        let Some(most) = rows.iter().map(|r| r.now).max().filter(|m| *m > 0) else {
            continue;
        };
        let _ = writeln!(out, "\n{title}");
        for row in rows.iter().take(10) {
            let figure = Figure {
                now: row.now,
                before: row.before,
            };
            let name = if row.name.is_empty() {
                "not named".into()
            } else {
                printable_within(&row.name, 36)
            };
            let line = format!(
                "  {name:<36} {:>8}  {:>6}  {}",
                row.now,
                change(figure),
                bars(row.now, most, bar)
            );
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }
    if report.approximate {
        out.push_str("\nThere were too many names to count all of them: rare ones are left out.\n");
    }
    out
}

fn change(figure: Figure) -> String {
    match figure.change() {
        None => "new".into(),
        Some(change) => format!("{change:+}%"),
    }
}

fn bars(n: u64, most: u64, bar: char) -> String {
    const WIDTH: u64 = 24;
    let length = (n * WIDTH).div_ceil(most);
    std::iter::repeat_n(bar, usize::try_from(length).unwrap_or(0)).collect()
}
