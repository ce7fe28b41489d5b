//! Opens the folders and files of the store. Everything below the state folder is
//! opened relative to the folder above it, never through a link, and used only if
//! this account owns it and no other account can write it. A name that an attacker
//! has prepared is an error.

use std::fs::{DirBuilder, File};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

use super::Error;

/// The folder in which the store of the account that owns the state folder lies.
const OWN: &str = "store";
/// The folder in which every other account has a store, named `uid-N`: owned by
/// root, or by the owner of the state folder, mode 1733.
const BY_UID: &str = "by-uid";

const READ_ONLY: OFlags = OFlags::RDONLY
    .union(OFlags::DIRECTORY)
    .union(OFlags::NOFOLLOW)
    .union(OFlags::CLOEXEC);
/// For folders in which this account may only look up names.
const LOOK_UP: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
const FILE: OFlags = OFlags::NOFOLLOW
    .union(OFlags::NONBLOCK)
    .union(OFlags::NOCTTY)
    .union(OFlags::CLOEXEC);

/// An open folder of the store.
#[derive(Debug)]
pub(super) struct Folder {
    fd: OwnedFd,
    pub(super) path: PathBuf,
}

impl Folder {
    /// The folder of this account's store; `None` if there is none.
    pub(super) fn of_store(state_dir: &Path) -> Result<Option<Folder>, Error> {
        let (above, name) = match place(state_dir) {
            Err(Error::Io(_, e)) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            place => place?,
        };
        above.child(&name)
    }

    /// The folder of this account's store, which is made if there is none.
    pub(super) fn of_store_or_new(state_dir: &Path) -> Result<Folder, Error> {
        let (above, name) = match place(state_dir) {
            Err(Error::Io(_, e)) if e.kind() == io::ErrorKind::NotFound => {
                DirBuilder::new()
                    .recursive(true)
                    .mode(0o700)
                    .create(state_dir)
                    .map_err(|e| Error::Io(state_dir.into(), e))?;
                place(state_dir)?
            }
            place => place?,
        };
        Ok(above.child_or_new(&name)?.0)
    }

    /// A folder of this account directly below the state folder, which others may
    /// read; it is made if there is none.
    pub(super) fn shared_or_new(state_dir: &Path, name: &str) -> Result<Folder, Error> {
        let failed = |e: Errno| Error::Io(state_dir.into(), e.into());
        let fd = rustix::fs::open(state_dir, LOOK_UP, Mode::empty()).map_err(failed)?;
        let above = Folder {
            fd,
            path: state_dir.to_path_buf(),
        };
        let (folder, is_new) = above.child_or_new(name)?;
        if is_new {
            let mode = Mode::RWXU | Mode::RGRP | Mode::XGRP | Mode::ROTH | Mode::XOTH;
            rustix::fs::fchmod(&folder.fd, mode).map_err(failed)?;
        }
        Ok(folder)
    }

    pub(super) fn child(&self, name: &str) -> Result<Option<Folder>, Error> {
        let path = self.path.join(name);
        match rustix::fs::openat(&self.fd, name, READ_ONLY, Mode::empty()) {
            Ok(fd) => {
                let folder = Folder { fd, path };
                let stat = stat(&folder.fd, &folder.path)?;
                is_ours(&stat, &folder.path)?;
                Ok(Some(folder))
            }
            Err(Errno::NOENT) => Ok(None),
            Err(Errno::LOOP | Errno::NOTDIR) => Err(Error::Kind(path)),
            Err(e) => Err(Error::Io(path, e.into())),
        }
    }

    /// The folder of this name, and whether it was made by this call.
    pub(super) fn child_or_new(&self, name: &str) -> Result<(Folder, bool), Error> {
        let error = |e: Errno| Error::Io(self.path.join(name), e.into());
        if let Some(folder) = self.child(name)? {
            return Ok((folder, false));
        }
        let is_new = match rustix::fs::mkdirat(&self.fd, name, Mode::RWXU) {
            Ok(()) => true,
            Err(Errno::EXIST) => false,
            Err(e) => return Err(error(e)),
        };
        let folder = self.child(name)?.ok_or_else(|| error(Errno::NOENT))?;
        Ok((folder, is_new))
    }

