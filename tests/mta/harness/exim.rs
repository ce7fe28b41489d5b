//! An Exim from the unpacked Debian package, wired as contrib/exim tells.
//!
//! It runs under one account throughout (`deliver_drop_privilege`), so the
//! setuid bit is not needed. Debian builds it with the account Debian-exim;
//! where the machine has none, libnss_wrapper shows Exim one.

use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::scratch::{Server, make_dir, write};
use super::site::{Ground, Handover, Way, mta_root};
use super::wiring::{contrib, section, substitute};

pub fn start(ground: &Ground) -> Server {
    let root = mta_root("exim");
    let dir = ground.dir;
    let account = Account::new(dir);
    for name in ["spool", "log", "mail"] {
        let path = dir.join(name);
        make_dir(&path, 0o755);
        chown(&path, Some(account.uid), Some(account.gid)).expect("a folder for Exim");
    }
    write(
        &dir.join("etc/domains"),
        "local.test\nenglish.test\nrelayed.test\n",
        0o644,
    );
    if ground.plan.sign {
        chown(dir.join("etc/keys"), None, Some(account.gid)).expect("keys for Exim");
    }
    let config = dir.join("etc/exim.conf");
    write(&config, &configuration(ground, &root), 0o644);

    let environment = environment(dir);
    let exim = root.join("usr/sbin/exim4");
    if ground.plan.handover == Handover::Sendmail {
        write(
            &dir.join("bin/sendmail"),
            &sendmail(&exim, &config, &environment),
            0o755,
        );
    }
    let output = fs::File::create(dir.join("log/start")).expect("a file for the output");
    let errors = output.try_clone().expect("the same file");
    Server::start(
        Command::new(exim)
            .arg("-C")
            .arg(config)
            .args(["-bdf".into(), format!("-q{}s", ground.plan.retry)])
            .envs(environment)
            .current_dir("/")
            .uid(account.uid)
            .gid(account.gid)
            .stdout(output)
            .stderr(errors),
    )
}

