//! The build cache in a campaign's folder, `.fener-cache/`: results that are slow to make, each under a key that is
//! the SHA-256 of everything that it is made from. It holds image variants, share cards, and marks of QR codes
//! that were verified.
//!
//! # Format
//!
//! One file an entry, named by its key in 64 hexadecimal digits: [`MAGIC`], the checksum (32 bytes), the content. The
//! checksum is an HMAC-SHA256 (RFC 2104) of key and content. An entry that is damaged, cut off or under another name
//! does not exist for [`Cache::get`], so it is made again.
//!
//! # Trust
//!
//! Campaign folders are copied, sent and cloned, and may bring a cache that another person has written. A plain
//! checksum would let such an entry replace a picture, or call a QR code readable that is not. So the HMAC's secret
//! is random, made at first use, and lies outside of the campaign: `fener/cache-secret` in the user's own cache folder
//! (see `secret.rs`), readable by that user alone.
//!
//! An attacker who can write into `.fener-cache/` can delete or damage entries, which costs time, and add files, which
//! are ignored. They cannot make an entry that is accepted, nor move an accepted one to another key: what is published
//! is the same with their cache and without it. An attacker who can read the user's own cache folder can forge
//! entries; they could as well replace the program. Without a user's cache folder nothing is cached, nor if it is inside of
//! the campaign.
//!
//! Nothing here returns an error: a cache that cannot be read or written makes a build slower, not wrong. Links are
//! never followed, so nothing outside of the folder is read, written or removed.
#![allow(clippy::disallowed_methods, reason = "the cache reads and writes its own folder")]

mod secret;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};
use tempfile::Builder;

use crate::read;

pub use secret::user_folder;

/// The folder's name. Names that start with a dot are never content.
pub const FOLDER: &str = ".fener-cache";

const MAGIC: &[u8] = b"fener cache 1\n";
const CHECKSUM_LEN: usize = 32;
/// Bytes of an entry that is still read: more than the largest image variant.
const MAX_ENTRY_LEN: u64 = 200_000_000;
/// Comes between an entry's name and random letters while it is being written.
const TEMPORARY: &str = ".new-";

/// The SHA-256 of everything that an entry is made from, and of Fener's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key([u8; 32]);

impl Key {
    /// `subject` keeps the entries of different users of the cache apart. Each part counts with its length, so
    /// no two lists of parts have the same key.
    pub fn new(subject: &str, parts: &[&[u8]]) -> Key {
        let mut hash = Sha256::new();
        let fixed = [env!("CARGO_PKG_VERSION").as_bytes(), subject.as_bytes()];
        for part in fixed.iter().chain(parts) {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Key(hash.finalize().into())
    }

    fn file_name(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The access of a command to the cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// `fener check` writes nothing.
    Read,
    ReadWrite,
}

/// The cache of one campaign.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    access: Access,
    /// `None` if nothing can be trusted, and so nothing is read or written.
    secret: Option<[u8; 32]>,
    /// Keys that this run has read or written.
    used: Mutex<HashSet<Key>>,
}

impl Cache {
    /// Opens the cache of a campaign; with [`Access::ReadWrite`], creates the user's secret if there is none.
    pub fn open(root: &Path, access: Access) -> Cache {
        let file = secret::file().filter(|file| !secret::is_inside(file, root));
        let secret = file.and_then(|file| secret::read(&file, access == Access::ReadWrite));
        Cache::with_secret(root, access, secret)
    }

    fn with_secret(root: &Path, access: Access, secret: Option<[u8; 32]>) -> Cache {
        Cache { folder: root.join(FOLDER), access, secret, used: Mutex::default() }
    }

