//! Panels and other software that write the mail server's files themselves: what
//! they need is printed from their documentation, and not applied.

use std::path::Path;

use super::{Error, exim};
use crate::admin::queue::Mta;
use crate::admin::queue::tool::Tools;

const PANELS: &str = include_str!("../../../contrib/panels.md");

/// How this installation is configured.
pub(super) struct Style {
    /// In words.
    pub(super) name: String,
    /// What to do where setup does not write the files.
    pub(super) by_hand: Option<String>,
}

/// By which path a panel is known, and the heading of its part of contrib/panels.md.
const KNOWN: &[(Mta, &str, &str)] = &[
    (Mta::Exim, "/usr/local/cpanel", "cPanel"),
    (Mta::Exim, "/usr/local/directadmin", "DirectAdmin"),
    (Mta::Exim, "/usr/local/hestia", "Hestia"),
    (Mta::Postfix, "/usr/local/ispconfig", "ISPConfig"),
    (Mta::Postfix, "/usr/local/psa", "Plesk"),
    (Mta::Postfix, "/etc/iredmail-release", "iRedMail"),
    (Mta::Postfix, "/srv/modoboa", "Modoboa"),
    (Mta::Postfix, "/etc/mailinabox.conf", "Mail-in-a-Box"),
    (Mta::Postfix, "/opt/mailcow-dockerized", "mailcow"),
];

pub(super) fn find(tools: &Tools) -> Result<Style, Error> {
    let mta = tools.mta();
    let panel = KNOWN
        .iter()
        .find(|(of, path, _)| *of == mta && Path::new(path).exists());
    if let Some((_, path, name)) = panel {
        return Ok(Style {
            name: format!("configured by {name} ({path})"),
            by_hand: Some(format!(
                "{name} writes the mail server's files itself, and setup has not been tried with it, so \
                 nothing is applied. From its documentation:\n\n{}",
                part(name)
            )),
        });
    }
    if mta == Mta::Exim {
        return Ok(Style {
            name: exim::described(tools)?,
            by_hand: None,
        });
    }
    let postconf = tools.beside("postconf");
    let others = tools.ask(&postconf, &["-h", "multi_instance_directories"])?;
    let folder = super::postfix::folder(tools)?;
    let name = match others.trim() {
        "" => format!("one instance ({})", folder.display()),
        others => format!(
            "the instance of {} (others: {others}; name one with --mta-config)",
            folder.display()
        ),
    };
    Ok(Style {
        name,
        by_hand: None,
    })
}

/// The part of contrib/panels.md below a heading.
fn part(name: &str) -> &'static str {
    let heading = format!("\n## {name}\n");
    let rest = PANELS.split_once(&heading).map_or("", |(_, rest)| rest);
    rest.split("\n## ").next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_panel_has_a_part() {
        for (_, _, name) in KNOWN {
            assert!(part(name).len() > 100, "{name}");
        }
    }
}
