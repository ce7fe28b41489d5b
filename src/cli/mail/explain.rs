//! `zwrotka explain`: shows the notice that a bounce would become.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::super::terminal::{print_json, survived};
use super::{ExplainArgs, ExplainFormat, Failure, load, site_rules};
use crate::config::{Config, branding, senders};
use crate::diagnosis::{self, Category, Diagnosis, Rules};
use crate::entry::filter::recipient_of;
use crate::entry::{input::Input, now, other};
use crate::escape::printable;
use crate::explanation::example;
use crate::explanation::language::{self, Choice, Language, SHIPPED, Sender, Status};
use crate::explanation::settings::Settings;
use crate::message::{Message, with_line_feeds};
use crate::notice::Request;
use crate::report::{self, Kind, Report};

/// The sender of the example messages.
const ANNA: &str = "anna@example.org";

/// Prints the notice of a bounce, or of an example.
pub fn run(config: Option<&Path>, args: &ExplainArgs) -> Result<ExitCode, Failure> {
    let asked = match &args.language {
        None => None,
        Some(tag) => Some(language::shipped(tag).ok_or_else(|| {
            let shipped: Vec<&str> = SHIPPED.iter().map(|l| l.tag).collect();
            let why = format!("must be one of {}", shipped.join(", "));
            Failure::Plain(format!("language {}", tag.escape_default()), why)
        })?),
    };
    let site = load(config, true)?;
    if let (true, Some(folder)) = (args.all, &args.output) {
        let mut settings = example_settings(config, &site, args)?;
        // Each language by itself.
        settings.languages.machine_with_english = false;
        return write_all(folder, &settings, asked).map_err(|e| {
            let why = e.to_string();
            Failure::Plain(folder.display().to_string(), why)
        });
    }
    if let Some(category) = args.category {
        let (report, diagnosis) = match args.delayed {
            false => example::example(category),
            true => example::delayed(category),
        };
        let settings = example_settings(config, &site, args)?;
        // The notice needs nothing of the bounce but its header fields.
        let message = Message::parse(b"\n");
        let bounce = Bounce {
            message: &message,
            recipient: ANNA,
            report: &report,
            diagnosis: &diagnosis,
            settings: &settings,
        };
        return bounce.print(args, asked);
    }

    let name = args
        .file
        .as_ref()
        .map_or("standard input".into(), |f| f.display().to_string());
    let input = match &args.file {
        Some(path) => File::open(path).and_then(Input::read).map(|i| i.head),
        None => Input::read(io::stdin()).map(|i| i.head),
    };
    let input = input.map_err(|e| Failure::Plain(name.clone(), e.to_string()))?;
    let raw = with_line_feeds(&input);
    let message = Message::parse(&raw);
    let report = report::read(&message);
    let what = match report.kind {
        Kind::Failed | Kind::Delayed | Kind::Delivered => None,
        Kind::None => Some(other(report.why)),
    };
    if let Some(what) = what {
        return not_a_bounce(&name, what, args.json);
    }
    let rules = site_rules(&site)?;
    let diagnosis = diagnosis::diagnose(&report, rules.as_ref().unwrap_or(Rules::built_in()));
    let recipient = recipient_of(&raw).unwrap_or_else(|| "you@example.org".into());
    let domain = recipient.rsplit_once('@').map_or("", |(_, domain)| domain);
    let settings = settings_for(&site, args.domain.as_deref().unwrap_or(domain))?;
    let bounce = Bounce {
        message: &message,
        recipient: &recipient,
        report: &report,
        diagnosis: &diagnosis,
        settings: &settings,
    };
    bounce.print(args, asked)
}

fn not_a_bounce(name: &str, what: &str, json: bool) -> Result<ExitCode, Failure> {
    if json {
        print_json(&ExplainView {
            bounce: false,
            why: Some(what.to_string()),
            notice: None,
        })?;
    } else {
        eprintln!("zwrotka: {}: not a bounce: {what}", printable(name));
    }
    Ok(ExitCode::from(1))
}

/// What `explain --json` prints.
#[derive(Serialize)]
struct ExplainView {
    bounce: bool,
    /// Why the message is no bounce.
    why: Option<String>,
    notice: Option<NoticeView>,
}

#[derive(Serialize)]
struct NoticeView {
    recipient: String,
    /// A language tag.
    language: &'static str,
    /// The second language of the notice.
    second_language: Option<&'static str>,
    /// What went wrong, for each recipient of the bounce.
    categories: Vec<Category>,
    subject: String,
    text: String,
    html: String,
}

/// The settings for example bounces: those of the domain or site, or of an example site.
fn example_settings(
    config: Option<&Path>,
    site: &Config,
    args: &ExplainArgs,
) -> Result<Settings, Failure> {
    match &args.domain {
        Some(domain) => settings_for(site, domain),
        None if config.is_some() => Ok(site.site_settings()),
        None => Ok(example::settings()),
    }
}

/// The settings of a domain, or of the site where the domain has not opted in.
fn settings_for(site: &Config, domain: &str) -> Result<Settings, Failure> {
    let own = site
        .settings(domain)
        .map_err(|p| Failure::Config(vec![p]))?;
    Ok(own.unwrap_or_else(|| site.site_settings()))
}

