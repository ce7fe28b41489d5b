//! `zwrotka alerts` without a mail server: what is mailed, how often, and what
//! happens when the store, the log, the keys or sendmail fail. Delivery by real
//! servers is in tests/mta.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};

use crate::blocklist::Server;
use crate::documented::assert_documented;

/// A site in a folder, with a sendmail that keeps what it is given.
struct Site {
    dir: PathBuf,
}

impl Site {
    fn new(name: &str) -> Site {
        let dir =
            std::env::temp_dir().join(format!("zwrotka-alerts-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        for folder in ["etc", "state", "events", "run", "mail"] {
            fs::create_dir_all(dir.join(folder)).unwrap();
        }
        let site = Site { dir };
        let mail = site.path("mail");
        site.script(
            "sendmail",
            &format!("n=$(ls {mail} | wc -l); echo \"$@\" > {mail}/$n; cat >> {mail}/$n"),
        );
        site.script("exim", "exit 0");
        site.configure("");
        fs::write(site.dir.join("log"), ORDINARY).unwrap();
        site
    }

    fn path(&self, name: &str) -> String {
        self.dir.join(name).display().to_string()
    }

    fn script(&self, name: &str, body: &str) {
        let path = self.dir.join(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// A configuration in which `more` stands, with the summary at no time.
    fn configure(&self, more: &str) {
        let more = match more.contains("[alerts]") {
            true => more.to_owned(),
            false => format!(
                "{more}\n[alerts]\nto = \"root@example.pl\"\nsummary = \"never\"\nbounces = 5\n"
            ),
        };
        let text = format!(
            "language = \"en\"\nhostname = \"mx.example.pl\"\nstate_dir = \"{}\"\n\
             [handover]\nsendmail = \"{}\"\n[events]\ntarget = \"file\"\nfile = \"{}\"\n{more}",
            self.path("state"),
            self.path("sendmail"),
            self.path("events/events.log"),
        );
        fs::write(self.dir.join("etc/zwrotka.toml"), text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_zwrotka-admin"))
            .arg("alerts")
            .args(["--config", &self.path("etc/zwrotka.toml")])
            .args(["--log", &self.path("log")])
            .args(["--mta", "exim", "--exim", &self.path("exim")])
            .args(arguments)
            .env("RUNTIME_DIRECTORY", self.path("run"))
            .output()
            .unwrap()
    }

    /// A run without the blocklists; what it complains of.
    fn run(&self) -> (Option<i32>, String) {
        let output = self.command(&["--offline", "--own", "192.0.2.10"]);
        let said = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), said)
    }

    #[track_caller]
    fn runs_well(&self) {
        assert_eq!(self.run(), (Some(0), String::new()));
    }

    /// The arguments of sendmail and the mail behind them, as they are.
    fn raw_mails(&self) -> Vec<String> {
        let count = fs::read_dir(self.dir.join("mail")).unwrap().count();
        let mail = |n: usize| fs::read_to_string(self.dir.join(format!("mail/{n}"))).unwrap();
        (0..count).map(mail).collect()
    }

    /// The same with long lines in one piece.
    fn mails(&self) -> Vec<String> {
        let whole = |mail: String| {
            mail.replace("=\n", "")
                .replace("=3D", "=")
                .replace("\n ", " ")
        };
        self.raw_mails().into_iter().map(whole).collect()
    }

    fn events(&self, lines: &str) {
        fs::write(self.dir.join("events/events.log"), lines).unwrap();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

fn now() -> String {
    jiff::Timestamp::now().to_string()
}

/// A line of a log that is nobody's fault.
const ORDINARY: &str = "2026-11-24 01:00:00 1xAa00-0000aa-1F <= a@example.pl H=(pc) [192.0.2.1] P=esmtpa A=plain:a S=1 for r@dest.example\n";

fn listed() -> String {
    format!(
        "time={} event=bounce v=1 outcome=rewritten recipient=anna@example.pl category=reputation-blocklist \
         action=failed blocklist=zen.spamhaus.org ip=192.0.2.10\n",
        now()
    )
}

#[test]
fn a_listed_server_is_one_mail_an_hour_and_what_is_told_is_remembered() {
    let site = Site::new("listed");
    site.runs_well();
    assert!(site.mails().is_empty(), "nothing is wrong");
    site.events(&listed());
    site.runs_well();
    let mails = site.mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert!(mail.starts_with("-i -f <> -- root@example.pl\n"), "{mail}");
    for wanted in [
        "Subject: [mx.example.pl] 192.0.2.10 is on Spamhaus\n",
        "Auto-Submitted: auto-generated\n",
        "X-Zwrotka: v=1; alert\n",
        "What to do, in this order",
        "https://check.spamhaus.org/",
    ] {
        assert!(mail.contains(wanted), "{wanted} in\n{mail}");
    }
    assert_eq!(
        mail.matches("check.spamhaus.org").count(),
        1,
        "the page once\n{mail}"
    );
    // Notices may say now that the administrator has been told.
    let told = fs::read_to_string(site.dir.join("state/alerts/told")).unwrap();
    assert!(told.ends_with(" 192.0.2.10 zen.spamhaus.org\n"), "{told}");
    site.events(&(listed() + &listed()));
    site.runs_well();
    assert_eq!(site.mails().len(), 1, "at most one an hour");
    // The same an hour later: there is something new, so it is mailed.
    let sent = site.dir.join("state/alerts/sent");
    let text = fs::read_to_string(&sent).unwrap();
    let at = text
        .split("\"at\":")
        .nth(1)
        .unwrap()
        .split(',')
        .next()
        .unwrap();
    let earlier = at.parse::<i64>().unwrap() - 3600;
    let seen = text
        .split("\"seen\":")
        .nth(1)
        .unwrap()
        .split('}')
        .next()
        .unwrap();
    let before = seen.parse::<i64>().unwrap() - 3600;
    let text = text.replace(&format!("\"at\":{at}"), &format!("\"at\":{earlier}"));
    let text = text.replace(&format!("\"seen\":{seen}"), &format!("\"seen\":{before}"));
    fs::write(&sent, text).unwrap();
    site.runs_well();
    assert_eq!(site.mails().len(), 2);
}

#[test]
fn an_account_with_many_bounces_is_named_by_the_log_where_events_hide_it() {
    let site = Site::new("account");
    site.configure("addresses = \"full\"\n");
    let mut log = String::new();
    let stamp = jiff::Timestamp::now()
        .to_zoned_datetime(jiff::tz::TimeZone::system())
        .strftime("%Y-%m-%d %H:%M:%S")
        .to_string();
    for n in 0..8 {
        let id = format!("1xAa{n:02}-0000aa-1F");
        log += &format!(
            "{stamp} {id} <= ewa@example.pl H=(pc) [192.0.2.1] P=esmtpa A=plain:ewa@example.pl S=1 for r{n}@dest.example\n\
             {stamp} {id} ** r{n}@dest.example F=<ewa@example.pl> R=out T=smtp H=m [198.51.100.1]: 550 5.1.1 unknown user\n"
        );
    }
    fs::write(site.dir.join("log"), log).unwrap();
    let bounce = |n: usize| {
        format!(
            "time={} event=bounce v=1 outcome=rewritten recipient=ewa@example.pl category=address-unknown action=failed queue_id={n}\n",
            now()
        )
    };
    site.events(&(0..8).map(bounce).collect::<String>());
    site.runs_well();
    let mails = site.mails();
    assert_eq!(mails.len(), 1);
    for wanted in [
        "8 messages of ewa@example.pl came back within an hour",
        "account ewa@example.pl, 8 messages, 8 recipients failed",
    ] {
        assert!(mails[0].contains(wanted), "{wanted} in\n{}", mails[0]);
    }
    // One that sends in bulk by right is no news.
    let site = Site::new("known");
    site.configure("addresses = \"full\"\n[suspects]\nknown = [\"ewa@example.pl\"]\n");
    site.events(&(0..8).map(bounce).collect::<String>());
    site.runs_well();
    assert!(site.mails().is_empty());
}

#[test]
fn a_store_that_fails_is_mailed_once_an_hour_all_the_same() {
    let site = Site::new("store");
    fs::remove_dir(site.dir.join("state")).unwrap();
    fs::write(site.dir.join("state"), "no folder").unwrap();
    for _ in 0..3 {
        site.runs_well();
    }
    let mails = site.mails();
    assert_eq!(mails.len(), 1, "{mails:#?}");
    assert!(
        mails[0].contains("the store of zwrotka cannot be used"),
        "{}",
        mails[0]
    );
    // Nothing can be remembered: no mail, but the run fails and says why.
    fs::remove_dir_all(site.dir.join("run")).unwrap();
    fs::write(site.dir.join("run"), "no folder").unwrap();
    let (code, said) = site.run();
    assert_eq!((code, site.mails().len()), (Some(1), 1));
    assert!(said.contains("nothing can be remembered"), "{said}");
}

#[test]
fn a_log_that_fails_is_mailed() {
    let site = Site::new("log");
    // What could not be logged waits in the store of each account.
    let store = site.dir.join("state/by-uid/uid-1234");
    fs::create_dir_all(&store).unwrap();
    fs::File::create(store.join("lost-events"))
        .unwrap()
        .set_len(42)
        .unwrap();
    site.runs_well();
    assert!(
        site.mails()[0].contains("42 events are waiting since"),
        "{}",
        site.mails()[0]
    );
    let site = Site::new("log-folder");
    fs::remove_dir(site.dir.join("events")).unwrap();
    site.runs_well();
    assert!(site.mails()[0].contains("events of zwrotka cannot be written"));
    // A file that is there and can't be read fails the run, too.
    let site = Site::new("log-unreadable");
    fs::create_dir(site.dir.join("events/events.log")).unwrap();
    let (code, said) = site.run();
    assert_eq!(code, Some(1), "{said}");
    assert!(site.mails()[0].contains("events of zwrotka cannot be written"));
}

#[test]
fn broken_keys_and_a_broken_configuration_are_mailed() {
    let site = Site::new("keys");
    site.configure(&format!(
        "[trust]\nrequire = [\"hmac\"]\nkey_file = \"{}\"\n",
        site.path("etc/keys")
    ));
    fs::write(site.dir.join("etc/keys"), "nonsense").unwrap();
    site.runs_well();
    let mail = site.mails().remove(0);
    assert!(
        mail.contains("the keys of zwrotka cannot be used"),
        "{mail}"
    );
    assert!(mail.contains("zwrotka check"), "{mail}");
    let site = Site::new("configuration");
    site.configure("\n[privcy]\nhide = []\n");
    site.runs_well();
    let mail = site.mails().remove(0);
    assert!(
        mail.contains("the configuration of zwrotka cannot be used"),
        "{mail}"
    );
    assert!(mail.contains("privcy"), "{mail}");
}

#[test]
fn a_mail_that_is_not_taken_fails_the_run_and_is_sent_with_the_next() {
    let site = Site::new("sendmail");
    let good = fs::read_to_string(site.dir.join("sendmail")).unwrap();
    site.script("sendmail", "exit 75");
    site.events(&listed());
    let (code, said) = site.run();
    assert_eq!(code, Some(1));
    assert!(
        said.contains("the mail to root@example.pl was not sent"),
        "{said}"
    );
    assert!(
        !site.dir.join("state/alerts/told").exists(),
        "nobody was told"
    );
    fs::write(site.dir.join("sendmail"), good).unwrap();
    site.runs_well();
    assert_eq!(site.mails().len(), 1);
}

#[test]
fn the_summary_comes_once_a_day_in_the_language_of_the_site() {
    let site = Site::new("summary");
    site.configure("[alerts]\nto = \"root@example.pl\"\nsummary = \"00:00\"\n");
    let config = site.dir.join("etc/zwrotka.toml");
    let polish = fs::read_to_string(&config)
        .unwrap()
        .replace("\"en\"", "\"pl\"");
    fs::write(&config, polish).unwrap();
    site.events(&listed());
    site.runs_well();
    site.runs_well();
    let mails = site.raw_mails();
    assert_eq!(mails.len(), 2, "an alert and a summary");
    let text = |mail: &str| {
        let mail = mail_parser::MessageParser::default()
            .parse(mail.split_once('\n').unwrap().1.as_bytes())
            .unwrap()
            .into_owned();
        (
            mail.subject().unwrap().to_owned(),
            mail.body_text(0).unwrap().into_owned(),
        )
    };
    let (subject, body) = text(&mails[0]);
    assert_eq!(
        subject,
        "[mx.example.pl] 192.0.2.10 jest na liście Spamhaus"
    );
    assert!(body.contains("Co zrobić, w tej kolejności"), "{body}");
    let (subject, body) = text(&mails[1]);
    assert!(
        subject.starts_with("[mx.example.pl] podsumowanie dnia 20"),
        "{subject}"
    );
    for wanted in [
        "192.0.2.10 jest na liście Spamhaus",
        "wiadomości",
        "Ostrzeżenia z ostatnich 24 godzin",
    ] {
        assert!(body.contains(wanted), "{wanted} in\n{body}");
    }
}

#[test]
fn an_address_on_a_list_is_found_by_dns_and_reported_again_only_if_it_comes_back() {
    let server = Server::start("alerts");
    let site = Site::new("dns");
    site.configure("\n[domains.\"spam.example\"]\n");
    let resolver = format!("127.0.0.1:{}", server.port);
    let lists = server.folder.join("lists.toml").display().to_string();
    let ask = |own: &str| {
        let output = site.command(&["--resolver", &resolver, "--lists", &lists, "--own", own]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    };
    ask("192.0.2.10");
    ask("192.0.2.10");
    let mails = site.mails();
    assert_eq!(mails.len(), 1);
    for wanted in [
        "192.0.2.10 is on Well",
        "spam.example is on Words",
        "https://well.example/?ip=192.0.2.10",
    ] {
        assert!(mails[0].contains(wanted), "{wanted} in\n{}", mails[0]);
    }
}

#[test]
fn without_an_address_nothing_is_sent_and_that_is_an_error() {
    let site = Site::new("nobody");
    site.configure("[alerts]\nsummary = \"00:00\"\n");
    site.events(&listed());
    let (code, said) = site.run();
    assert_eq!(code, Some(2));
    assert!(said.contains("set `to` in [alerts]"), "{said}");
    assert!(site.mails().is_empty());
}

#[test]
fn a_run_as_json_is_as_its_schema_says() {
    let site = Site::new("json");
    site.events(&listed());
    let output = site.command(&["--offline", "--own", "192.0.2.10", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_documented(&report, &["alerts"]);
    assert_eq!(report["subjects"][0]["due"], true);
    assert_eq!(report["sent"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_printed_is_neither_sent_nor_remembered() {
    let site = Site::new("print");
    site.events(&listed());
    let output = site.command(&["--offline", "--own", "192.0.2.10", "--print"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("Subject: [mx.example.pl] 192.0.2.10 is on Spamhaus"),
        "{said}"
    );
    assert!(site.mails().is_empty());
    site.runs_well();
    assert_eq!(site.mails().len(), 1);
}
