//! `rules_file`: the site's own rules, tried before the built-in ones.

use std::path::PathBuf;

use super::Config;
use super::safety::{self, FileFault};
use crate::diagnosis::{RuleError, Rules};

/// Why the site's rules cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RulesFault {
    #[error("{}: {fault}", path.display())]
    Unreadable { path: PathBuf, fault: FileFault },
    #[error("{0}")]
    Wrong(#[from] RuleError),
}

/// Reads the site's own rules, if the configuration names any.
///
/// # Errors
/// The file cannot be read or is not a valid rules file.
pub fn read(config: &Config) -> Result<Option<Rules>, RulesFault> {
    let Some(path) = &config.rules_file else {
        return Ok(None);
    };
    let text = safety::read_rules(path).map_err(|fault| RulesFault::Unreadable {
        path: path.clone(),
        fault,
    })?;
    Ok(Some(Rules::parse(&text, &path.to_string_lossy())?))
}