/// A bounce and the settings of its recipient.
struct Bounce<'a> {
    message: &'a Message<'a>,
    recipient: &'a str,
    report: &'a Report,
    diagnosis: &'a Diagnosis,
    settings: &'a Settings,
}

impl Bounce<'_> {
    fn print(
        &self,
        args: &ExplainArgs,
        asked: Option<&'static Language>,
    ) -> Result<ExitCode, Failure> {
        if !args.json {
            return written(&self.notice(args.format, asked));
        }
        let verdicts = self.diagnosis.recipients.iter();
        let notice = self.with_request(asked, |request| NoticeView {
            recipient: self.recipient.to_owned(),
            language: request.choice.language.tag,
            second_language: request.choice.second.map(|second| second.tag),
            categories: verdicts.map(|v| v.category).collect(),
            subject: request.notice().subject,
            text: request.text(),
            html: request.html(),
        });
        print_json(&ExplainView {
            bounce: true,
            why: None,
            notice: Some(notice),
        })?;
        Ok(ExitCode::SUCCESS)
    }

    fn notice(&self, format: ExplainFormat, asked: Option<&'static Language>) -> Vec<u8> {
        self.with_request(asked, |request| match format {
            ExplainFormat::Text => request.text().into_bytes(),
            ExplainFormat::Html => request.html().into_bytes(),
            ExplainFormat::Eml => request.notice().bytes,
        })
    }

    fn with_request<R>(
        &self,
        asked: Option<&'static Language>,
        then: impl FnOnce(&Request<'_>) -> R,
    ) -> R {
        let choice = self.choice(asked);
        let branding = branding::read_branding(self.settings, &choice.tags());
        for path in &branding.unreadable {
            eprintln!(
                "zwrotka: {}: cannot be used; zwrotka check says why",
                printable(path.as_os_str().as_bytes())
            );
        }
        then(&Request {
            message: self.message,
            recipient: self.recipient,
            report: self.report,
            diagnosis: self.diagnosis,
            settings: self.settings,
            choice,
            branding: &branding,
            administrator_notified: false,
            digest: None,
            now: now(),
        })
    }

    /// The language that a real notice would have, or the one that is asked for,
    /// also where nobody has reviewed its texts.
    fn choice(&self, asked: Option<&'static Language>) -> Choice {
        let mut settings = self.settings.clone();
        if asked.is_some() {
            settings.languages.min_status = Status::Machine;
        }
        let listed = senders::of_sender(&settings.languages, self.recipient)
            .ok()
            .flatten();
        let sender = Sender {
            option: asked.map(|l| l.tag),
            listed: listed.as_deref(),
            address: self.recipient,
        };
        language::choose(sender, &settings, &self.report.original)
    }
}

/// Writes every notice as HTML below `folder`, and an index page.
fn write_all(
    folder: &Path,
    settings: &Settings,
    asked: Option<&'static Language>,
) -> io::Result<ExitCode> {
    let message = Message::parse(b"\n");
    let languages: Vec<&'static Language> = match asked {
        Some(language) => vec![language],
        None => SHIPPED.iter().collect(),
    };
    let delays = [Category::HostUnreachable, Category::Greylisted];
    let mut examples: Vec<(String, (Report, Diagnosis))> = Category::ALL
        .iter()
        .map(|&c| (c.name().to_string(), example::example(c)))
        .collect();
    examples.extend(delays.map(|c| (format!("delayed-{c}"), example::delayed(c))));
    let several = [Category::AddressUnknown, Category::MailboxFull].map(example::example);
    examples.push(("several".into(), example::together(several)));

    let mut rows = String::new();
    for language in languages.iter().copied() {
        let (tag, status) = (language.tag, language.status().name());
        fs::create_dir_all(folder.join(tag))?;
        rows.push_str(&format!("<h2 id=\"{tag}\">{tag} ({status})</h2>\n<ul>\n"));
        for (name, (report, diagnosis)) in &examples {
            let bounce = Bounce {
                message: &message,
                recipient: ANNA,
                report,
                diagnosis,
                settings,
            };
            let page = bounce.notice(ExplainFormat::Html, Some(language));
            fs::write(folder.join(tag).join(format!("{name}.html")), page)?;
            rows.push_str(&format!(
                "<li><a href=\"{tag}/{name}.html\">{name}</a></li>\n"
            ));
        }
        rows.push_str("</ul>\n");
    }
    let jump: String = languages
        .iter()
        .map(|l| format!("<a href=\"#{tag}\">{tag}</a> ", tag = l.tag))
        .collect();
    let index = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Every notice</title>\n\
         <style>body{{font:16px/1.5 sans-serif;margin:2em;max-width:60em}}\
         ul{{columns:14em;padding-left:1.2em}}</style>\n<h1>Every notice</h1>\n<p>{jump}</p>\n{rows}</html>\n"
    );
    fs::write(folder.join("index.html"), index)?;
    println!(
        "{} notices in {} languages: {}",
        examples.len() * languages.len(),
        languages.len(),
        folder.join("index.html").display()
    );
    Ok(ExitCode::SUCCESS)
}

fn written(page: &[u8]) -> Result<ExitCode, Failure> {
    survived(io::stdout().lock().write_all(page))?;
    Ok(ExitCode::SUCCESS)
}
