//! How long the diagnosis of one recipient takes.

use zwrotka::diagnosis::{Rules, diagnose};
use zwrotka::report::{Recipient, Report};

fn main() {
    divan::main();
}

fn report(reply: &str) -> Report {
    Report::failed(vec![Recipient {
        final_recipient: Some("jan@example.org".into()),
        original_recipient: None,
        action: zwrotka::report::Action::Failed,
        status: None,
        diagnostic_code: Some(reply.into()),
        diagnostic_type: Some("smtp".into()),
        remote_mta: Some("mx.example.org".into()),
        will_retry_until: None,
        last_attempt_date: None,
        phase: None,
        remark: Some(format!(
            "host mx.example.org [192.0.2.1] SMTP error from remote mail server after end of data: {reply}"
        )),
    }])
}

const MATCHED: &str = "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. Learn more at\n550 5.1.1 https://support.example.org/mail/?p=NoSuchUser x1-0123456789 - gsmtp";
const UNMATCHED: &str = "554 Transaction ended for a reason that nobody has ever put into words before, and the reader may wonder what it could have been; ticket 48151623";

#[divan::bench(args = [MATCHED, UNMATCHED])]
fn one_reply(bencher: divan::Bencher<'_, '_>, reply: &str) {
    let report = report(reply);
    bencher.bench(|| diagnose(&report, Rules::built_in()));
}

#[divan::bench]
fn a_reply_of_4096_bytes(bencher: divan::Bencher<'_, '_>) {
    let report = report(&UNMATCHED.repeat(32)[..4096]);
    bencher.bench(|| diagnose(&report, Rules::built_in()));
}
