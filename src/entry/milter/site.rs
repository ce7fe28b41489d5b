//! The configuration of a process that stays: read once and as a whole, so
//! that a reload takes all of it or nothing.

use std::path::Path;

use crate::config::Config;
use crate::config::rules;
use crate::diagnosis::Rules;

/// All that the site says.
#[derive(Debug)]
pub struct Site {
    /// The configuration, with every domain in memory.
    pub config: Config,
    /// The site's own rules.
    pub rules: Option<Rules>,
}

impl Site {
    /// What holds without any file: no domain takes part.
    pub fn empty() -> Site {
        Site {
            config: Config::built_in(false),
            rules: None,
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
        Ok(Site { config, rules })
    }
}
