//! Configurations and what `zwrotka check` says of them: each folder of
//! tests/config holds a zwrotka.toml and the expected words in check.txt.
//! UPDATE_GOLDEN=1 writes what is said now.

use std::path::Path;

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use crate::support::{Folder, pipe_args, zwrotka};

#[test]
fn mistakes_are_shown_with_their_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/config");
    let mut seen = 0;
    for entry in std::fs::read_dir(&root).unwrap() {
        let folder = entry.unwrap().path();
        let file = folder.join("zwrotka.toml");
        let ran = zwrotka(&["check", "--config", &file.display().to_string()], b"");
        let said =
            format!("{}{}", ran.text(), ran.stderr).replace(&format!("{}/", folder.display()), "");
        let expected = folder.join("check.txt");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&expected, &said).unwrap();
        }
        assert_eq!(
            said,
            std::fs::read_to_string(&expected).unwrap_or_default(),
            "{}",
            folder.display()
        );
        let bad = folder
            .file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("bad-");
        assert_eq!(ran.code, Some(i32::from(bad)), "{}", folder.display());
        seen += 1;
    }
    assert!(seen >= 10);
}

#[test]
fn the_example_is_well_formed_and_complete() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/zwrotka.toml");
    let ran = zwrotka(&["check", "--config", &path.display().to_string()], b"");
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    // Every key that is left at its default works when its comment is taken off.
    let folder = Folder::new();
    let keys = folder.write("keys", "0123456789abcdef\n");
    std::fs::set_permissions(&keys, Permissions::from_mode(0o640)).unwrap();
    folder.write("dkim-keys", "");
    let text: String = std::fs::read_to_string(&path)
        .unwrap()
        .lines()
        .map(|line| {
            let key = line.strip_prefix("# ").filter(|l| {
                l.split_once(" = ")
                    .is_some_and(|(k, _)| k.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
            });
            format!("{}\n", key.unwrap_or(line))
        })
        .collect::<String>()
        .replace("/etc/zwrotka/", &format!("{}/", folder.path("").display()));
    assert!(text.contains("\nnotices_per_hour = 20\n") && text.contains("\nkey_file = "));
    for key in [
        "rules_file",
        "state_dir",
        "domains_dir",
        "domains_file",
        "logo",
        "texts",
    ] {
        assert!(text.contains(&format!("\n{key} = ")), "{key}");
    }
    // The files and folders they name are not on this machine.
    let text: String = text
        .lines()
        .filter(|l| {
            ![
                "rules_file",
                "domains_dir",
                "domains_file",
                "senders",
                "logo",
            ]
            .iter()
            .any(|k| l.starts_with(k))
        })
        .map(|l| format!("{l}\n"))
        .collect();
    let file = folder.write("all.toml", text);
    let ran = zwrotka(&["check", "--config", &file.display().to_string()], b"");
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

#[test]
fn domains_opt_in_by_folder_and_by_list() {
    let folder = Folder::new();
    folder.write("domains.d/klient.example.toml", "language = \"de\"\n");
    folder.write("domains.d/pusty.example", "");
    folder.write(
        "domains",
        "# ours\nlista.example\n*.lista.example # all below\n",
    );
    let base = folder.path("");
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "domains_dir = \"{0}domains.d\"\ndomains_file = \"{0}domains\"\n",
            base.display()
        ),
    );
    let config = config.display().to_string();
    for (domain, takes_part) in [
        ("klient.example", true),
        ("PUSTY.example", true),
        ("lista.example", true),
        ("a.lista.example", true),
        ("other.example", false),
        ("../domains", false),
    ] {
        let ran = zwrotka(&["check", "--config", &config, "--domain", domain], b"");
        assert_eq!(
            ran.code,
            Some(if takes_part { 0 } else { 1 }),
            "{domain}: {}{}",
            ran.text(),
            ran.stderr
        );
    }
    let german = zwrotka(
        &["check", "--config", &config, "--domain", "klient.example"],
        b"",
    );
    assert!(
        german.text().contains("\nlanguage = \"de\"\n"),
        "{}",
        german.text()
    );
    // Not opted in, and it says so.
    let other = zwrotka(
        &["check", "--config", &config, "--domain", "other.example"],
        b"",
    );
    assert!(
        other.text().contains("has not opted in"),
        "{}",
        other.text()
    );

    folder.write("domains.d/klient.example.toml", "lang = \"de\"\n");
    let ran = zwrotka(&["check", "--config", &config], b"");
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr
            .contains("klient.example.toml:1:1: unknown key `lang`"),
        "{}",
        ran.stderr
    );
}

