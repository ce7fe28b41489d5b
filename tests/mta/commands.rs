//! The commands that contrib/postfix/master.cf gives to an administrator.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::harness::{Scratch, contrib, mta_root};

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
