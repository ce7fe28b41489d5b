//! `zwrotka explain`: the notice that a bounce would become, to look at.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{ExplainArgs, ExplainFormat, Failure, load};
use crate::config::{Config, Settings};
use crate::diagnosis::{self, Diagnosis, Rules};
use crate::entry::filter::recipient_of;
use crate::entry::{input::Input, now, other};
use crate::explanation::{example, language};
use crate::message::{Message, with_line_feeds};
use crate::notice::Request;
use crate::report::{self, Kind, Report};

/// Prints the notice of a bounce, or of a made-up one.
pub fn run(config: Option<&Path>, args: &ExplainArgs) -> Result<ExitCode, Failure> {
    if let Some(tag) = &args.language
        && language::shipped(tag).is_none()
    {
        let shipped: Vec<&str> = language::SHIPPED.iter().map(|l| l.tag).collect();
        let why = format!("there are texts in {}", shipped.join(", "));
        return Err(Failure::Plain(
            format!("language {}", tag.escape_default()),
            why,
        ));
    }
    let site = load(config, true)?;
    if let Some(category) = args.category {
        let (report, diagnosis) = example::example(category);
        let settings = match config {
            Some(_) => site.site_settings(),
            None => example::settings(),
        };
        // A bounce that has only what the notice takes from its headers.
        let message = Message::parse(b"\n");
        return print(
            &message,
            "anna@example.org",
            &report,
            &diagnosis,
            &settings,
            args,
        );
    }

    let name = args
        .file
        .as_ref()
        .map_or("standard input".into(), |f| f.display().to_string());
    let unreadable = |e: io::Error| Failure::Plain(name.clone(), e.to_string());
    let input = match &args.file {
        Some(path) => {
            Input::read(File::open(path).map_err(unreadable)?)
                .map_err(unreadable)?
                .head
        }
        None => Input::read(io::stdin()).map_err(unreadable)?.head,
    };
    let raw = with_line_feeds(&input);
    let message = Message::parse(&raw);
    let report = report::read(&message);
    let what = match report.kind {
        Kind::Failed | Kind::Delayed => None,
        Kind::Delivered => Some("the message was delivered"),
        Kind::None => Some(other(report.why)),
    };
    if let Some(what) = what {
        eprintln!("zwrotka: {name}: this is no bounce but something else: {what}");
        return Ok(ExitCode::from(1));
    }
    let rules = match &site.rules_file {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|e| Failure::Plain(path.display().to_string(), e.to_string()))?;
            let broken =
                |e: diagnosis::RuleError| Failure::Plain("rules_file".into(), e.to_string());
            Some(Rules::parse(&text, &path.to_string_lossy()).map_err(broken)?)
        }
        None => None,
    };
    let diagnosis = diagnosis::diagnose(&report, rules.as_ref().unwrap_or(Rules::built_in()));
    let recipient = recipient_of(&raw).unwrap_or_else(|| "you@example.org".into());
    let settings = settings_for(&site, &recipient)?;
    print(&message, &recipient, &report, &diagnosis, &settings, args)
}

/// What holds for the recipient's domain, or for the site where it does not take part.
fn settings_for(site: &Config, recipient: &str) -> Result<Settings, Failure> {
    let domain = recipient.rsplit_once('@').map_or("", |(_, domain)| domain);
    let own = site
        .settings(domain)
        .map_err(|p| Failure::Config(vec![p]))?;
    Ok(own.unwrap_or_else(|| site.site_settings()))
}

fn print(
    message: &Message<'_>,
    recipient: &str,
    report: &Report,
    diagnosis: &Diagnosis,
    settings: &Settings,
    args: &ExplainArgs,
) -> Result<ExitCode, Failure> {
    let request = Request {
        message,
        recipient,
        report,
        diagnosis,
        settings,
        language: args.language.as_deref(),
        administrator_told: true,
        now: now(),
    };
    let printed = match args.format {
        ExplainFormat::Text => request.text().into_bytes(),
        ExplainFormat::Html => request.html().into_bytes(),
        ExplainFormat::Eml => request.notice().bytes,
    };
    match io::stdout().lock().write_all(&printed) {
        // Whoever read our output has seen enough.
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Plain("standard output".into(), e.to_string()))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}
