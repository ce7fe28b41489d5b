//! Header field, signature, keys and tagged addresses that claim to be ours.
#![no_main]
use std::path::PathBuf;
use std::sync::LazyLock;
use zwrotka::message::Headers;
use zwrotka::trust::keys::Keys;
use zwrotka::trust::{DkimFault, batv, dkim, proof_header};
static RECORDS: LazyLock<PathBuf> = LazyLock::new(|| {
    let path = std::env::temp_dir().join(format!("zwrotka-fuzz-dkim-{}", std::process::id()));
    let text = "s._domainkey.example.org v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n";
    std::fs::write(&path, text).expect("records");
    path
});
static KEYS: LazyLock<Keys> =
    LazyLock::new(|| Keys::parse("current: a 0123456789abcdef0123").expect("keys"));
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let plain = batv::without_tag(&text);
    assert!(text.ends_with(plain));
    if let Ok(keys) = Keys::parse(&text) {
        assert_eq!(Keys::parse(&keys.text()).as_ref(), Ok(&keys));
    }
    for start in ["", "X-Zwrotka-Proof: v=1; k=a; ", "DKIM-Signature: v=1; d=example.org; s=s; "] {
        let raw = [start.as_bytes(), data].concat();
        let headers = Headers::parse(&raw);
        let (sender, now, max_age) = ("anna@example.org", 1_795_000_000, 864_000);
        assert!(proof_header::verify(&headers, sender, &KEYS, now, max_age).is_err());
        let verified = dkim::verify(&headers, sender, &RECORDS, now, max_age);
        assert!(matches!(verified, Err(why) if why != DkimFault::UnreadableKeys));
    }
});
