//! The address of the engine, in the store of this host, so that it is looked up
//! once and not for every message. A connection that fails makes the file empty,
//! and the next one looks the name up again.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use crate::store::Key;
use crate::store::folder::Folder;
use crate::store::settings::Place;

const NAME: &str = "engine-address";

/// `NAME_OF_PLACE ADDRESS:PORT` and a line end; anything else is no address.
#[derive(Debug)]
pub(super) struct AddressFile {
    /// `None` remembers nothing.
    state_dir: Option<PathBuf>,
    /// What the address was found for: another setting makes it void.
    place: Key,
}

impl AddressFile {
    pub(super) fn new(state_dir: Option<&Path>, place: &Place) -> AddressFile {
        AddressFile {
            state_dir: state_dir.map(Path::to_path_buf),
            place: Key::new(&format!("{place:?}")),
        }
    }

    pub(super) fn read(&self) -> Option<SocketAddr> {
        let file = Folder::of_store(self.state_dir.as_deref()?).ok()??;
        let file = file.file(NAME, OFlags::RDONLY).ok()??;
        let mut text = String::new();
        file.take(256).read_to_string(&mut text).ok()?;
        let address = text.strip_prefix(&*self.place.0)?.strip_prefix(' ')?;
        address.strip_suffix('\n')?.parse().ok()
    }

    /// Without a store there is none, and every message looks the name up.
    pub(super) fn write(&self, address: SocketAddr) {
        let folder = self.state_dir.as_deref().map(Folder::of_store_or_new);
        let Some(Ok(folder)) = folder else {
            return;
        };
        let Ok(mut file) = folder.file_or_new(NAME, OFlags::WRONLY) else {
            return;
        };
        if file.set_len(0).is_ok() {
            let _ = file.write_all(format!("{} {address}\n", self.place.0).as_bytes());
        }
    }

    pub(super) fn forget(&self) {
        if let Some(Ok(Some(folder))) = self.state_dir.as_deref().map(Folder::of_store) {
            folder.remove_file(NAME);
        }
    }
}
