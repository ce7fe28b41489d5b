//! The `zwrotka` program: see [`zwrotka::cli::mail`].

use std::process::ExitCode;

fn main() -> ExitCode {
    zwrotka::cli::mail::run(std::env::args_os())
}
