//! `zwrotka milter`: stays, and serves mail servers.

use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::MilterArgs;
use crate::config::DEFAULT_PATH;
use crate::entry::isolation::child;
use crate::entry::milter::{self, Options};

/// The process that reads messages for the milter; see [`milter::run_reader`].
pub(super) fn run_reader(config: Option<&Path>) -> ExitCode {
    child::close_inherited();
    // A panic's message can hold pieces of the mail.
    panic::set_hook(Box::new(|_| {}));
    ended(milter::run_reader(config.map(PathBuf::from)))
}

/// Runs until it is told to stop.
pub(super) fn run(config: Option<&Path>, args: MilterArgs) -> ExitCode {
    if let Some(why) = super::entry_points::is_root() {
        eprintln!("zwrotka: milter: {why}");
        return ExitCode::from(2);
    }
    // A panic's message can hold pieces of the mail; its place can't.
    panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            eprintln!("zwrotka: milter: internal error at {place}; the message goes on as it came");
        }
    }));
    child::outlive_file_limits();
    let options = Options {
        config: config.map(PathBuf::from).or_else(|| {
            let default = PathBuf::from(DEFAULT_PATH);
            default.exists().then_some(default)
        }),
        listen: args.listen,
        status: args.status,
        // The one that runs, also where its file has been replaced since.
        program: "/proc/self/exe".into(),
        mode: args.socket_mode,
        connections: args.connections,
    };
    ended(milter::run(&options))
}

fn ended(result: Result<(), milter::Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(match failure {
                milter::Failure::System(_) | milter::Failure::Readers(_) => 1,
                _ => 2,
            })
        }
    }
}