    /// An existing file.
    pub(super) fn file(&self, name: &str, flags: OFlags) -> Result<Option<File>, Error> {
        let path = self.path.join(name);
        let fd = match rustix::fs::openat(&self.fd, name, FILE | flags, Mode::empty()) {
            Ok(fd) => fd,
            Err(Errno::NOENT) => return Ok(None),
            Err(Errno::LOOP | Errno::ISDIR | Errno::NXIO) => return Err(Error::Kind(path)),
            Err(e) => return Err(Error::Io(path, e.into())),
        };
        let stat = stat(&fd, &path)?;
        let is_plain = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
        if !is_plain || stat.st_nlink > 1 {
            return Err(Error::Kind(path));
        }
        is_ours(&stat, &path)?;
        Ok(Some(File::from(fd)))
    }

    /// The file of this name, which is made if there is none.
    pub(super) fn file_or_new(&self, name: &str, flags: OFlags) -> Result<File, Error> {
        let new = FILE | flags | OFlags::CREATE | OFlags::EXCL;
        loop {
            if let Some(file) = self.file(name, flags)? {
                return Ok(file);
            }
            match rustix::fs::openat(&self.fd, name, new, Mode::RUSR | Mode::WUSR) {
                Ok(fd) => return Ok(File::from(fd)),
                // Another process was faster, or there is a dangling link,
                // which `file` reports.
                Err(Errno::EXIST) => {}
                Err(e) => return Err(Error::Io(self.path.join(name), e.into())),
            }
        }
    }

    /// The names in the folder. Not `std::fs::read_dir`, which panics where
    /// closing the folder fails, as it can on a network's file system.
    pub(super) fn names(&self) -> Result<impl Iterator<Item = String> + use<>, Error> {
        let dir = rustix::fs::Dir::read_from(&self.fd);
        let mut dir = dir.map_err(|e| Error::Io(self.path.clone(), e.into()))?;
        let names = std::iter::from_fn(move || dir.read()?.ok());
        Ok(names
            .filter_map(|entry| entry.file_name().to_str().ok().map(String::from))
            .filter(|name| name != "." && name != ".."))
    }

