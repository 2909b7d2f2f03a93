//! What one run of Fener puts aside for the next, as bytes: read back whole and by the same program, or
//! not at all.
//!
//! Long texts lie apart, in a file of their own: most of them nobody asks for again.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

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

fn seal(bytes: &mut [u8]) -> u64 {
    let seal = xxh3_64(&bytes[CONTENT..]);
    bytes[HEAD.len()..CONTENT].copy_from_slice(&seal.to_le_bytes());
    seal
}

/// A value as bytes, and the bytes of its [`Long`] texts.
#[derive(Default)]
pub struct Parcel {
    pub value: Vec<u8>,
    pub long: Vec<u8>,
}

impl Parcel {
    /// Packs a value, as [`pack`] does, in the memory of another parcel.
    pub fn of(value: &impl Serialize, room: Parcel) -> Option<Parcel> {
        PACKING.set(Some(opened(room.long)));
        let bytes = postcard::to_extend(value, opened(room.value));
        let mut long = PACKING.take()?;
        // Which texts belong to it, the value says.
        let mut value = postcard::to_extend(&seal(&mut long), bytes.ok()?).ok()?;
        seal(&mut value);
        Some(Parcel { value, long })
    }

    /// The value of such a parcel. Its long texts stay in their file, which is looked through once: whether it is
    /// whole and belongs to the value.
    pub fn open<T: DeserializeOwned>(
        value: &[u8],
        mut long: impl Read + Seek + Send + 'static,
    ) -> Option<T> {
        let seal = seal_of(&mut long).ok()??;
        UNPACKING.set(Some(Arc::new(Apart {
            file: Mutex::new(Box::new(long)),
            texts: OnceLock::new(),
        })));
        let unpacked = unpack::<(T, u64)>(value);
        UNPACKING.set(None);
        unpacked.and_then(|(value, its)| (its == seal).then_some(value))
    }
}

/// The seal of a file; `None` if it is not the file's.
fn seal_of(file: &mut impl Read) -> io::Result<Option<u64>> {
    let mut head = [0; CONTENT];
    file.read_exact(&mut head)?;
    // So little stays where the processor is quick to find it.
    let mut room = vec![0; 1 << 16];
    let mut content = Xxh3::new();
    loop {
        match file.read(&mut room)? {
            0 => break,
            read => content.update(&room[..read]),
        }
    }
    let seal = content.digest();
    Ok(head.strip_prefix(HEAD).filter(|said| **said == seal.to_le_bytes()).map(|_| seal))
}

thread_local! {
    /// The long texts of the parcel that this thread is packing.
    static PACKING: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
    /// Where those of the parcel are that it is unpacking.
    static UNPACKING: RefCell<Option<Arc<Apart>>> = const { RefCell::new(None) };
}

/// What [`Long`] texts are read from.
trait Source: Read + Seek + Send {}

impl<R: Read + Seek + Send> Source for R {}

/// The long texts of a parcel, still in their file until somebody asks for one of them.
struct Apart {
    file: Mutex<Box<dyn Source>>,
    texts: OnceLock<Option<String>>,
}

impl Apart {
    fn texts(&self) -> Option<&str> {
        let read = || {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            let mut texts = String::new();
            file.seek(SeekFrom::Start(CONTENT as u64)).ok()?;
            file.read_to_string(&mut texts).ok()?;
            Some(texts)
        };
        self.texts.get_or_init(read).as_deref()
    }
}

/// A long text: here, or in the parcel that it came in.
#[derive(Clone)]
pub struct Long(Held);

#[derive(Clone)]
enum Held {
    Here(Box<str>),
    There(Arc<Apart>, Range<usize>),
}

impl Long {
    /// The text; nothing where the disk no longer gives what it had.
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
        let open = |value: &[u8], long: &[u8]| -> Option<Vec<Long>> {
            Parcel::open(value, Cursor::new(long.to_vec()))
        };
        let said = ["pesë", "", "خمسة"];
        let Parcel { value, long } =
            Parcel::of(&said.map(Long::from).to_vec(), Parcel::default()).expect("texts");
        let texts = open(&value, &long).expect("the same texts");
        assert!(texts.iter().map(Long::get).eq(said.map(Some)));

        let again = Parcel::of(&texts, Parcel::default()).expect("the same texts");
        assert_eq!((&again.value, &again.long), (&value, &long));
        let others = Parcel::of(&vec![Long::from("gjashtë")], again).expect("another text");
        assert!(open(&others.value, &long).is_none());
        for at in 0..long.len() {
            let mut broken = long.clone();
            broken[at] ^= 1;
            assert!(open(&value, &broken).is_none(), "byte {at}");
            assert!(open(&value, &long[..at]).is_none(), "cut at {at}");
        }
    }

    /// A file on a disk that fails once it was read.
    struct Failing(Cursor<Vec<u8>>);

    impl Read for Failing {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            self.0.read(room)
        }
    }

    impl Seek for Failing {
        fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
            Err(io::ErrorKind::NotSeekable.into())
        }
    }

    #[test]
    fn what_the_disk_takes_back_is_no_empty_text() {
        let parcel = Parcel::of(&Long::from("pesë"), Parcel::default()).expect("a text");
        let file = Failing(Cursor::new(parcel.long));
        let text: Long = Parcel::open(&parcel.value, file).expect("it was there");
        assert_eq!(text.get(), None);
    }
}
