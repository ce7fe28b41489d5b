//! The program under test, and the accidents that happen to it.

use std::fs;
use std::path::{Path, PathBuf};

use super::scratch::{make_dir, set_mode, write};

/// What stands in place of /usr/bin/zwrotka.
#[derive(Clone, Copy)]
pub enum Program {
    /// The real one; what it reads is kept for comparison.
    Recorded,
    /// Not there (yet).
    Missing,
    /// Dies of SIGKILL so many times, before it has done anything, then works.
    Killed { times: u32 },
    /// Does nothing, and does not end, so many times, then works.
    Hanging { times: u32 },
    /// Exits with 75 so many times, then works.
    TryAgain { times: u32 },
}

/// Where the program is, and what its wrapper keeps.
pub struct Installed {
    path: PathBuf,
    real: PathBuf,
    inputs: PathBuf,
}

impl Installed {
    pub fn new(dir: &Path, program: Program) -> Self {
        make_dir(&dir.join("bin"), 0o755);
        let installed = Self {
            path: dir.join("bin/zwrotka"),
            real: dir.join("bin/zwrotka-real"),
            inputs: dir.join("inputs"),
        };
        make_dir(&installed.inputs, 0o1777);
        // The accounts of the MTAs may not be able to enter the build folder.
        let binary = binary();
        if fs::hard_link(&binary, &installed.real).is_err() {
            fs::copy(&binary, &installed.real)
                .unwrap_or_else(|e| panic!("{}: {e}", binary.display()));
            set_mode(&installed.real, 0o755);
        }
        installed.put(program);
        installed
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts something else in its place.
    pub fn put(&self, program: Program) {
        let accident = match program {
            Program::Missing => return,
            Program::Recorded => String::new(),
            Program::Killed { times } => self.first(times, "kill -KILL $$"),
            Program::Hanging { times } => self.first(times, "exec sleep 600"),
            Program::TryAgain { times } => self.first(times, "exit 75"),
        };
        let script = format!(
            "#!/bin/sh\n{accident}tee {inputs}/$$ | {real} \"$@\"\n",
            inputs = self.inputs.display(),
            real = self.real.display()
        );
        // In one step, for Exim may look for the file at any time.
        let new = self.path.with_extension("new");
        write(&new, &script, 0o755);
        fs::rename(&new, &self.path).expect("the program in its place");
    }

    /// Lines that let an accident happen so many times: whoever makes the
    /// folder has it.
    fn first(&self, times: u32, accident: &str) -> String {
        (1..=times)
            .map(|n| {
                let mark = self.inputs.join(format!("accident-{n}"));
                format!("mkdir {} 2>/dev/null && {accident}\n", mark.display())
            })
            .collect()
    }

    /// How many accidents have happened.
    pub fn accidents(&self) -> usize {
        self.kept().filter(|path| path.is_dir()).count()
    }

    /// What the program has read so far, run by run.
    pub fn inputs(&self) -> Vec<Vec<u8>> {
        self.kept()
            .filter(|path| path.is_file())
            .map(|path| fs::read(path).expect("a kept input"))
            .collect()
    }

    fn kept(&self) -> impl Iterator<Item = PathBuf> {
        fs::read_dir(&self.inputs)
            .expect("the folder of kept inputs")
            .flatten()
            .map(|entry| entry.path())
    }
}

fn binary() -> PathBuf {
    std::env::var_os("ZWROTKA_BIN")
        .unwrap_or_else(|| env!("CARGO_BIN_EXE_zwrotka").into())
        .into()
}
