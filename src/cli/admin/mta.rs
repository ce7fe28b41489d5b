//! The flags that say which mail server is asked, and where its programs are:
//! the same for every command that needs one.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::admin::queue::Mta;
use crate::admin::queue::instances::Queues;
use crate::admin::queue::tool::{Error, Options};
use crate::admin::shell::quoted;

/// Which mail server, and where its programs are.
#[derive(Debug, Clone, Default, Args)]
pub struct MtaArgs {
    /// Mail server [default: the one that is installed]
    #[arg(long, global = true, value_enum)]
    pub mta: Option<MtaName>,
    /// Path to the exim binary
    #[arg(long, global = true, value_name = "PATH")]
    pub exim: Option<PathBuf>,
    /// Path to postqueue
    #[arg(long, global = true, value_name = "PATH")]
    pub postqueue: Option<PathBuf>,
    /// Path to postsuper
    #[arg(long, global = true, value_name = "PATH")]
    pub postsuper: Option<PathBuf>,
    /// Path to postcat
    #[arg(long, global = true, value_name = "PATH")]
    pub postcat: Option<PathBuf>,
    /// Instance of the mail server: the folder of its main.cf, or Exim's configuration file,
    /// repeatable [default: all instances]
    #[arg(long, global = true, value_name = "PATH")]
    pub mta_config: Vec<PathBuf>,
}

/// Names of the mail servers on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MtaName {
    /// Exim 4
    Exim,
    /// Postfix
    Postfix,
}

impl From<MtaName> for Mta {
    fn from(name: MtaName) -> Mta {
        match name {
            MtaName::Exim => Mta::Exim,
            MtaName::Postfix => Mta::Postfix,
        }
    }
}

impl MtaArgs {
    /// The options of the queue's tools.
    pub(super) fn options(&self) -> Options {
        Options {
            mta: self.mta.map(Mta::from),
            exim: self.exim.clone(),
            postqueue: self.postqueue.clone(),
            postsuper: self.postsuper.clone(),
            postcat: self.postcat.clone(),
            config: self.mta_config.first().cloned(),
        }
    }

    /// All instances, or those that were named.
    pub(super) fn queues(&self) -> Result<Queues, Error> {
        Queues::find(&self.options(), &self.mta_config)
    }

    /// The flags that were given, as they are typed, with a blank before each.
    pub(super) fn typed(&self) -> String {
        let mut typed = match self.mta.map(Mta::from) {
            Some(Mta::Exim) => " --mta exim".to_owned(),
            Some(Mta::Postfix) => " --mta postfix".to_owned(),
            None => String::new(),
        };
        for (flag, path) in [
            ("exim", &self.exim),
            ("postqueue", &self.postqueue),
            ("postsuper", &self.postsuper),
            ("postcat", &self.postcat),
        ] {
            typed.extend(path.as_deref().and_then(|path| flagged(flag, path)));
        }
        let configs = self.mta_config.iter();
        typed.extend(configs.filter_map(|config| flagged("mta-config", config)));
        typed
    }
}

/// ` --flag PATH` for a shell; `None` for a path that nobody can type.
pub(super) fn flagged(flag: &str, path: &Path) -> Option<String> {
    let word = quoted(path.as_os_str().as_encoded_bytes())?;
    Some(format!(" --{flag} {word}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_typed_as_they_were_given() {
        assert_eq!(MtaArgs::default().typed(), "");
        let args = MtaArgs {
            mta: Some(MtaName::Postfix),
            postqueue: Some("/opt/mail server/postqueue".into()),
            mta_config: vec!["/etc/postfix-out".into()],
            ..MtaArgs::default()
        };
        assert_eq!(
            args.typed(),
            " --mta postfix --postqueue '/opt/mail server/postqueue' --mta-config /etc/postfix-out"
        );
    }
}
