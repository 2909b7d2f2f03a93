//! Streams: the parts of a file that may be compressed (ISO 32000-1, 7.3.8 and 7.5.7).

use flate2::{Decompress, FlushDecompress, Status};
use memchr::memchr2;
use memchr::memmem::find_iter;

use super::super::Refusal;
use super::super::budget::Budget;
use super::syntax::{
    TOO_LARGE, dictionary, each_name, integer, name_len, reference, trimmed, unescaped,
};

pub(super) const PACKED: Refusal = "a PDF that is packed in a way that cannot be checked";

/// Compressed parts: a book of 1,000 pages has some thousands.
const MAX_PARTS: usize = 100_000;
/// Bytes at the end of a window that are looked at again with the next one.
const OVERLAP: usize = 1_000;

/// The places where the data behind the word `stream` may start: in the next line, and, as readers skip what else stands
/// in the line, behind its end.
pub(super) fn starts(rest: &[u8]) -> impl Iterator<Item = &[u8]> {
    let data = rest.strip_prefix(b"\r").unwrap_or(rest);
    let line = &rest[..rest.len().min(1_000)];
    let behind = memchr2(b'\n', b'\r', line).filter(|end| *end > 0).map(|end| &rest[end + 1..]);
    [Some(data), behind].into_iter().flatten().map(|data| data.strip_prefix(b"\n").unwrap_or(data))
}

/// A stream that holds objects.
pub(super) struct ObjectStream<'a> {
    pub dictionary: &'a [u8],
    /// Everything behind the word `stream`.
    pub rest: &'a [u8],
}

impl ObjectStream<'_> {
    pub(super) fn is_packed(&self) -> bool {
        each_name(self.dictionary).any(|(name, _)| matches!(&*name, b"Filter" | b"F"))
    }
}

/// Finds the streams that hold objects.
///
/// # Errors
///
/// Refuses streams of objects that are packed in another way than by one compression, and names of such streams that stand in no
/// dictionary of one: some readers skip what stands between.
pub(super) fn of_objects<'a>(
    bytes: &'a [u8],
    budget: &Budget,
) -> Result<Vec<ObjectStream<'a>>, Refusal> {
    let mut found = Vec::new();
    // The places of the dictionaries that were read.
    let mut places = Vec::new();
    for at in find_iter(bytes, b"obj").filter(|at| !bytes[..*at].ends_with(b"end")) {
        let object = trimmed(&bytes[at + b"obj".len()..], budget)?;
        let Some(dictionary) = dictionary(object, budget)? else { continue };
        let behind = trimmed(&object[dictionary.len()..], budget)?;
        let Some(rest) = behind.strip_prefix(b"stream") else { continue };
        if !each_name(dictionary).any(|(name, _)| matches!(&*name, b"ObjStm" | b"First")) {
            continue;
        }
        for (name, value) in each_name(dictionary) {
            let is_readable = match &*name {
                b"Filter" | b"F" => is_deflate(value, budget)?,
                b"DecodeParms" | b"DP" => false,
                _ => true,
            };
            is_readable.then_some(()).ok_or(PACKED)?;
        }
        let start = bytes.len() - object.len();
        places.push(start..start + dictionary.len());
        found.push(ObjectStream { dictionary, rest });
    }
    let mut places = places.into_iter().peekable();
    let mut end = 0;
    for (name, value) in each_name(bytes) {
        let at = bytes.len() - value.len();
        let is_of_stream = match &*name {
            b"ObjStm" => true,
            // The first chapter is a reference.
            b"First" => {
                integer(trimmed(value, budget)?).is_some() && reference(value, budget)?.is_none()
            }
            _ => continue,
        };
        while let Some(place) = places.next_if(|place| place.start <= at) {
            end = end.max(place.end);
        }
        if is_of_stream && at > end {
            return Err(PACKED);
        }
    }
    Ok(found)
}

/// Returns `true` for `/FlateDecode` or a list of it alone.
fn is_deflate(value: &[u8], budget: &Budget) -> Result<bool, Refusal> {
    let rest = trimmed(value, budget)?;
    let list = rest.strip_prefix(b"[").map(|list| trimmed(list, budget)).transpose()?;
    let Some(name) = list.unwrap_or(rest).strip_prefix(b"/") else { return Ok(false) };
    let (name, behind) = name.split_at(name_len(name));
    let is_last = list.is_none() || trimmed(behind, budget)?.starts_with(b"]");
    Ok(matches!(&*unescaped(name), b"FlateDecode" | b"Fl") && is_last)
}

