//! What contrib/postfix/milter.sh changes: the script itself runs on a copy of
//! the configuration, and what comes out is compared.

use std::fs;
use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::change::{self, Change};
use super::record::Record;
use super::{Error, TrustChoice, system};
use crate::admin::queue::tool::Tools;

const SCRIPT: &str = include_str!("../../../contrib/postfix/milter.sh");
/// The queue in which the socket of the milter is (contrib/systemd).
pub(super) const QUEUE: &str = "/var/spool/postfix";
const FILES: [&str; 2] = ["main.cf", "master.cf"];

pub(super) fn folder(tools: &Tools) -> Result<PathBuf, Error> {
    let said = tools.ask(&tools.beside("postconf"), &["-h", "config_directory"])?;
    Ok(said.trim().into())
}

/// The files, and the steps beside them; `signs` says whether an earlier setup has
/// outgoing mail signed.
pub(super) fn changes(
    tools: &Tools,
    trust: TrustChoice,
    signs: bool,
    program: &Path,
) -> Result<(Vec<Change>, Vec<String>), Error> {
    let words: &[&str] = match trust {
        // `on` keeps what `sign` added.
        TrustChoice::Local if signs => &["off", "on"],
        TrustChoice::Local => &["on"],
        TrustChoice::Hmac => &["on", "sign"],
    };
    let mut changes = after_script(tools, words)?;
    if changes
        .iter()
        .filter_map(|c| c.before.as_deref())
        .any(is_wired)
    {
        let off = after_script(tools, &["off"])?;
        changes = changes
            .into_iter()
            .zip(off)
            .map(|(change, off)| change.over(off.after))
            .collect();
    }
    changes.extend(system::missing_units(system::MILTER_UNITS, program)?);
    let steps = vec![
        "start zwrotka-milter".into(),
        "postfix check && postfix reload".into(),
    ];
    Ok((changes, steps))
}

/// The files as they were before setup; where they were changed since, without
/// what setup put in.
pub(super) fn removal(tools: &Tools, record: Option<&Record>) -> Result<Vec<Change>, Error> {
    let folder = folder(tools)?;
    let mut changes = Vec::new();
    let mut edited = Vec::new();
    for name in FILES {
        let path = folder.join(name);
        let now = change::read(&path)?;
        match record.and_then(|r| r.original(&path, now.as_deref())) {
            Some(original) => changes.push(Change::of(path, original)?),
            None => edited.push(path),
        }
    }
    // The units that setup wrote itself.
    for path in record.into_iter().flat_map(Record::paths) {
        if !path.starts_with(&folder) && path.exists() {
            changes.push(Change::of(path, None)?);
        }
    }
    if edited.is_empty() {
        return Ok(changes);
    }
    let wired = edited
        .iter()
        .any(|path| fs::read(path).is_ok_and(|text| is_wired(&text)));
    if wired {
        let off = after_script(tools, &["off"])?;
        changes.extend(off.into_iter().filter(|c| edited.contains(&c.path)));
    }
    Ok(changes)
}

/// Whether a file has lines that the script wrote.
fn is_wired(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    text.contains("zwrotka_milter") || text.contains("zwcleanup")
}

/// Runs the script on a copy, and returns how the files differ from it.
fn after_script(tools: &Tools, words: &[&str]) -> Result<Vec<Change>, Error> {
    let folder = folder(tools)?;
    let copy = Copy::new()?;
    for name in FILES {
        let from = folder.join(name);
        fs::copy(&from, copy.0.join(name)).map_err(|e| Error::File(from.clone(), e))?;
    }
    for word in words {
        copy.run(&tools.beside("postconf"), word)?;
    }
    FILES
        .iter()
        .map(|name| {
            let after = change::read(&copy.0.join(name))?;
            Change::of(folder.join(name), after)
        })
        .collect()
}

/// A copy of the configuration, which goes away.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Result<Copy, Error> {
        let name = format!(
            "zwrotka-setup-{}-{}",
            std::process::id(),
            crate::admin::time::now()
        );
        let path = std::env::temp_dir().join(name);
        // Fails where somebody has put something there.
        fs::DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .map_err(|e| Error::File(path.clone(), e))?;
        Ok(Copy(path))
    }

    fn run(&self, postconf: &Path, word: &str) -> Result<(), Error> {
        // postconf waits two seconds for a file that was only just written.
        let script = format!(
            "postconf() {{ touch -d '1 hour ago' \"$MAIL_CONFIG\"/*.cf; command \"$ZW_POSTCONF\" -c \"$MAIL_CONFIG\" \"$@\"; }}\n{SCRIPT}"
        );
        let failed = |e| Error::File("sh".into(), e);
        let mut child = Command::new("sh")
            .args(["-s", "--", word])
            .env("MAIL_CONFIG", &self.0)
            .env("ZW_POSTCONF", postconf)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(script.as_bytes()).map_err(failed)?;
        }
        let output = child.wait_with_output().map_err(failed)?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Error::Script {
            word: word.into(),
            said,
        })
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(super) fn validate(tools: &Tools) -> Result<(), Error> {
    postfix(tools, "check")
}

/// Has Postfix read its files again; starts it if it does not run.
pub(super) fn reload(tools: &Tools) -> Result<(), Error> {
    if postfix(tools, "status").is_ok() {
        postfix(tools, "reload")
    } else {
        system::restart(&["postfix"])
    }
}

fn postfix(tools: &Tools, verb: &str) -> Result<(), Error> {
    tools.ask(&tools.beside("postfix"), &[verb])?;
    Ok(())
}
