//! The commands that contrib/ gives to an administrator: those of
//! postfix/master.cf, and those of operator/README.md to be typed by hand.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use crate::ORDINARY;
use crate::harness::{Mta, Scratch, Site, contrib, copy_program, mta_root, wait_for};

on_both! { the_table_of_commands }

/// The shell loops among the comments: one to apply, one to take out.
fn loops(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current: Option<String> = None;
    for line in text.lines().filter_map(|line| line.strip_prefix("#   ")) {
        if line.starts_with("for ") {
            current = Some(String::new());
        }
        if let Some(script) = &mut current {
            script.push_str(line);
            script.push('\n');
        }
        if line == "done" {
            found.extend(current.take());
        }
    }
    found
}

fn run(root: &Path, etc: &Path, script: &str) -> String {
    let postconf = format!(
        "postconf() {{ {}/usr/sbin/postconf -c {} \"$@\"; }}\n",
        root.display(),
        etc.display()
    );
    let output = Command::new("sh")
        .args(["-euc", &(postconf + script)])
        .env("LD_LIBRARY_PATH", root.join("usr/lib/postfix"))
        .output()
        .expect("a shell");
    assert!(
        output.status.success(),
        "{script}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Applied to the master.cf of Debian, they make the lines of ours; taken out,
/// all is as before.
#[test]
fn postfix_commands_apply_and_take_out() {
    let root = mta_root("postfix");
    let ours = contrib("postfix/master.cf");
    let [apply, take_out] = loops(&ours).try_into().expect("two loops");
    let (debian, wired) = (Scratch::new(), Scratch::new());
    for scratch in [&debian, &wired] {
        fs::write(scratch.path().join("main.cf"), "").expect("main.cf");
    }
    fs::copy(
        root.join("usr/share/postfix/master.cf.dist"),
        debian.path().join("master.cf"),
    )
    .expect("Debian's master.cf");
    fs::write(wired.path().join("master.cf"), &ours).expect("our master.cf");

    let show = "for s in bounce defer trace; do postconf -M $s/unix; done";
    let before = run(&root, debian.path(), show);
    run(&root, debian.path(), &apply);
    let options = |text: &str| -> Vec<String> {
        let words = text.split_whitespace().map(str::to_owned);
        words.filter(|word| word.contains('=')).collect()
    };
    let expected = run(&root, wired.path(), show);
    assert_eq!(
        options(&run(&root, debian.path(), show)),
        options(&expected)
    );
    run(&root, debian.path(), &take_out);
    assert_eq!(run(&root, debian.path(), show), before);
}

/// A command of the table in operator/README.md: the row by its first words,
/// the column by the mail server.
fn by_hand(row: &str, mta: Mta) -> String {
    let text = contrib("operator/README.md").replace("\\|", "\u{1}");
    let line = text
        .lines()
        .find(|line| line.starts_with(&format!("| {row} |")))
        .unwrap_or_else(|| panic!("no row {row}"));
    let column = if mta == Mta::Exim { 2 } else { 3 };
    let cell = line.split('|').nth(column).expect("a cell");
    let command = cell.split('`').nth(1).expect("a command");
    command.replace('\u{1}', "|")
}

/// A shell in which the programs are those of this site.
fn shell(site: &Site, mta: Mta, script: &str) -> Output {
    let bin = site.dir().join("by-hand");
    fs::create_dir_all(&bin).expect("a folder");
    let etc = site.dir().join("etc").display().to_string();
    let put = |name: &str, line: String| {
        let text = bin.join("text");
        fs::write(&text, format!("#!/bin/sh\nexec {line} \"$@\"\n")).expect("a program");
        fs::set_permissions(&text, fs::Permissions::from_mode(0o755)).expect("a mode");
        // What is there already may be the one that runs.
        let program = bin.join(name);
        if !program.exists() {
            copy_program(&text, &program);
        }
    };
    let root = |name: &str| mta_root(name).display().to_string();
    match mta {
        Mta::Exim => {
            put(
                "exim",
                format!("{}/usr/sbin/exim4 -C {etc}/exim.conf", root("exim")),
            );
            let exim = bin.join("exim").display().to_string();
            put(
                "exiqgrep",
                format!("perl {}/usr/sbin/exiqgrep -E {exim}", root("exim-base")),
            );
        }
        Mta::Postfix => {
            for name in ["postqueue", "postsuper"] {
                put(
                    name,
                    format!("{}/usr/sbin/{name} -c {etc}", root("postfix")),
                );
            }
            let libraries = fs::read_dir(mta_root("jq").join("usr/lib")).expect("libraries");
            let libraries = libraries.flatten().next().expect("a folder").path();
            let jq = format!(
                "env LD_LIBRARY_PATH={} {}/usr/bin/jq",
                libraries.display(),
                root("jq")
            );
            put("jq", jq);
        }
    }
    let environment = site.operator(&[]);
    Command::new("sh")
        .args(["-c", script])
        .envs(environment.get_envs().filter_map(|(k, v)| Some((k, v?))))
        .env("PATH", format!("{}:/usr/bin:/bin", bin.display()))
        .output()
        .expect("a shell")
}

/// The table's commands remove what it says and nothing else; the two that help
/// pages still give do not.
fn the_table_of_commands(mta: Mta) {
    let site = Site::with(mta).retry(300).start();
    for sender in [
        "jan@klient.example",
        "jan@klient.example",
        "anna@klient.example",
        "bob@plain.test",
        "carol@plain.test",
    ] {
        site.submit(sender, &["grey@remote.test"], ORDINARY);
    }
    let queued = || -> Vec<String> {
        let output = site
            .operator(&["queue", "remove", "--all", "--json"])
            .output()
            .expect("zwrotka");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let messages = report["plan"]["messages"].as_array().expect("messages");
        let pair = |m: &serde_json::Value| format!("{} {}", m["sender"], m["id"]).replace('"', "");
        let mut all: Vec<String> = messages.iter().map(pair).collect();
        all.sort();
        all
    };
    wait_for("all to be put off", || {
        let output = site
            .operator(&["queue", "--json"])
            .output()
            .expect("zwrotka");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
        (report["hosts"][0]["count"] == 5).then_some(())
    });
    let all = queued();
    let (wrong, code) = match mta {
        Mta::Exim => ("exiqgrep -Mrm", 0),
        Mta::Postfix => ("postqueue -d ALL", 69),
    };
    let output = shell(&site, mta, wrong);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert_eq!(queued(), all, "{wrong}");

    let type_in = |row: &str, id: &str| {
        let command = by_hand(row, mta).replace("ID", id);
        let output = shell(&site, mta, &command);
        assert!(output.status.success(), "{command}: {output:?}");
        queued()
            .iter()
            .map(|m| m.split('@').next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(type_in("remove one sender's", ""), ["anna", "bob", "carol"]);
    let annas = all[0].split(' ').nth(1).expect("an id");
    assert_eq!(type_in("remove one message", annas), ["bob", "carol"]);
    if mta == Mta::Exim {
        site.freeze(all[1].split(' ').nth(1).expect("an id"));
        assert_eq!(type_in("remove frozen messages", ""), ["carol"]);
    }
    assert_eq!(type_in("remove all", ""), Vec::<String>::new());
}
