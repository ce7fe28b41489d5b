//! How the release build of the programs is linked, so that the dynamic loader has
//! less to do: it runs once for each bounce.

use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The first glibc whose loader knows relative relocations (DT_RELR).
const KNOWS_RELATIVE: (u32, u32) = (2, 36);

/// Arranges it for a build for this very kind of host. Elsewhere, and where a part
/// is missing, the programs are linked as usual.
pub fn arrange() {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let is_static = env::var("CARGO_CFG_TARGET_FEATURE")
        .is_ok_and(|features| features.split(',').any(|feature| feature == "crt-static"));
    let is_this_host = env::var_os("TARGET") == env::var_os("HOST");
    if !is("PROFILE", "release")
        || !is("CARGO_CFG_TARGET_OS", "linux")
        || !is("CARGO_CFG_TARGET_ENV", "gnu")
        || !is("CARGO_CFG_TARGET_ARCH", "x86_64")
        || is_static
        || !is_this_host
    {
        return;
    }
    // The code that unwinds a panic, within the program: one library less to load.
    if let Some(folder) = folder_of("libgcc_eh.a") {
        println!("cargo::rustc-link-search=native={}", folder.display());
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
    // Ten thousand addresses in tables take a bit each instead of 24 bytes.
    if glibc().is_some_and(|version| version >= KNOWS_RELATIVE) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Where the C compiler has this library, if it has.
fn folder_of(library: &str) -> Option<PathBuf> {
    let found = output("cc", &format!("-print-file-name={library}"))?;
    let path = PathBuf::from(found.trim());
    let is_there = path.is_absolute() && path.is_file();
    is_there.then(|| path.parent().map(PathBuf::from)).flatten()
}

/// The version of the C library that this build runs on.
fn glibc() -> Option<(u32, u32)> {
    let found = output("getconf", "GNU_LIBC_VERSION")?;
    let (major, minor) = found.trim().strip_prefix("glibc ")?.split_once('.')?;
    let minor = minor.split('.').next()?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn output(program: &str, argument: &str) -> Option<String> {
    let done = Command::new(program).arg(argument).output().ok()?;
    String::from_utf8(done.stdout).ok()
}
