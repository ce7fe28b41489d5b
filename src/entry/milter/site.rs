//! The configuration of a process that stays: read once and as a whole, so
//! that a reload takes all of it or nothing.

use std::path::Path;

use crate::config::Config;
use crate::config::rules;
use crate::diagnosis::Rules;
use crate::entry::limits;
use crate::store::Store;

/// All that the site says.
#[derive(Debug)]
pub struct Site {
    /// The configuration, with every domain in memory.
    pub config: Config,
    /// The site's own rules.
    pub rules: Option<Rules>,
    /// The sent log and the limits. It keeps its connections.
    pub store: Box<dyn Store>,
}

impl Site {
    /// What holds without any file: no domain takes part.
    pub fn empty() -> Site {
        Site::new(Config::built_in(false), None)
    }

    /// A site of these parts.
    pub(super) fn new(config: Config, rules: Option<Rules>) -> Site {
        Site {
            store: limits::store_of(&config, true),
            config,
            rules,
        }
    }

    /// Reads the configuration and everything it names.
    ///
    /// # Errors
    /// Everything that is wrong, in words.
    pub fn load(path: &Path) -> Result<Site, Vec<String>> {
        let words = |problems: Vec<crate::config::Problem>| -> Vec<String> {
            problems.iter().map(ToString::to_string).collect()
        };
        let mut config = Config::load(path).map_err(words)?;
        config.keep_domains().map_err(words)?;
        let rules = rules::read(&config).map_err(|e| vec![e.to_string()])?;
        // They are in memory now.
        config.rules_file = None;
        Ok(Site::new(config, rules))
    }
}