/// What every program of this Exim needs.
fn environment(dir: &Path) -> [(&'static str, PathBuf); 4] {
    let libraries = library_dir(&mta_root("exim"));
    [
        ("LD_LIBRARY_PATH", libraries.clone()),
        ("LD_PRELOAD", libraries.join("libnss_wrapper.so")),
        ("NSS_WRAPPER_PASSWD", dir.join("etc/passwd")),
        ("NSS_WRAPPER_GROUP", dir.join("etc/group")),
    ]
}

/// Exim as an administrator calls it.
pub fn exim(dir: &Path) -> Command {
    let mut command = Command::new(mta_root("exim").join("usr/sbin/exim4"));
    command.arg("-C").arg(dir.join("etc/exim.conf"));
    command.envs(environment(dir));
    command
}

/// Tells a command of zwrotka which Exim is meant.
pub fn name_to(command: &mut Command, dir: &Path) {
    command.args(["--mta", "exim", "--exim"]);
    command.arg(mta_root("exim").join("usr/sbin/exim4"));
    command.arg("--mta-config").arg(dir.join("etc/exim.conf"));
    command.envs(environment(dir));
}

fn configuration(ground: &Ground, root: &Path) -> String {
    let domains = ground.dir.join("etc/domains").display().to_string();
    let program = ground.program.display().to_string();
    let settings = ground.settings.display().to_string();
    let limit = format!("timeout = {}s", ground.plan.time_limit);
    let age = format!("<{{$message_age}}{{{}}}", ground.plan.patience);
    let port = ground.reinject.to_string();
    let common = [
        ("/etc/zwrotka/domains", domains.as_str()),
        ("/etc/zwrotka/zwrotka.toml", &settings),
        ("/usr/bin/zwrotka", &program),
        ("<{$message_age}{3600}", &age),
        ("timeout = 30s", &limit),
    ];
    let (main, routers, transports, filter) = match ground.plan.way {
        Way::Pipe => {
            // The port first: the paths hold the number of this process, which may be
            // 10026. Exim runs under one account here.
            let text = substitute(
                &contrib("exim/zwrotka-pipe.conf"),
                &[
                    ("10026", port.as_str()),
                    ("user = zwrotka", "user = Debian-exim"),
                    ("group = zwrotka", "group = Debian-exim"),
                ],
            );
            let text = substitute(&text, &common);
            let part = |name| section(&text, name).to_owned();
            (
                part("MAIN"),
                part("ROUTERS"),
                part("TRANSPORTS"),
                String::new(),
            )
        }
        Way::Milter => panic!("Exim has no milters"),
        Way::Filter => {
            let text = substitute(&contrib("exim/zwrotka-filter.conf"), &common);
            let part = |name| section(&text, name).to_owned();
            (
                part("MAIN"),
                String::new(),
                String::new(),
                part("TRANSPORTS"),
            )
        }
    };
    let (main, signed) = match ground.plan.sign {
        true => {
            let keys = ground.dir.join("etc/keys").display().to_string();
            let text = substitute(
                &contrib("exim/zwrotka-sign.conf"),
                &[("/etc/zwrotka/keys", keys.as_str())],
            );
            let part = |name| section(&text, name).to_owned();
            (main + &part("MAIN"), part("TRANSPORTS"))
        }
        false => (main, String::new()),
    };
    ground
        .fill(include_str!("../exim/exim.conf"))
        .replace("@ROOT@", &root.display().to_string())
        .replace("@USER@", super::smtp::USER)
        .replace("@PASSWORD@", super::smtp::PASSWORD)
        .replace(
            "@DELAY_WARNING@",
            if ground.plan.warn_of_delay {
                "1s:1h"
            } else {
                "0s"
            },
        )
        .replace("@MAIN@", &main)
        .replace("@ROUTERS@", &routers)
        .replace("@TRANSPORTS@", &transports)
        .replace("@TRANSPORT_FILTER@", &filter)
        .replace("@SIGNED@", &signed)
}

/// A sendmail that talks to this Exim, for Exim runs commands with an empty
/// environment.
fn sendmail(exim: &Path, config: &Path, environment: &[(&str, PathBuf)]) -> String {
    let exports: String = environment
        .iter()
        .map(|(name, value)| format!("export {name}={}\n", value.display()))
        .collect();
    format!(
        "#!/bin/sh\n{exports}exec {} -C {} \"$@\"\n",
        exim.display(),
        config.display()
    )
}

/// usr/lib/x86_64-linux-gnu, or what it is called on this machine.
fn library_dir(root: &Path) -> PathBuf {
    fs::read_dir(root.join("usr/lib"))
        .expect("libraries beside Exim")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.join("libnss_wrapper.so").exists())
        .expect("libnss_wrapper.so beside Exim: run tests/run")
}

struct Account {
    uid: u32,
    gid: u32,
}

impl Account {
    const NAME: &str = "Debian-exim";
    /// In the range that Debian leaves alone.
    const SPARE: u32 = 65_333;

    /// The account of this machine, or one made up. Writes the passwd and
    /// group files that Exim gets to see.
    fn new(dir: &Path) -> Self {
        let mut passwd = fs::read_to_string("/etc/passwd").expect("/etc/passwd");
        let mut group = fs::read_to_string("/etc/group").expect("/etc/group");
        let known = passwd.lines().find_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            match fields.as_slice() {
                [Self::NAME, _, uid, gid, ..] => Some((uid.parse().ok()?, gid.parse().ok()?)),
                _ => None,
            }
        });
        let (uid, gid) = known.unwrap_or_else(|| {
            let (name, id) = (Self::NAME, Self::SPARE);
            passwd.push_str(&format!("{name}:x:{id}:{id}::/:/usr/sbin/nologin\n"));
            group.push_str(&format!("{name}:x:{id}:\n"));
            (id, id)
        });
        write(&dir.join("etc/passwd"), &passwd, 0o644);
        write(&dir.join("etc/group"), &group, 0o644);
        Self { uid, gid }
    }
}
