//! The account, the folders and the services.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::change::Change;
use super::{Error, located};
use crate::admin::queue::tool::Tools;
use crate::config::{Config, DEFAULT_PATH};

pub(super) const ACCOUNT: &str = "zwrotka";

const STATE: &str = "/var/lib/zwrotka";
const LOGS: &str = "/var/log/zwrotka";
/// Where Postfix finds the milter.
const SOCKET: &str = "/var/spool/postfix/zwrotka/milter";

/// Files of systemd, by name.
pub(super) type Units = [(&'static str, &'static str); 2];

pub(super) const MILTER_UNITS: Units = [
    (
        "zwrotka-milter.service",
        include_str!("../../../contrib/systemd/zwrotka-milter.service"),
    ),
    (
        "zwrotka-milter.socket",
        include_str!("../../../contrib/systemd/zwrotka-milter.socket"),
    ),
];
const ALERTS_UNITS: Units = [
    (
        "zwrotka-alerts.service",
        include_str!("../../../contrib/systemd/zwrotka-alerts.service"),
    ),
    (
        "zwrotka-alerts.timer",
        include_str!("../../../contrib/systemd/zwrotka-alerts.timer"),
    ),
];
const CRON: &str = "/etc/cron.d/zwrotka-alerts";
const INIT: &str = "/etc/init.d/zwrotka-milter";

/// Refuses accounts that can't do what is asked.
pub(super) fn only_root() -> Result<(), Error> {
    if rustix::process::geteuid().is_root() {
        Ok(())
    } else {
        Err(Error::NotRoot)
    }
}

/// Runs a program to its end.
pub(super) fn run(program: &str, arguments: &[&str]) -> Result<(), Error> {
    let output = Command::new(program)
        .args(arguments)
        .env("LC_ALL", "C")
        // Ctrl-C is for setup, not for a script that has just stopped the mail server.
        .process_group(0)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Error::Start {
            program: program.into(),
            error,
        })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim();
    let out = String::from_utf8_lossy(&output.stdout);
    let said = if said.is_empty() { out.trim() } else { said };
    Err(Error::Command {
        command: format!("{program} {}", arguments.join(" ")),
        status: output.status,
        said: said.into(),
    })
}

fn is_systemd() -> bool {
    Path::new("/run/systemd/system").is_dir()
}

/// Makes the account; true if there was none.
pub(super) fn make_account(say: &mut dyn FnMut(&str)) -> Result<bool, Error> {
    if id(ACCOUNT, "-u").is_some() {
        return Ok(false);
    }
    say(&format!("making the account {ACCOUNT}"));
    let arguments = [
        "--system",
        "--user-group",
        "--no-create-home",
        "--home-dir",
        "/nonexistent",
        "--shell",
        "/usr/sbin/nologin",
        ACCOUNT,
    ];
    run("useradd", &arguments).map(|()| true)
}

pub(super) fn remove_account() {
    let _ = run("userdel", &[ACCOUNT]);
}

