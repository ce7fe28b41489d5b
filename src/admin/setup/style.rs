//! How the mail server is configured. For panels and other software that write its
//! files themselves, the steps are printed from contrib/panels and not applied.

use std::path::Path;

use super::{Error, exim, postfix};
use crate::admin::queue::Mta;
use crate::admin::queue::tool::Tools;

/// How this installation is configured.
pub(super) struct Style {
    /// In words.
    pub(super) name: String,
    /// What to do where setup does not write the files.
    pub(super) by_hand: Option<ByHand>,
}

/// What an administrator does where setup applies nothing.
#[derive(Debug)]
pub struct ByHand {
    /// What writes the files.
    pub(super) name: String,
    /// The page of contrib/panels.
    page: &'static str,
}

impl ByHand {
    /// Why the mail server's files stay as they are, and the steps.
    pub fn text(&self) -> String {
        format!(
            "{} writes the mail server's files itself, or needs more than setup does, so setup \
             leaves them as they are; --apply writes /etc/zwrotka and nothing else. These are \
             the other steps (contrib/panels):\n\n{}",
            self.name,
            self.page.trim()
        )
    }
}

/// A panel: its mail server, the path by which it is found, its name and page.
type Panel = (Mta, &'static str, &'static str, &'static str);

macro_rules! page {
    ($file:literal) => {
        include_str!(concat!("../../../contrib/panels/", $file))
    };
}

const PANELS: &[Panel] = &[
    (Mta::Exim, "/usr/local/cpanel", "cPanel", page!("cpanel.md")),
    (
        Mta::Exim,
        "/usr/local/directadmin",
        "DirectAdmin",
        page!("directadmin.md"),
    ),
    (Mta::Exim, "/usr/local/hestia", "Hestia", page!("hestia.md")),
    (
        Mta::Postfix,
        "/usr/local/ispconfig",
        "ISPConfig",
        page!("ispconfig.md"),
    ),
    (Mta::Postfix, "/usr/local/psa", "Plesk", page!("plesk.md")),
    (
        Mta::Postfix,
        "/etc/iredmail-release",
        "iRedMail",
        page!("iredmail.md"),
    ),
    (Mta::Postfix, "/srv/modoboa", "Modoboa", page!("modoboa.md")),
    (
        Mta::Postfix,
        "/etc/mailinabox.conf",
        "Mail-in-a-Box",
        page!("mail-in-a-box.md"),
    ),
    (Mta::Postfix, MAILCOW, "mailcow", page!("mailcow.md")),
];
const MAILCOW: &str = "/opt/mailcow-dockerized";

/// The steps for a host whose mail server is in a container, where setup finds none.
pub fn in_container() -> Option<ByHand> {
    Path::new(MAILCOW).exists().then(|| ByHand {
        name: "mailcow".into(),
        page: page!("mailcow.md"),
    })
}

const INSTANCES: &str = page!("instances.md");

pub(super) fn find(tools: &Tools) -> Result<Style, Error> {
    let mta = tools.mta();
    let panel = PANELS
        .iter()
        .find(|(of, path, ..)| *of == mta && Path::new(path).exists());
    if let Some((_, path, name, page)) = panel {
        return Ok(Style {
            name: format!("configured by {name} ({path})"),
            by_hand: Some(ByHand {
                name: (*name).into(),
                page,
            }),
        });
    }
    match mta {
        Mta::Exim => Ok(Style {
            name: exim::described(tools)?,
            by_hand: None,
        }),
        Mta::Postfix => instance(tools),
    }
}

/// Which instance of Postfix this is. Setup changes the first one only: the socket
/// of the milter is in the queue of that.
fn instance(tools: &Tools) -> Result<Style, Error> {
    let folder = postfix::folder(tools)?;
    let others = tools.ask(
        &tools.beside("postconf"),
        &["-h", "multi_instance_directories"],
    )?;
    let queue = tools.ask(&tools.beside("postconf"), &["-h", "queue_directory"])?;
    let shown = folder.display();
    if queue.trim() != postfix::QUEUE {
        return Ok(Style {
            name: format!(
                "the instance of {shown}, with its queue in {}",
                queue.trim()
            ),
            by_hand: Some(ByHand {
                name: format!("The instance of {shown}"),
                page: INSTANCES,
            }),
        });
    }
    Ok(Style {
        name: match others.trim() {
            "" => format!("one instance ({shown})"),
            others => format!(
                "the first instance ({shown}); the others ({others}) stay as they are: \
                 --mta-config FOLDER prints what they need"
            ),
        },
        by_hand: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_what_it_was_written_from_and_how_to_remove_it() {
        let pages = PANELS.iter().map(|(_, _, name, page)| (*name, *page));
        for (name, page) in pages.chain([("Several Postfix instances", INSTANCES)]) {
            assert!(page.starts_with(&format!("# {name}\n")), "{name}");
            assert!(page.contains("\nRemoval: "), "{name}");
            assert!(
                page.contains("not tried")
                    || page.contains("Tried on")
                    || page.contains("run by a test"),
                "{name}"
            );
        }
    }
}
