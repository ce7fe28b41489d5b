//! What an administrator may write, also by mistake.
#![no_main]
use std::path::Path;
use zwrotka::message::Domain;
use zwrotka::config::Config;
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    match Config::parse(&text, Path::new("zwrotka.toml")) {
        Ok(config) => {
            let _ = config.settings("example.pl");
            let _ = config.settings(&text);
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                assert!(!problem.to_string().is_empty());
            }
        }
    }
    // A domain is compared, and could not be a path.
    if let Some(domain) = Domain::new(&text) {
        let name = domain.as_str();
        assert!(!name.contains('/') && !name.contains("..") && !name.starts_with('.'), "{name}");
        assert_eq!(Domain::new(name).as_ref(), Some(&domain));
    }
});