    /// Returns the content of an entry; `None` if there is none that this user has made.
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        self.used().insert(*key);
        let secret = self.secret.filter(|_| is_real_folder(&self.folder))?;
        let mut file = read::open(&self.folder, key.file_name()).ok()?;
        let metadata = file.metadata().ok()?;
        if metadata.len() > MAX_ENTRY_LEN {
            return None;
        }
        let (mut magic, mut sum) = ([0; MAGIC.len()], [0; CHECKSUM_LEN]);
        file.read_exact(&mut magic).ok()?;
        file.read_exact(&mut sum).ok()?;
        let mut content = Vec::with_capacity(usize::try_from(metadata.len()).ok()?);
        file.take(MAX_ENTRY_LEN).read_to_end(&mut content).ok()?;
        (magic == *MAGIC && sum == hmac(&secret, [&key.0, &content])).then_some(content)
    }

    /// Writes an entry, in one step: a program that reads at the same time sees all of it or nothing.
    pub fn put(&self, key: &Key, content: &[u8]) {
        self.used().insert(*key);
        let (Some(secret), Access::ReadWrite) = (&self.secret, self.access) else { return };
        let name = key.file_name();
        let write = || -> io::Result<()> {
            create_folder(&self.folder)?;
            let mut file =
                Builder::new().prefix(&format!("{name}{TEMPORARY}")).tempfile_in(&self.folder)?;
            // Tells other runs that this one is alive. Some file systems have no locks.
            let _ = file.as_file().lock();
            file.write_all(MAGIC)?;
            file.write_all(&hmac(secret, [&key.0, content]))?;
            file.write_all(content)?;
            file.persist(self.folder.join(&name))?;
            Ok(())
        };
        let _ = write();
    }

    /// Removes entries that this run has neither read nor written, and what dead runs have left half written.
    ///
    /// Files with other names, folders and links stay as they are.
    pub fn prune(&self) {
        if self.access == Access::Read || !is_real_folder(&self.folder) {
            return;
        }
        let used: HashSet<String> = self.used().iter().map(Key::file_name).collect();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let (key, is_temporary) = match name.split_once(TEMPORARY) {
                Some((key, _)) => (key, true),
                None => (name, false),
            };
            let is_entry = key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            let is_dead = || {
                let file = read::open(&self.folder, name);
                file.is_ok_and(|file| file.try_lock().is_ok())
            };
            let is_unused = || if is_temporary { is_dead() } else { !used.contains(name) };
            if is_entry && is_file && is_unused() {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// A set stays whole even if a thread died while it held the lock.
    fn used(&self) -> MutexGuard<'_, HashSet<Key>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// HMAC-SHA256 (RFC 2104) under a secret of at most 64 bytes.
fn hmac(secret: &[u8], message: [&[u8]; 2]) -> [u8; CHECKSUM_LEN] {
    // A block of SHA-256 has 64 bytes; a shorter secret is filled up with zeros.
    let pad = |filler: u8| {
        let mut block = [filler; 64];
        block.iter_mut().zip(secret).for_each(|(byte, secret)| *byte ^= secret);
        block
    };
    let [start, end] = message;
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(start).chain_update(end);
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner.finalize()).finalize().into()
}

/// Returns a code that only programs of this user can make for a message: a folder or file whose name carries it was
/// not brought by another person. `None` without a secret outside of `folder`.
pub fn sign(folder: &Path, message: &str) -> Option<String> {
    let file = secret::file().filter(|file| !secret::is_inside(file, folder))?;
    let code = hmac(&secret::read(&file, true)?, [b"name\0", message.as_bytes()]);
    Some(code.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// Returns `false` for a link to a folder, too: what it leads to is not the campaign's.
fn is_real_folder(folder: &Path) -> bool {
    folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}

/// Creates the folder, and marks it so that git and backups leave it out (Cache Directory Tagging Specification).
fn create_folder(folder: &Path) -> io::Result<()> {
    if !is_real_folder(folder) {
        // Fails if a link or a file has this name.
        fs::create_dir(folder)?;
    }
    let tag = "Signature: 8a477f597d28d172789f06886806bc55\n# Cache of fener; it may be deleted.\n";
    for (name, content) in [("CACHEDIR.TAG", tag), (".gitignore", "*\n")] {
        match File::create_new(folder.join(name)) {
            Ok(mut file) => file.write_all(content.as_bytes())?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
