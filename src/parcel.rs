//! What one run of Fener puts aside for the next, as bytes: read back whole and by the same program, or
//! not at all.
//!
//! Long texts lie apart, in a file of their own: most of them nobody asks for again.

use std::cell::RefCell;
use std::fmt;
use std::io::Read;
use std::mem::take;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use xxhash_rust::xxh3::xxh3_64;

use crate::mark::Mark;

/// Another version may put the same things otherwise.
const HEAD: &[u8] = concat!("fener ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();
/// Where the content begins, after the seal.
const CONTENT: usize = HEAD.len() + 8;

/// A value as bytes, in the memory of others that are no longer needed; nothing where it cannot be written down,
/// such as a path that is no text.
pub fn pack(value: &impl Serialize, bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut bytes = postcard::to_extend(value, opened(bytes)).ok()?;
    seal(&mut bytes);
    Some(bytes)
}

/// The value that [`pack`] was given; nothing where these are other bytes.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (seal, content) = bytes.strip_prefix(HEAD)?.split_first_chunk::<8>()?;
    (u64::from_le_bytes(*seal) == xxh3_64(content)).then_some(())?;
    postcard::from_bytes(content).ok()
}

fn opened(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.clear();
    bytes.extend_from_slice(HEAD);
    bytes.resize(CONTENT, 0);
    bytes
}

fn seal(bytes: &mut [u8]) {
    let seal = xxh3_64(&bytes[CONTENT..]);
    bytes[HEAD.len()..CONTENT].copy_from_slice(&seal.to_le_bytes());
}

/// A value as bytes, and the bytes of its [`Long`] texts.
#[derive(Default)]
pub struct Parcel {
    value: Vec<u8>,
    /// What goes into the file of its long texts.
    pub long: Vec<u8>,
}

impl Parcel {
    /// Packs a value, as [`pack`] does, in the memory of another parcel.
    pub fn of(value: &impl Serialize, room: Parcel) -> Option<Parcel> {
        PACKING.set(Some(opened(room.long)));
        let bytes = postcard::to_extend(value, opened(room.value));
        let mut long = PACKING.take()?;
        seal(&mut long);
        Some(Parcel { value: bytes.ok()?, long })
    }

    /// The value's bytes, once the long texts are in a file: they say which one it is.
    pub fn value(&mut self, long: Mark) -> Option<&[u8]> {
        self.value = postcard::to_extend(&long, take(&mut self.value)).ok()?;
        seal(&mut self.value);
        Some(&self.value)
    }

    /// The value of such a parcel, if its long texts are still in the file that it names. They stay there, and
    /// are read once somebody asks for one of them.
    pub fn open<T: DeserializeOwned>(
        value: &[u8],
        (file, mark): (impl Read + Send + 'static, Mark),
    ) -> Option<T> {
        let file = Mutex::new(Some(Box::new(file) as Box<dyn Read + Send>));
        UNPACKING.set(Some(Arc::new(Apart { file, texts: OnceLock::new() })));
        let unpacked = unpack::<(T, Mark)>(value);
        UNPACKING.set(None);
        unpacked.and_then(|(value, named)| (named == mark).then_some(value))
    }
}

thread_local! {
    /// The long texts of the parcel that this thread is packing.
    static PACKING: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
    /// Where those of the parcel are that it is unpacking.
    static UNPACKING: RefCell<Option<Arc<Apart>>> = const { RefCell::new(None) };
}

/// The long texts of a parcel, still in their file until somebody asks for one of them.
struct Apart {
    file: Mutex<Option<Box<dyn Read + Send>>>,
    texts: OnceLock<Option<String>>,
}

impl Apart {
    fn texts(&self) -> Option<&str> {
        let read = || {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner).take()?;
            let (mut head, mut texts) = ([0; CONTENT], String::new());
            file.read_exact(&mut head).ok()?;
            file.read_to_string(&mut texts).ok()?;
            let seal = head.strip_prefix(HEAD)?;
            (seal == xxh3_64(texts.as_bytes()).to_le_bytes()).then_some(texts)
        };
        self.texts.get_or_init(read).as_deref()
    }
}

/// A long text: here, or in the file of the parcel that it came in.
#[derive(Clone)]
pub struct Long(Held);

#[derive(Clone)]
enum Held {
    Here(Box<str>),
    There(Arc<Apart>, Range<usize>),
}

impl Long {
    /// The text; nothing where the disk does not give what was put there.
    pub fn get(&self) -> Option<&str> {
        match &self.0 {
            Held::Here(text) => Some(text),
            Held::There(apart, range) => apart.texts()?.get(range.clone()),
        }
    }
}

impl From<&str> for Long {
    fn from(text: &str) -> Long {
        Long(Held::Here(text.into()))
    }
}

impl Default for Long {
    fn default() -> Long {
        Long::from("")
    }
}

impl fmt::Debug for Long {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl Serialize for Long {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.get().ok_or_else(|| S::Error::custom("the text is gone"))?;
        let range = PACKING.with_borrow_mut(|long| {
            let long = long.as_mut()?;
            let start = long.len() - CONTENT;
            long.extend_from_slice(text.as_bytes());
            Some(start..start + text.len())
        });
        range.ok_or_else(|| S::Error::custom("nothing is being packed"))?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Long {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Long, D::Error> {
        let range = Range::deserialize(deserializer)?;
        let apart = UNPACKING.with_borrow(Option::clone);
        let apart = apart.ok_or_else(|| D::Error::custom("nothing is being unpacked"))?;
        Ok(Long(Held::There(apart, range)))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn what_was_packed_comes_out_or_nothing_does() {
        let value = (7_u32, "pesë".to_owned());
        let bytes = pack(&value, Vec::new()).expect("plain values");
        assert_eq!(unpack(&bytes), Some(value));
        for at in 0..bytes.len() {
            let mut broken = bytes.clone();
            broken[at] ^= 1;
            assert_eq!(unpack::<(u32, String)>(&broken), None, "byte {at}");
            assert_eq!(unpack::<(u32, String)>(&bytes[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn long_texts_stay_in_their_file() {
        let marks = [1, 2].map(|inode| Mark::new(7, (1_700_000_000, 0), inode));
        let open = |value: &[u8], long: &[u8], mark| -> Option<Vec<Long>> {
            Parcel::open(value, (Cursor::new(long.to_vec()), mark))
        };
        let said = ["pesë", "", "خمسة"];
        let texts = said.map(Long::from).to_vec();
        let mut parcel = Parcel::of(&texts, Parcel::default()).expect("texts");
        let value = parcel.value(marks[0]).expect("a mark").to_vec();
        let long = parcel.long.clone();
        let texts = open(&value, &long, marks[0]).expect("the same file");
        assert!(texts.iter().map(Long::get).eq(said.map(Some)));
        assert!(open(&value, &long, marks[1]).is_none(), "another file");

        let mut again = Parcel::of(&texts, parcel).expect("the same texts");
        assert_eq!(again.value(marks[0]), Some(&*value));
        assert_eq!(again.long, long);
        // What the disk has spoilt, and does not tell, is no text.
        for at in 0..long.len() {
            let mut broken = long.clone();
            broken[at] ^= 1;
            for long in [&broken, &long[..at]] {
                let texts = open(&value, long, marks[0]).expect("nobody has read them");
                assert_eq!(texts[0].get(), None, "byte {at}");
            }
        }
    }
}
