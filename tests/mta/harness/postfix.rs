//! A Postfix from the unpacked Debian package, wired as contrib/postfix tells.
//!
//! It needs root and no accounts: uucp and news stand in for postfix and
//! postdrop, nobody for zwrotka.

use std::fs::{self, File, FileTimes};
use std::os::unix::fs::chown;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use super::scratch::{Server, make_dir, set_mode, write};
use super::site::{Ground, Handover, Way, mta_root};
use super::wiring::{contrib, substitute};

/// The account that stands in for postfix (mail_owner).
pub const OWNER: &str = "uucp";

pub fn start(ground: &Ground) -> Server {
    let root = mta_root("postfix");
    let dir = ground.dir;
    make_queue(dir);
    write_configuration(ground, &root);

    let libraries = root.join("usr/lib/postfix");
    if ground.plan.handover == Handover::Sendmail || ground.plan.way == Way::Milter {
        write(&dir.join("bin/sendmail"), &sendmail(&root, dir), 0o755);
        // postdrop is not setgid here; these two let anybody do its work.
        set_mode(&dir.join("spool/maildrop"), 0o777);
        set_mode(&dir.join("spool/public"), 0o755);
    }
    let output = File::create(dir.join("log/start")).expect("a file for the output");
    let errors = output.try_clone().expect("the same file");
    Server::start(
        Command::new(root.join("usr/lib/postfix/sbin/master"))
            .arg("-c")
            .arg(dir.join("etc"))
            .arg("-d")
            .env("LD_LIBRARY_PATH", libraries)
            .current_dir(dir.join("etc"))
            .stdout(output)
            .stderr(errors),
    )
}

/// A program of Postfix as an administrator calls it.
pub fn program(dir: &Path, name: &str) -> Command {
    let root = mta_root("postfix");
    let mut command = Command::new(root.join("usr/sbin").join(name));
    command.arg("-c").arg(dir.join("etc"));
    command.env("LD_LIBRARY_PATH", root.join("usr/lib/postfix"));
    command
}

/// Tells a command of zwrotka which Postfix is meant.
pub fn name_to(command: &mut Command, dir: &Path) {
    let root = mta_root("postfix");
    command.args(["--mta", "postfix", "--postqueue"]);
    command.arg(root.join("usr/sbin/postqueue"));
    command.arg("--mta-config").arg(dir.join("etc"));
    command.env("LD_LIBRARY_PATH", root.join("usr/lib/postfix"));
}

/// The folders that `postfix check` would make, with their owners.
fn make_queue(dir: &Path) {
    let owner = id_of("/etc/passwd", OWNER);
    let group = id_of("/etc/group", "news");
    let nobody = id_of("/etc/passwd", "nobody");
    let give = |name: &str, mode, uid, gid| {
        let path = dir.join(name);
        make_dir(&path, mode);
        chown(&path, uid, gid).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    };
    for name in ["spool", "spool/pid"] {
        give(name, 0o755, None, None);
    }
    for name in [
        "incoming", "active", "deferred", "bounce", "defer", "trace", "saved", "corrupt", "flush",
        "hold", "private",
    ] {
        give(&format!("spool/{name}"), 0o700, Some(owner), None);
    }
    give("spool/maildrop", 0o730, Some(owner), Some(group));
    give("spool/public", 0o710, Some(owner), Some(group));
    give("data", 0o700, Some(owner), None);
    give("mail", 0o755, Some(nobody), None);
}

