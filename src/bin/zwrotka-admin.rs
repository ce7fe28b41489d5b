//! The `zwrotka-admin` program: see [`zwrotka::cli::admin`].

use std::process::ExitCode;

fn main() -> ExitCode {
    zwrotka::cli::admin::run(std::env::args_os())
}
