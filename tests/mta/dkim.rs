//! A signer behind the milter: its signature is one of the notice, and OpenDKIM
//! itself says that it verifies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use crate::OFFER;
use crate::harness::{Mta, Site, Way, mta_root, wait_for};
use crate::proof::{bounce, nth_event, sent};

/// OpenDKIM from the unpacked package, with a key of its own.
struct Dkim {
    root: PathBuf,
    dir: PathBuf,
    signer: Option<Child>,
}

impl Dkim {
    fn new(dir: &Path) -> Self {
        let dkim = Self {
            root: mta_root("opendkim"),
            dir: dir.to_owned(),
            signer: None,
        };
        let (key, public) = (dkim.file("key.pem"), dkim.file("key.der"));
        dkim.openssl(&["genrsa", "-out", &key, "2048"]);
        dkim.openssl(&[
            "rsa", "-in", &key, "-pubout", "-outform", "DER", "-out", &public,
        ]);
        let base64 = dkim.openssl(&["base64", "-A", "-in", &public]);
        let record = format!(
            "test._domainkey.local.test v=DKIM1; k=rsa; p={}\n",
            String::from_utf8_lossy(&base64.stdout).trim()
        );
        dkim.put("records", &record);
        dkim.put(
            "sign.conf",
            &format!(
                "Mode s\nDomain local.test\nSelector test\nKeyFile {key}\nRequireSafeKeys no\n\
                 Socket local:{}\nUMask 000\nSyslog no\nOversignHeaders From\n",
                dkim.socket().display()
            ),
        );
        dkim.put(
            "verify.conf",
            &format!(
                "Mode v\nSyslog no\nTestDNSData file:{}\n",
                dkim.file("records")
            ),
        );
        dkim
    }

    fn file(&self, name: &str) -> String {
        self.dir.join(name).display().to_string()
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.dir.join(name), text).expect("a file for OpenDKIM");
    }

    fn socket(&self) -> PathBuf {
        self.dir.join("spool/opendkim/socket")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.root.join(program));
        let libraries = [
            "usr/lib/x86_64-linux-gnu",
            "usr/lib/aarch64-linux-gnu",
            "usr/lib",
        ];
        let libraries: Vec<String> = libraries
            .iter()
            .map(|l| self.root.join(l).display().to_string())
            .collect();
        command.env("LD_LIBRARY_PATH", libraries.join(":"));
        command.env("OPENSSL_CONF", "/dev/null");
        command
    }

    fn openssl(&self, args: &[&str]) -> Output {
        let output = self
            .command("usr/bin/openssl")
            .args(args)
            .output()
            .expect("openssl");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        output
    }

    fn start_signer(&mut self) {
        let folder = self.dir.join("spool/opendkim");
        fs::create_dir_all(folder).expect("a folder for the signer");
        let mut command = self.command("usr/sbin/opendkim");
        command.args(["-f", "-x", &self.file("sign.conf")]);
        self.signer = Some(command.stdin(Stdio::null()).spawn().expect("OpenDKIM"));
        wait_for("OpenDKIM to listen", || {
            std::os::unix::net::UnixStream::connect(self.socket()).ok()
        });
    }

    /// What OpenDKIM says of a message.
    fn verify(&self, message: &[u8]) -> String {
        let path = self.dir.join("message");
        let crlf = String::from_utf8_lossy(message).replace('\n', "\r\n");
        fs::write(&path, crlf).expect("the message");
        let output = self
            .command("usr/sbin/opendkim")
            .args(["-x", &self.file("verify.conf"), "-t"])
            .arg(path)
            .arg("-v")
            .output()
            .expect("OpenDKIM");
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    }
}

impl Drop for Dkim {
    fn drop(&mut self) {
        if let Some(signer) = &mut self.signer {
            let _ = signer.kill();
            let _ = signer.wait();
        }
    }
}

#[test]
fn the_signature_is_one_of_the_notice() {
    // Before milter.sh does its work, as a site has it.
    let site = Site::with(Mta::Postfix)
        .way(Way::Milter)
        .more("non_smtpd_milters = unix:opendkim/socket\n")
        .start();
    let mut dkim = Dkim::new(site.dir());
    dkim.start_signer();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let notice = site.only_message("alice");
    assert_eq!(notice.headers("X-Zwrotka").len(), 1);
    assert!(notice.header("DKIM-Signature").contains("d=local.test"));
    let said = dkim.verify(&notice.raw);
    assert!(
        said.contains("verification (s=test, d=local.test, 2048-bit key) succeeded"),
        "{said}"
    );

    // And it would say so if it were not.
    let changed = notice
        .lossy()
        .replacen("nouser@remote.test", "nouzer@remote.test", 1);
    let said = dkim.verify(changed.as_bytes());
    assert!(!said.contains("succeeded"), "{said}");
}

/// The signature of the site's own signer proves that a message was ours, on
/// its header alone; OpenDKIM has made it, with the records of its own test file.
#[test]
fn threat_01_our_own_signature_is_a_proof() {
    let site = Site::with(Mta::Postfix)
        .way(Way::Milter)
        .sign("\"dkim\"")
        .more("smtpd_milters = unix:opendkim/socket\n")
        .start();
    let mut dkim = Dkim::new(site.dir());
    dkim.start_signer();
    let header = sent(&site);
    assert!(header.contains("DKIM-Signature: v=1;"), "{header}");
    assert!(!header.contains("X-Zwrotka-Proof"), "{header}");
    let says = "552 5.2.2 mailbox full";
    let bring = |header: &str, number| {
        site.bring("", &["alice@local.test"], &bounce(header, says, number));
        let event = nth_event(&site, number);
        (event["outcome"].clone(), event.get("proof").cloned())
    };
    // Our key is not known yet.
    assert_eq!(bring(&header, 0), ("unchanged".into(), None));
    let records = site.dir().join("records");
    fs::copy(records, site.dir().join("etc/dkim-keys")).expect("the records");
    let changed = header.replace("Subject: ", "Subject: Re: ");
    assert_ne!(changed, header);
    assert_eq!(bring(&changed, 1), ("unchanged".into(), None));
    let proven = ("rewritten".into(), Some("dkim".into()));
    fs::copy(site.dir().join("etc/dkim-keys"), "/tmp/secure-k").unwrap();
    assert_eq!(bring(&header, 2), proven);
}