    /// When the file of this name was written last.
    pub(super) fn modified(&self, name: &str) -> Option<i64> {
        let stat = rustix::fs::statat(&self.fd, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        Some(stat.st_mtime)
    }

    /// Whether `file` still is the file of this name.
    pub(super) fn is_current(&self, name: &str, file: &File) -> Result<bool, Error> {
        let opened = stat(file, &self.path.join(name))?;
        let named = rustix::fs::statat(&self.fd, name, AtFlags::SYMLINK_NOFOLLOW);
        Ok(named.is_ok_and(|named| (named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino)))
    }

    pub(super) fn rename(&self, from: &str, to: &str) -> Result<(), Error> {
        rustix::fs::renameat(&self.fd, from, &self.fd, to)
            .map_err(|e| Error::Io(self.path.join(to), e.into()))
    }

    pub(super) fn remove_file(&self, name: &str) {
        let _ = rustix::fs::unlinkat(&self.fd, name, AtFlags::empty());
    }

    /// Removes a folder with its files and one level of folders, at most `most`
    /// files of it; the rest is left for the next time. Links are removed, not
    /// followed.
    pub(super) fn remove_folder(&self, name: &str, most: usize) {
        self.remove_level(name, &mut { most }, 2);
    }

    fn remove_level(&self, name: &str, most: &mut usize, levels: u8) {
        let Ok(fd) = rustix::fs::openat(&self.fd, name, READ_ONLY, Mode::empty()) else {
            return;
        };
        let folder = Folder {
            fd,
            path: self.path.join(name),
        };
        for inner in folder.names().into_iter().flatten() {
            if *most == 0 {
                return;
            }
            *most -= 1;
            let removed = rustix::fs::unlinkat(&folder.fd, &*inner, AtFlags::empty());
            if removed == Err(Errno::ISDIR) && levels > 0 {
                folder.remove_level(&inner, most, levels - 1);
            }
        }
        let _ = rustix::fs::unlinkat(&self.fd, name, AtFlags::REMOVEDIR);
    }

    /// The state folder itself, for what older versions left in it.
    pub(super) fn state(state_dir: &Path) -> Option<Folder> {
        let fd = rustix::fs::open(state_dir, LOOK_UP, Mode::empty()).ok()?;
        let path = state_dir.to_path_buf();
        let stat = stat(&fd, &path).ok()?;
        (stat.st_uid == account()).then_some(Folder { fd, path })
    }
}

/// The folder in which this account's store lies, and the store's name in it:
/// `STATE/store` for the owner of the state folder, `STATE/by-uid/uid-N` for
/// every other account where that folder exists. In a state folder of another
/// account that a group can write, `STATE/store` belongs to whoever made it.
fn place(state_dir: &Path) -> Result<(Folder, String), Error> {
    let path = state_dir.to_path_buf();
    let fd = rustix::fs::open(&path, LOOK_UP, Mode::empty())
        .map_err(|e| Error::Io(path.clone(), e.into()))?;
    let state = stat(&fd, &path)?;
    let state_folder = Folder { fd, path };
    let account = account();
    if state.st_uid == account {
        not_for_everybody(&state, &state_folder.path)?;
        return Ok((state_folder, OWN.into()));
    }
    let path = state_folder.path.join(BY_UID);
    match rustix::fs::openat(
        &state_folder.fd,
        BY_UID,
        LOOK_UP | OFlags::NOFOLLOW,
        Mode::empty(),
    ) {
        Ok(fd) => {
            let stat = stat(&fd, &path)?;
            if ![0, state.st_uid].contains(&stat.st_uid) {
                return Err(Error::Owner {
                    path,
                    owner: stat.st_uid,
                    account: 0,
                });
            }
            not_for_everybody(&stat, &path)?;
            Ok((Folder { fd, path }, format!("uid-{account}")))
        }
        Err(Errno::LOOP | Errno::NOTDIR) => Err(Error::Kind(path)),
        // What root makes in the folder of a service, the service can't write.
        Err(Errno::NOENT) if account == 0 => Err(Error::Owner {
            path: state_folder.path,
            owner: state.st_uid,
            account,
        }),
        Err(Errno::NOENT) => {
            not_for_everybody(&state, &state_folder.path)?;
            Ok((state_folder, OWN.into()))
        }
        Err(e) => Err(Error::Io(path, e.into())),
    }
}

/// Refuses a folder in which everybody can rename what others have made.
fn not_for_everybody(stat: &Stat, path: &Path) -> Result<(), Error> {
    let mode = Mode::from_raw_mode(stat.st_mode);
    if mode.contains(Mode::WOTH) && !mode.contains(Mode::SVTX) {
        return Err(Error::Writable(path.into(), stat.st_mode & 0o7777));
    }
    Ok(())
}

fn is_ours(stat: &Stat, path: &Path) -> Result<(), Error> {
    let account = account();
    if stat.st_uid != account {
        return Err(Error::Owner {
            path: path.into(),
            owner: stat.st_uid,
            account,
        });
    }
    if Mode::from_raw_mode(stat.st_mode).intersects(Mode::WGRP | Mode::WOTH) {
        return Err(Error::Writable(path.into(), stat.st_mode & 0o7777));
    }
    Ok(())
}

fn stat(fd: impl std::os::fd::AsFd, path: &Path) -> Result<Stat, Error> {
    rustix::fs::fstat(fd).map_err(|e| Error::Io(path.into(), e.into()))
}

fn account() -> u32 {
    rustix::process::geteuid().as_raw()
}