fn id(name: &str, flag: &str) -> Option<u32> {
    let output = Command::new("id")
        .args([flag, name])
        .stderr(Stdio::null())
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// The number of the account's group.
pub(super) fn group() -> Result<u32, Error> {
    id(ACCOUNT, "-g").ok_or(Error::NoAccount(ACCOUNT))
}

/// The folders of the packages' tmpfiles.d.
pub(super) fn make_folders() -> Result<(), Error> {
    let (uid, gid) = (id(ACCOUNT, "-u"), Some(group()?));
    for (path, uid, gid, mode) in [
        (STATE.to_owned(), uid, gid, 0o755),
        (format!("{STATE}/by-uid"), Some(0), Some(0), 0o1733),
        (format!("{STATE}/alerts"), Some(0), Some(0), 0o755),
        (LOGS.to_owned(), uid, gid, 0o750),
    ] {
        if Path::new(&path).exists() {
            continue;
        }
        let make = || {
            fs::create_dir_all(&path)?;
            chown(&path, uid, gid)?;
            fs::set_permissions(&path, fs::Permissions::from_mode(mode))
        };
        make().map_err(Error::of(Path::new(&path)))?;
    }
    Ok(())
}

/// Reads the configuration as the programs will.
pub(super) fn check_configuration(program: &Path) -> Result<(), Error> {
    Config::load(Path::new(DEFAULT_PATH)).map_err(Error::Configuration)?;
    run(
        &program.display().to_string(),
        &["check", "--config", DEFAULT_PATH],
    )
}

const UNITS: &str = "/etc/systemd/system";

/// Whether a file is a unit of systemd's: it goes after its service is stopped,
/// because systemd can't disable a unit whose file is gone.
pub(super) fn is_unit(change: &Change) -> bool {
    change.path.starts_with(UNITS)
}

/// Has systemd forget the units whose files are gone.
pub(super) fn forget_units() {
    if is_systemd() {
        let _ = run("systemctl", &["daemon-reload"]);
    }
}

/// The units, where no package has installed them.
pub(super) fn missing_units(units: Units, program: &Path) -> Result<Vec<Change>, Error> {
    if !is_systemd() {
        return Ok(Vec::new());
    }
    let packaged = |name: &str| {
        ["/usr/lib/systemd/system", "/lib/systemd/system"]
            .iter()
            .any(|folder| Path::new(folder).join(name).exists())
    };
    units
        .into_iter()
        .filter(|(name, _)| !packaged(name))
        .map(|(name, text)| {
            let path = Path::new(UNITS).join(name);
            Change::of(path, Some(located(text, program).into_bytes()))
        })
        .collect()
}

/// What runs the administrator's mail: systemd's timer, or a line for cron.
pub(super) fn alerts_timer(program: &Path) -> Result<Vec<Change>, Error> {
    if is_systemd() {
        return missing_units(ALERTS_UNITS, program);
    }
    let line = "# Written by zwrotka setup; setup --remove takes it away.\n\
                */15 * * * * root /usr/bin/zwrotka-admin alerts\n";
    let line = located(line, program).into_bytes();
    Ok(vec![Change::of(CRON, Some(line))?])
}

pub(super) fn start_alerts() -> Result<(), Error> {
    if !is_systemd() {
        return Ok(());
    }
    run("systemctl", &["daemon-reload"])?;
    run("systemctl", &["enable", "--now", "zwrotka-alerts.timer"])
}

/// Stops the timer; the line for cron is a file among the others.
pub(super) fn stop_alerts() {
    if is_systemd() {
        let _ = run("systemctl", &["disable", "--now", "zwrotka-alerts.timer"]);
    }
}

/// Removes the line for cron where the record of it is lost.
pub(super) fn remove_cron() {
    let _ = fs::remove_file(CRON);
}

/// Starts the milter, enables it at the host's start, and waits for its socket.
pub(super) fn start_milter() -> Result<(), Error> {
    if is_systemd() {
        run("systemctl", &["daemon-reload"])?;
        run(
            "systemctl",
            &[
                "enable",
                "--now",
                "zwrotka-milter.socket",
                "zwrotka-milter.service",
            ],
        )?;
        // It reads a new configuration, too.
        run("systemctl", &["restart", "zwrotka-milter.service"])?;
    } else if Path::new(INIT).exists() {
        run(INIT, &["restart"])?;
        if Path::new("/usr/sbin/update-rc.d").exists() {
            run("/usr/sbin/update-rc.d", &["zwrotka-milter", "defaults"])?;
        }
    } else {
        return Err(Error::NoInit(INIT));
    }
    let start = Instant::now();
    while !Path::new(SOCKET).exists() {
        if start.elapsed() > Duration::from_secs(10) {
            return Err(Error::MilterSilent(SOCKET));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// Stops the milter and takes it out of the services of the host's start.
pub(super) fn stop_milter() {
    if is_systemd() {
        let _ = run(
            "systemctl",
            &[
                "disable",
                "--now",
                "zwrotka-milter.socket",
                "zwrotka-milter.service",
            ],
        );
    } else if Path::new(INIT).exists() {
        let _ = run(INIT, &["stop"]);
    }
    // systemd removes the socket but not its folder.
    let _ = fs::remove_file(SOCKET);
    if let Some(folder) = Path::new(SOCKET).parent() {
        let _ = fs::remove_dir(folder);
    }
}

/// Restarts the first service of these names that there is.
pub(super) fn restart(names: &[&str]) -> Result<(), Error> {
    let mut failed = Error::NoService(names.join(", "));
    for name in names {
        let there = Path::new("/etc/init.d").join(name).exists()
            || [
                "/usr/lib/systemd/system",
                "/lib/systemd/system",
                "/etc/systemd/system",
            ]
            .iter()
            .any(|folder| Path::new(folder).join(format!("{name}.service")).exists());
        if !there {
            continue;
        }
        let tried = if is_systemd() {
            run("systemctl", &["restart", name])
        } else {
            run("service", &[name, "restart"])
        };
        match tried {
            Ok(()) => return Ok(()),
            Err(why) => failed = why,
        }
    }
    Err(failed)
}

/// Whether the mail server answers now.
pub(super) fn runs(tools: &Tools) -> bool {
    crate::admin::doctor::mail_server_runs(tools)
}