/// Threats 14 and 15: what others could have written is not believed, and a
/// secret that others could have read is none.
#[test]
fn threat_15_files_that_others_could_have_written_are_refused() {
    let folder = Folder::new();
    let mode = |name: &str, mode: u32| {
        std::fs::set_permissions(folder.path(name), Permissions::from_mode(mode)).unwrap();
    };
    let base = folder.path("").display().to_string();
    folder.write("keys", "0123456789abcdef0123\n");
    folder.write("domains.d/klient.example", "");
    let text = format!("domains_dir = \"{base}domains.d\"\n[trust]\nkey_file = \"{base}keys\"\n");
    let config = folder.write("zwrotka.toml", text);
    let check = |why: &str| {
        let ran = zwrotka(&["check", "--config", &config.display().to_string()], b"");
        let said = format!("{}{}", ran.text(), ran.stderr);
        assert_eq!(ran.code, Some(i32::from(!why.is_empty())), "{said}");
        assert!(said.contains(why), "{why}: {said}");
        assert!(!said.contains("0123456789"), "{said}");
    };
    for open in [0o644, 0o604, 0o660, 0o642] {
        mode("keys", open);
        check(&format!("which has mode {open:04o}: secrets are for"));
    }
    for closed in [0o600, 0o640, 0o440] {
        mode("keys", closed);
        check("");
    }
    std::fs::rename(folder.path("keys"), folder.path("real")).unwrap();
    std::os::unix::fs::symlink(folder.path("real"), folder.path("keys")).unwrap();
    check("is a symbolic link");
    std::fs::rename(folder.path("real"), folder.path("keys")).unwrap();

    // Panels have groups that read, and a file for each domain.
    mode("zwrotka.toml", 0o640);
    check("");
    mode("zwrotka.toml", 0o646);
    check("has mode 0646: everybody could change it");
    mode("zwrotka.toml", 0o644);
    mode("domains.d/klient.example", 0o664);
    check("");
    mode("domains.d/klient.example", 0o666);
    check("klient.example: has mode 0666: everybody could change it");
    mode("domains.d/klient.example", 0o644);
    mode("", 0o777);
    check("is in a folder with mode 0777: everybody could replace it");
    mode("", 0o1777);
    check("");
}

/// An event file that is refused when an event is logged, which nobody would see.
#[test]
fn an_event_file_that_others_can_make_first_is_a_mistake() {
    let folder = Folder::new();
    let base = folder.path("").display().to_string();
    folder.write("log/other", "");
    let text = format!("[events]\ntarget = \"file\"\nfile = \"{base}log/events\"\n");
    let config = folder.write("zwrotka.toml", text).display().to_string();
    let mode = |mode| {
        std::fs::set_permissions(folder.path("log"), Permissions::from_mode(mode)).unwrap();
    };
    let check = || zwrotka(&["check", "--config", &config], b"");
    for open in [0o777, 0o1777] {
        mode(open);
        let ran = check();
        assert_eq!(ran.code, Some(1), "{}", ran.stderr);
        let said = format!("other accounts can write to (mode {open:04o})");
        assert!(ran.stderr.contains(&said), "{}", ran.stderr);
        assert!(
            ran.stderr.contains("/var/log/zwrotka/events.log"),
            "the fix"
        );
    }
    mode(0o755);
    assert_eq!(check().code, Some(0));
    std::os::unix::fs::symlink(folder.path("log/other"), folder.path("log/events")).unwrap();
    assert!(check().stderr.contains("is a symbolic link"));
    std::fs::remove_dir_all(folder.path("log")).unwrap();
    let ran = check();
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.text().contains("warning: "), "{}", ran.text());
}

