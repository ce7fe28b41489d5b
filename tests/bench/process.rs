//! What a whole `zwrotka filter` costs, from its start to its end, against `cat`
//! on the same bounce of 55 KB, in turn: `cargo bench --bench process`. The ratio
//! is what counts, for a machine is seldom idle.

#![allow(clippy::panic)]

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const RECIPIENT: &str = "alice@local.test";
const RUNS: usize = 300;
/// Notices to one person are limited; the counters begin anew before they say no.
const RUNS_PER_STATE: usize = 50;
const BOUNCE: &str = include_str!("../../examples/bounces/postfix-blocklist.eml");
const SIZE: usize = 55 << 10;

fn main() -> ExitCode {
    let folder = std::env::temp_dir().join(format!("zwrotka-process-{}", std::process::id()));
    let measured = measure(&folder);
    let _ = fs::remove_dir_all(&folder);
    if let Err(e) = measured {
        eprintln!("{}: {e}", folder.display());
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn measure(folder: &Path) -> io::Result<()> {
    let state = folder.join("state");
    fs::create_dir_all(&state)?;
    let bounce = folder.join("bounce.eml");
    fs::write(&bounce, padded())?;
    let config = folder.join("zwrotka.toml");
    let text = format!(
        "state_dir = {state:?}\n[limits]\nnotices_per_hour = 1000\n\
         [events]\ntarget = \"file\"\nfile = {:?}\n[domains.\"local.test\"]\n",
        folder.join("events.log"),
    );
    fs::write(&config, text)?;

    let zwrotka = PathBuf::from(env!("CARGO_BIN_EXE_zwrotka"));
    let command = |program: &Path, args: &[&str]| {
        let mut command = Command::new(program);
        command.args(args).stderr(Stdio::inherit());
        command
    };
    let mut filter = command(
        &zwrotka,
        &[
            "filter",
            "--allow-root",
            "--sender",
            "<>",
            "--recipient",
            RECIPIENT,
            "--config",
        ],
    );
    filter.arg(&config);
    // A ratio of what passed unread would look far too good.
    let out = filter.stdin(File::open(&bounce)?).output()?;
    if !String::from_utf8_lossy(&out.stdout).contains("X-Zwrotka:") {
        return Err(io::Error::other("the bounce became no notice"));
    }
    let mut commands = [
        ("cat", command(Path::new("cat"), &[])),
        ("--version", command(&zwrotka, &["--version"])),
        ("filter", filter),
    ];
    let mut times = [const { Vec::new() }; 3];
    for run in 0..RUNS {
        if run % RUNS_PER_STATE == 0 {
            fs::remove_dir_all(&state)?;
            fs::create_dir(&state)?;
        }
        for ((_, command), times) in commands.iter_mut().zip(&mut times) {
            command.stdin(File::open(&bounce)?).stdout(Stdio::null());
            let start = Instant::now();
            if !command.status()?.success() {
                return Err(io::Error::other("a program failed"));
            }
            times.push(start.elapsed());
        }
    }
    let cat = median(&mut times[0]);
    for ((name, _), times) in commands.iter().zip(&mut times) {
        let time = median(times);
        let ratio = time.as_secs_f64() / cat.as_secs_f64();
        println!("{name:<10} {time:>10.2?}  {ratio:.2} x cat");
    }
    Ok(())
}

/// The bounce with more text in the message that came back.
fn padded() -> String {
    const LAST: &str = "Alicja Żółkiewska\n";
    const LINE: &str = "W tym wierszu jest jeszcze trochę słów o ofercie na styczeń.\n";
    let more = SIZE.saturating_sub(BOUNCE.len()) / LINE.len();
    BOUNCE.replacen(LAST, &format!("{}{LAST}", LINE.repeat(more)), 1)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
