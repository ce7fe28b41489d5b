//! What a user without rights is told: which group or user is missing. Each
//! program of the mail server refuses by itself, as it does on a real machine.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::PathBuf;
use std::process::{Command, Output};

use crate::ORDINARY;
use crate::harness::{Handover, Mta, Plan, Site, copy_program, wait_for};

on_both! { a_log_names_its_group, an_incident_tells_what_it_could_not_see }

struct Stranger {
    site: Site,
    program: PathBuf,
}

impl Stranger {
    /// A site with one queued message.
    fn of(plan: Plan) -> Self {
        let site = plan.retry(300).start();
        site.submit("bob@plain.test", &["grey@remote.test"], ORDINARY);
        wait_for("the message", || (!site.queue_is_empty()).then_some(()));
        // Not all may enter the folder where the program was built.
        let program = site.dir().join("zwrotka-admin");
        copy_program(env!("CARGO_BIN_EXE_zwrotka-admin").as_ref(), &program);
        Self { site, program }
    }

    /// What nobody gets to see. Postfix lets no user but root choose its
    /// configuration, so that of the site stands in for that of the machine, in
    /// a mount namespace.
    fn run(&self, mta: Mta, arguments: &[&str]) -> Output {
        let etc = self.site.dir().join("etc").display().to_string();
        let (flags, mounts) = match mta {
            Mta::Exim => (format!("--mta-config {etc}/exim.conf"), String::new()),
            Mta::Postfix => (
                String::new(),
                format!(
                    "mount -t tmpfs none /mnt && mkdir /mnt/upper /mnt/work && \
                     mount -t overlay none -o lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work /etc && \
                     mkdir -p /etc/postfix && mount --bind {etc} /etc/postfix && "
                ),
            ),
        };
        let named = self.site.operator(&[]);
        let tool = named
            .get_args()
            .nth(3)
            .expect("a program of the mail server");
        let (name, tool) = match mta {
            Mta::Exim => ("exim", tool),
            Mta::Postfix => ("postqueue", tool),
        };
        let script = format!(
            "{mounts}exec setpriv --reuid=nobody --regid=nogroup --clear-groups {} {} \
             --mta {name_of_mta} --{name} {} {flags}",
            self.program.display(),
            arguments.join(" "),
            tool.display(),
            name_of_mta = format!("{mta:?}").to_lowercase(),
        );
        Command::new("unshare")
            .args(["--mount", "sh", "-c", &script])
            .envs(named.get_envs().filter_map(|(k, v)| Some((k, v?))))
            .output()
            .expect("unshare")
    }

    /// Runs what must be refused and returns what is told.
    fn refused(&self, mta: Mta, arguments: &[&str]) -> String {
        let output = self.run(mta, arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        said
    }
}

#[test]
fn exim_shows_its_queue_to_its_group() {
    let stranger = Stranger::of(Site::with(Mta::Exim));
    for arguments in [&["queue"][..], &["queue", "remove", "--all", "--yes"]] {
        let said = stranger.refused(Mta::Exim, arguments);
        assert!(said.contains("permission denied"), "{said}");
        assert!(said.contains("adduser nobody Debian-exim"), "{said}");
    }
    assert!(!stranger.site.queue_is_empty());
}

#[test]
fn postfix_shows_its_queue_and_lets_root_change_it() {
    // Where postqueue may do its work.
    let stranger = Stranger::of(Site::with(Mta::Postfix).handover(Handover::Sendmail));
    let output = stranger.run(Mta::Postfix, &["queue"]);
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("1 messages"), "{output:?}");
    let said = stranger.refused(Mta::Postfix, &["queue", "remove", "--all", "--yes"]);
    assert!(said.contains("only root may"), "{said}");
    let kept = stranger.site.dir().join("kept");
    fs::create_dir(&kept).expect("a folder");
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o777)).expect("for all");
    let kept = kept.display().to_string();
    let save = ["queue", "remove", "--all", "--yes", "--save", &kept];
    let said = stranger.refused(Mta::Postfix, &save);
    assert!(said.contains("only root may"), "{said}");
    assert!(!stranger.site.queue_is_empty());
}

#[test]
fn postfix_may_keep_its_queue_from_users() {
    let plan = Site::with(Mta::Postfix).handover(Handover::Sendmail);
    let stranger = Stranger::of(plan.more("authorized_mailq_users = root\n"));
    let said = stranger.refused(Mta::Postfix, &["queue"]);
    assert!(said.contains("authorized_mailq_users"), "{said}");
}

/// postqueue without its group, as after a bad copy of the system.
#[test]
fn postqueue_without_its_group() {
    let stranger = Stranger::of(Site::with(Mta::Postfix));
    let said = stranger.refused(Mta::Postfix, &["queue"]);
    assert!(said.contains("postfix set-permissions"), "{said}");
}

/// As Debian has it: the mail log is for group adm.
fn a_log_names_its_group(mta: Mta) {
    let stranger = Stranger::of(Site::with(mta));
    let log = stranger.site.dir().join("closed.log");
    fs::copy(stranger.site.log_file(), &log).expect("a copy");
    let adm = fs::read_to_string("/etc/group").expect("groups");
    let adm = adm.lines().find_map(|line| line.strip_prefix("adm:x:"));
    let adm = adm.and_then(|rest| rest.split(':').next()?.parse().ok());
    chown(&log, Some(0), Some(adm.expect("group adm"))).expect("an owner");
    fs::set_permissions(&log, fs::Permissions::from_mode(0o640)).expect("a mode");
    let log = log.display().to_string();
    for what in ["--suspects", "bob@plain.test"] {
        let said = stranger.refused(mta, &["trace", what, "--log", &log]);
        assert!(said.contains("join group adm"), "{said}");
    }
}

/// The report says of each part why it is missing, and that it is no all-clear.
fn an_incident_tells_what_it_could_not_see(mta: Mta) {
    let stranger = Stranger::of(Site::with(mta));
    let log = stranger.site.dir().join("closed.log");
    fs::write(&log, "").expect("a log");
    fs::set_permissions(&log, fs::Permissions::from_mode(0o600)).expect("a mode");
    let log = log.display().to_string();
    let output = stranger.run(mta, &["incident", "--offline", "--log", &log]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let told = String::from_utf8_lossy(&output.stdout);
    assert_eq!(told.matches("unknown: ").count(), 3, "{told}");
    assert!(told.contains("not everything could be looked at"), "{told}");
    assert!(!told.contains("Nothing has to be done"), "{told}");
}