/// Returns `true` for data with the head of a compressed part (RFC 1950, 2.2).
fn is_compressed(data: &[u8]) -> bool {
    matches!(data, [first, second, ..]
        if first & 0x0f == 8 && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0)
}

/// Unpacks the compressed parts of a file one after another.
pub(super) struct Inflater<'a> {
    decoder: Decompress,
    window: Vec<u8>,
    /// Bytes that may still be read and made.
    budget: &'a Budget,
    /// Parts that may still be unpacked.
    parts: usize,
}

impl Inflater<'_> {
    pub(super) fn new(budget: &Budget) -> Inflater<'_> {
        let decoder = Decompress::new(true);
        Inflater { decoder, window: vec![0; 1 << 16], budget, parts: MAX_PARTS }
    }

    /// Unpacks the beginning of a stream of objects that says that it is compressed.
    ///
    /// # Errors
    ///
    /// Refuses data that cannot be unpacked from where they begin, which some readers unpack in another way.
    pub(super) fn begin(&mut self, stream: &ObjectStream<'_>) -> Result<(), Refusal> {
        let data = starts(stream.rest).next().filter(|_| stream.is_packed());
        let Some(data) = data else { return Ok(()) };
        self.parts = self.parts.checked_sub(1).ok_or(TOO_LARGE)?;
        self.decoder.reset(true);
        let begins = is_compressed(data)
            && self.decoder.decompress(data, &mut self.window, FlushDecompress::None).is_ok();
        self.budget.take(self.decoder.total_in()).ok_or(TOO_LARGE)?;
        if begins && self.decoder.total_out() > 0 { Ok(()) } else { Err(PACKED) }
    }

    /// Looks at a part that may be compressed (RFC 1950), window by window. `look` gets each window, and `false` if it is not
    /// the last one: then its end comes again with the next.
    ///
    /// # Errors
    ///
    /// Passes on what `look` refuses, and refuses parts that grow beyond all bounds.
    pub(super) fn inflate(
        &mut self,
        data: &[u8],
        look: &mut impl FnMut(&[u8], bool) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        if !is_compressed(data) {
            return Ok(());
        }
        self.parts = self.parts.checked_sub(1).ok_or(TOO_LARGE)?;
        self.decoder.reset(true);
        let (mut rest, mut kept) = (data, 0);
        loop {
            let before = (self.decoder.total_in(), self.decoder.total_out());
            let into = &mut self.window[kept..];
            let status = self.decoder.decompress(rest, into, FlushDecompress::None);
            let (used, made) =
                (self.decoder.total_in() - before.0, self.decoder.total_out() - before.1);
            // A part of many empty blocks makes nothing.
            self.budget.take(used.max(made)).ok_or(TOO_LARGE)?;
            let count = |bytes: u64| usize::try_from(bytes).unwrap_or(0);
            rest = rest.get(count(used)..).unwrap_or_default();
            // Bytes that were unpacked before a mistake count: readers show them, too.
            let made = count(made);
            let filled = kept + made;
            let goes_on = matches!(status, Ok(Status::Ok | Status::BufError)) && made > 0;
            look(&self.window[..filled], !goes_on)?;
            if !goes_on {
                return Ok(());
            }
            let overlap = filled.min(OVERLAP);
            self.window.copy_within(filled - overlap..filled, 0);
            kept = overlap;
        }
    }

    /// Unpacks a part as a whole; empty if it is not compressed.
    ///
    /// # Errors
    ///
    /// Refuses parts of more than `max` bytes.
    pub(super) fn whole(&mut self, data: &[u8], max: usize) -> Result<Vec<u8>, Refusal> {
        let mut whole = Vec::new();
        let mut kept = 0;
        self.inflate(data, &mut |window: &[u8], is_last: bool| {
            whole.extend_from_slice(window.get(kept..).unwrap_or_default());
            kept = if is_last { 0 } else { window.len().min(OVERLAP) };
            if whole.len() > max { Err(TOO_LARGE) } else { Ok(()) }
        })?;
        Ok(whole)
    }
}