fn write_configuration(ground: &Ground, root: &Path) {
    let etc = ground.dir.join("etc");
    let put = |name: &str, text: &str| write(&etc.join(name), text, 0o644);

    let tables = format!("{}/zwrotka_", etc.display());
    let wiring = substitute(
        &contrib("postfix/main.cf"),
        &[
            ("/etc/postfix/zwrotka_", tables.as_str()),
            (
                "zwrotka_time_limit = 30s",
                &format!("zwrotka_time_limit = {}s", ground.plan.time_limit),
            ),
        ],
    );
    let main = ground
        .fill(include_str!("../postfix/main.cf"))
        .replace("@ROOT@", &root.display().to_string())
        .replace(
            "@LIBRARIES@",
            &root.join("usr/lib/postfix").display().to_string(),
        )
        .replace(
            "@DELAY_WARNING@",
            if ground.plan.warn_of_delay {
                "1s"
            } else {
                "0h"
            },
        );
    let is_milter = ground.plan.way == Way::Milter;
    let wiring = if is_milter { "" } else { &wiring };
    put("main.cf", &(main + wiring + ground.plan.more));

    let services = substitute(
        &contrib("postfix/master.cf"),
        &[
            ("/etc/postfix/zwrotka_", tables.as_str()),
            (
                "/etc/zwrotka/zwrotka.toml",
                &ground.settings.display().to_string(),
            ),
            ("/usr/bin/zwrotka", &ground.program.display().to_string()),
            ("user=zwrotka", "user=nobody"),
            ("127.0.0.1:10026", &format!("127.0.0.1:{}", ground.reinject)),
        ],
    );
    // What Debian's master.cf has, for milter.sh to work on.
    let plain = "bounce unix - - n - 0 bounce\n\
                 defer unix - - n - 0 bounce\n\
                 trace unix - - n - 0 bounce\n";
    let services = if is_milter { plain } else { &services };
    put(
        "master.cf",
        &(ground.fill(include_str!("../postfix/master.cf")) + services),
    );
    if is_milter && ground.plan.wired {
        wire_milter(root, &etc, "on");
        let others = if ground.plan.sign { "sign" } else { "remote" };
        wire_milter(root, &etc, others);
        if let Some(port) = ground.milter_port {
            let main = fs::read_to_string(etc.join("main.cf")).expect("main.cf");
            let port = format!("inet:127.0.0.1:{port}");
            put(
                "main.cf",
                &substitute(&main, &[("unix:zwrotka/milter", &port)]),
            );
        }
    }

    let domain = ("example.pl", "local.test");
    let one = substitute(&contrib("postfix/zwrotka_domains"), &[domain]);
    let two = substitute(&one, &[("local.test", "english.test")]);
    let three = substitute(&one, &[("local.test", "relayed.test")]);
    put("zwrotka_domains", &(one + &two + &three));
    let domain = (r"example\.pl", r"(local|english|relayed)\.test");
    put(
        "zwrotka_headers",
        &substitute(&contrib("postfix/zwrotka_headers"), &[domain]),
    );
    put(
        "zwrotka_null_sender",
        &contrib("postfix/zwrotka_null_sender"),
    );

    put(
        "mailboxes",
        // alice-7: many senders with one mailbox.
        "/^alice(-[0-9]+)?@/ alice/\n/^bob(-[0-9]+)?@/ bob/\n/^carol(-[0-9]+)?@/ carol/\n\
         /^quota@/ quota/\n",
    );
    put(
        "transport",
        &format!(
            "/[@.](remote|relayed)\\.test$/ smtp:[127.0.0.1]:{0}\n\
             /^quota@local\\.test$/ smtp:[127.0.0.1]:{0}\n",
            ground.remote
        ),
    );
    // A configuration that is only just written is read again and again for
    // two seconds, in case it is not complete.
    for entry in fs::read_dir(&etc).expect("etc").flatten() {
        let an_hour_ago = SystemTime::now() - Duration::from_secs(3600);
        File::options()
            .write(true)
            .open(entry.path())
            .and_then(|file| file.set_times(FileTimes::new().set_modified(an_hour_ago)))
            .expect("an older file");
    }
}

/// Runs contrib/postfix/milter.sh on a configuration.
pub fn wire_milter(root: &Path, etc: &Path, what: &str) {
    let output = milter_script(root, etc, what);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
}

/// Runs contrib/postfix/milter.sh, however it ends.
pub fn milter_script(root: &Path, etc: &Path, what: &str) -> Output {
    let postconf = root.join("usr/sbin/postconf");
    // Postfix waits until a file that was only just written is surely complete.
    let script = format!(
        "postconf() {{ touch -d '1 hour ago' {etc}/m*.cf; {} -c {etc} \"$@\"; }}\n{}",
        postconf.display(),
        contrib("postfix/milter.sh"),
        etc = etc.display(),
    );
    Command::new("sh")
        .args(["-c", &script, "milter.sh", what])
        .env("LD_LIBRARY_PATH", root.join("usr/lib/postfix"))
        .output()
        .expect("a shell")
}

/// A sendmail that talks to this Postfix.
fn sendmail(root: &Path, dir: &Path) -> String {
    format!(
        "#!/bin/sh\nexport LD_LIBRARY_PATH={root}/usr/lib/postfix MAIL_CONFIG={dir}/etc\n\
         exec {root}/usr/sbin/sendmail \"$@\"\n",
        root = root.display(),
        dir = dir.display()
    )
}

/// The number of a user or group.
pub fn id_of(file: &str, name: &str) -> u32 {
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{file}: {e}"));
    text.lines()
        .map(|line| line.split(':').collect::<Vec<_>>())
        .find(|fields| fields[0] == name)
        .and_then(|fields| fields.get(2)?.parse().ok())
        .unwrap_or_else(|| panic!("{name} is not in {file}"))
}
