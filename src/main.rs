//! The `zwrotka` program: see [`zwrotka::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    zwrotka::cli::run(std::env::args_os())
}
