//! How fast a large log is read, against `grep -c` on the same file:
//! `ZWROTKA_LOG=mainlog cargo bench --bench trace`.

use std::process::{Command, ExitCode};
use std::time::Instant;

fn main() -> ExitCode {
    let Ok(log) = std::env::var("ZWROTKA_LOG") else {
        eprintln!("ZWROTKA_LOG names no log");
        return ExitCode::from(2);
    };
    let program = env!("CARGO_BIN_EXE_zwrotka");
    let runs: [(&str, &[&str]); 3] = [
        ("grep", &["-c", "status="]),
        (program, &["trace", "--suspects", "--limit", "1", "--log"]),
        (program, &["trace", "nobody@example.org", "--log"]),
    ];
    let bytes = std::fs::metadata(&log).map_or(0, |m| m.len()) as f64;
    for (program, args) in runs {
        let start = Instant::now();
        if let Err(error) = Command::new(program).args(args).arg(&log).output() {
            eprintln!("{program}: {error}");
            return ExitCode::FAILURE;
        }
        let seconds = start.elapsed().as_secs_f64();
        println!(
            "{program} {args:?}: {seconds:.2} s, {:.0} MB/s",
            bytes / seconds / 1e6
        );
    }
    ExitCode::SUCCESS
}