/// Threat 15: keys are made closed, renewed in place, and never shown.
#[test]
fn threat_15_keys_are_made_and_rotated_and_never_shown() {
    use std::os::unix::fs::MetadataExt;
    let folder = Folder::new();
    let file = folder.path("keys").display().to_string();
    let key = |work: &str, code| {
        let ran = zwrotka(&["key", work, "--file", &file], b"");
        assert_eq!(ran.code, Some(code), "{}", ran.stderr);
        ran.text() + &ran.stderr
    };
    assert!(key("show", 2).contains("cannot be read"));
    assert!(key("rotate", 2).contains("cannot be read"));
    key("make", 0);
    assert!(key("make", 2).contains("exists already"));
    let mode = || std::fs::metadata(&file).unwrap().mode() & 0o777;
    assert_eq!(mode(), 0o640);
    let first = folder.read("keys");
    let secret = first.split_whitespace().last().unwrap();
    assert_eq!(secret.len(), 64);
    std::fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
    let said = key("rotate", 0);
    assert!(!said.contains(secret));
    assert_eq!(mode(), 0o600, "what the site has set stays");
    let second = folder.read("keys");
    assert!(second.contains(&format!(
        "previous: {}",
        first.split("current: ").nth(1).unwrap()
    )));
    key("rotate", 0);
    assert!(
        !folder.read("keys").contains(secret),
        "two keys count, no more"
    );
    let shown = key("show", 0);
    let current = folder.read("keys");
    let current = current.split("current: ").nth(1).unwrap();
    let (id, rest) = current.split_once(' ').unwrap();
    assert!(shown.contains(id) && !shown.contains(rest.split('\n').next().unwrap()));
    // No half-written file is left.
    assert_eq!(std::fs::read_dir(folder.path("")).unwrap().count(), 1);
    // What a configuration names is the file that is meant.
    let config = folder.write("z.toml", format!("[trust]\nkey_file = \"{file}\"\n"));
    let ran = zwrotka(&["key", "--config", &config.display().to_string()], b"");
    assert_eq!((ran.code, ran.text()), (Some(0), shown));
    // A configuration that is shown tells no secret.
    let domains = folder.write(
        "y.toml",
        format!("[trust]\nkey_file = \"{file}\"\n[domains.\"a.pl\"]\n"),
    );
    let ran = zwrotka(
        &[
            "check",
            "--config",
            &domains.display().to_string(),
            "--domain",
            "a.pl",
        ],
        b"",
    );
    let secret = rest.split('\n').next().unwrap();
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(!ran.text().contains(secret), "{}", ran.text());
    let bytes: Vec<String> = secret.bytes().take(6).map(|b| b.to_string()).collect();
    assert!(!ran.text().contains(&bytes.join(", ")), "{}", ran.text());
}

/// What `check --domain` prints is a configuration that sets the same.
#[test]
fn the_settings_of_a_domain_can_be_pasted() {
    let folder = Folder::new();
    let site = "language = \"pl\"\n[notice]\nname = \"Poczta \\\"A\\\"\"\nsupport = \"https://pomoc.example.pl\"\n\
         texts = \"/srv/locales\"\ntemplates = \"/srv/templates\"\n[notice.help]\nany = \"https://pomoc.example.pl/x\"\n\
         [domains.\"a.example\"]\nlanguage = \"de\"\nhtml = false\noriginal = \"none\"\n\
         [domains.\"a.example\".help]\nmailbox-full = \"mailto:x@a.example\"\n";
    let show = |text: &str| {
        let config = folder.write("zwrotka.toml", text);
        let config = config.display().to_string();
        let ran = zwrotka(
            &["check", "--config", &config, "--domain", "A.example"],
            b"",
        );
        assert_eq!(ran.code, Some(0), "{text}\n{}", ran.stderr);
        ran.text()
    };
    let shown = show(site);
    for line in [
        "[domains.\"a.example\"]",
        "language = \"de\"",
        "html = false",
        "threading = true",
        "original = \"none\"",
        "support = \"https://pomoc.example.pl\"",
        "texts = \"/srv/locales\"",
        "[domains.\"a.example\".help]",
        "any = \"https://pomoc.example.pl/x\"",
        "mailbox-full = \"mailto:x@a.example\"",
    ] {
        assert!(shown.lines().any(|l| l == line), "{line}: {shown}");
    }
    assert_eq!(show(&shown), shown);
}

#[test]
fn no_configuration_at_all_is_a_problem() {
    if Path::new(zwrotka::config::DEFAULT_PATH).exists() {
        return;
    }
    let ran = zwrotka(&["check"], b"");
    assert_eq!((ran.code, ran.text().as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("does not exist"), "{}", ran.stderr);
}

/// A mistyped key, and a comment that names the table: the original still goes
/// out by the program that `[handover]` names.
#[test]
fn a_broken_configuration_still_hands_the_original_on() {
    let folder = Folder::new();
    let seen = folder.path("seen");
    let sendmail = folder.script("sendmail", &format!("cat >{}", seen.display()));
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "# see [handover] smtp\nlnaguage = \"pl\"\n[trust]\nrequire = 3\n\
             [handover]\nvia = \"sendmail\"\nsendmail = \"{}\"\n",
            sendmail.display()
        ),
    );
    let config = config.display().to_string();
    let args = pipe_args(&config, &["a@b.example"]);
    let ran = zwrotka(&args, b"Subject: s\n\nhello\n");
    assert_eq!(
        (ran.code, ran.text()),
        (Some(0), String::new()),
        "{}",
        ran.stderr
    );
    assert!(folder.read("seen").ends_with("Subject: s\n\nhello\n"));
}
