//! Logs as UTF-8 text, whatever they are stored as: gzipped, UTF-16 (as PowerShell writes it), with a byte order mark.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

const BUFFER_BYTES: usize = 256 * 1024;

/// Returns a reader of the log's text.
///
/// # Errors
///
/// Fails if the start of the log cannot be read.
pub fn decoded<'r>(log: impl Read + 'r) -> io::Result<Box<dyn BufRead + 'r>> {
    let mut log = BufReader::with_capacity(BUFFER_BYTES, log);
    if log.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        text(BufReader::with_capacity(BUFFER_BYTES, MultiGzDecoder::new(log)))
    } else {
        text(log)
    }
}

fn text<'r>(mut log: impl BufRead + 'r) -> io::Result<Box<dyn BufRead + 'r>> {
    let (mark, is_little) = match log.fill_buf()? {
        [0xef, 0xbb, 0xbf, ..] => (3, None),
        [0xff, 0xfe, ..] => (2, Some(true)),
        [0xfe, 0xff, ..] => (2, Some(false)),
        // Every line of a log begins in ASCII.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => (0, Some(true)),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => (0, Some(false)),
        _ => (0, None),
    };
    log.consume(mark);
    Ok(match is_little {
        None => Box::new(log),
        Some(is_little) => {
            let units = Utf16 { log, is_little, text: Vec::new(), at: 0, pending: None };
            Box::new(BufReader::with_capacity(BUFFER_BYTES, units))
        }
    })
}

/// Reads UTF-16 as UTF-8; unpaired surrogates become U+FFFD.
struct Utf16<R> {
    log: R,
    is_little: bool,
    text: Vec<u8>,
    /// Bytes of `text` that are given out.
    at: usize,
    /// The first half of a pair.
    pending: Option<u16>,
}

impl<R: BufRead> Utf16<R> {
    /// Decodes the next part of the log; `text` stays empty at its end.
    fn fill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.at = 0;
        let mut units: Vec<u16> = self.pending.take().into_iter().collect();
        let mut pair = [0; 2];
        while units.len() < BUFFER_BYTES / 8 {
            let read = self.log.read(&mut pair[..1])?;
            if read == 0 || self.log.read(&mut pair[1..])? == 0 {
                break;
            }
            units.push(match self.is_little {
                true => u16::from_le_bytes(pair),
                false => u16::from_be_bytes(pair),
            });
        }
        let is_full = units.len() >= BUFFER_BYTES / 8;
        if is_full && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            self.pending = units.pop();
        }
        for letter in char::decode_utf16(units) {
            let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
            self.text.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Utf16<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.text.len() {
            self.fill()?;
        }
        let count = (&self.text[self.at..]).read(out)?;
        self.at += count;
        Ok(count)
    }
}
