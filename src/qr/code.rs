//! One QR code (ISO/IEC 18004): its text and its modules.
//!
//! Codes for walls have level Q or better, so that a quarter of the code may be lost (`choice`); codes on pages that
//! readers print have level M or better. The host of an address is written in capitals, and the whole address
//! where its path allows that: a character costs 5.5 bits in alphanumeric mode and 8 in byte mode.

use qrcodegen::{Mask, QrCode as Symbol, QrCodeEcc, QrSegment, Version};

use crate::model::Phone;

/// The light margin around a code, in modules (ISO/IEC 18004, 6.3.8).
pub const QUIET_ZONE: u32 = 4;
/// The largest version of a code on a printed page: 49 modules, each at least 0.5 mm wide in a code of 26 mm.
const MAX_PAGE_VERSION: u8 = 8;
/// The minimum length of a part of an address that is worth a change to alphanumeric mode and back: each change
/// costs a header of 12 to 13 bits, each character saves 2.5.
const MIN_PART: usize = 10;

/// A mask for codes of which only the size is asked: the choice of the best takes ten times as long as the code.
fn any_mask() -> Option<Mask> {
    Some(Mask::new(0))
}

/// A QR code and the text that it holds.
pub struct QrCode {
    text: String,
    symbol: Symbol,
}

impl QrCode {
    /// Returns the codes for an address on a wall, the most suitable first; none if the address is too long for any.
    ///
    /// Scheme and host may be written in either case (RFC 3986, 6.2.2.1), a path may not: a path with
    /// small letters stays as it is and needs more modules.
    pub(super) fn candidates_for_url(url: &str) -> impl Iterator<Item = QrCode> {
        let text = with_uppercase_host(url);
        let segmented = [QrSegment::make_segments(&text), segments(&text)];
        let smallest = segmented.into_iter().filter_map(|segments| {
            let symbol = encode(&segments, QrCodeEcc::Quartile, Version::MIN, any_mask())?;
            let is_high = symbol.error_correction_level() == QrCodeEcc::High;
            Some(((symbol.size(), !is_high), segments))
        });
        let smallest = smallest.min_by_key(|(order, _)| *order);
        smallest
            .into_iter()
            .flat_map(move |(_, segments)| candidates(text.clone(), segments, QrCodeEcc::Quartile))
    }

    /// Returns the codes at level H that dial a number, the most suitable first; none if the number is too long.
    ///
    /// Dialling needs no mobile data, and `TEL:116111` fits the smallest version.
    pub(super) fn candidates_for_phone(phone: &Phone) -> impl Iterator<Item = QrCode> {
        let text = format!("TEL:{}", phone.dial());
        let segments = QrSegment::make_segments(&text);
        candidates(text, segments, QrCodeEcc::High)
    }

    /// Returns a code for an address on a page that readers print, at level M or better; `None` if it would have
    /// more than 49 modules a side.
    ///
    /// Large sites have ten thousand such pages. ISO/IEC 18004 (7.8) asks for the best of eight masks, and readers
    /// accept each: one mask for all takes 10 to 15 µs, and the choice of the best 140 to 220.
    pub fn for_printed_page(url: &str) -> Option<QrCode> {
        let text = with_uppercase_host(url);
        let symbol = Symbol::encode_segments_advanced(
            &segments(&text),
            QrCodeEcc::Medium,
            Version::MIN,
            Version::new(MAX_PAGE_VERSION),
            any_mask(),
            true,
        );
        Some(QrCode { text, symbol: symbol.ok()? })
    }

    /// The text that a phone reads.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number of modules along one side, without the quiet zone.
    pub fn side(&self) -> u32 {
        self.symbol.size().unsigned_abs()
    }

    /// Returns true if the module at column `x` and row `y` is dark; all outside the code is light.
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.symbol.get_module(x, y)
    }
}

/// Returns true if the address, with its host in capitals, fits alphanumeric mode as a whole.
pub fn is_alphanumeric_url(url: &str) -> bool {
    with_uppercase_host(url).chars().all(is_alphanumeric)
}

fn with_uppercase_host(url: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    let path = url[host..].find('/').map_or(url.len(), |at| host + at);
    let (site, rest) = url.split_at(path);
    // Upper case of an internationalised name is left to the phone's own rules.
    let site = if site.is_ascii() { site.to_ascii_uppercase() } else { site.to_owned() };
    format!("{site}{rest}")
}

/// The characters of ISO/IEC 18004, table 5.
fn is_alphanumeric(letter: char) -> bool {
    letter.is_ascii_digit() || letter.is_ascii_uppercase() || " $%*+-./:".contains(letter)
}

/// Divides an address between its slashes into segments in alphanumeric mode and in byte mode.
fn segments(text: &str) -> Vec<QrSegment> {
    let mut runs: Vec<(bool, String)> = Vec::new();
    for part in text.split_inclusive('/') {
        let needs_no_change = runs.last().is_none_or(|(is_alphanumeric, _)| *is_alphanumeric);
        let is_worth_it = needs_no_change || part.len() >= MIN_PART;
        let is_alphanumeric = is_worth_it && part.chars().all(is_alphanumeric);
        match runs.last_mut() {
            Some((last, run)) if *last == is_alphanumeric => run.push_str(part),
            _ => runs.push((is_alphanumeric, part.to_owned())),
        }
    }
    let segment = |(is_alphanumeric, run): (bool, String)| match is_alphanumeric {
        true => QrSegment::make_alphanumeric(&run),
        false => QrSegment::make_bytes(run.as_bytes()),
    };
    runs.into_iter().map(segment).collect()
}

/// Returns a text's codes: of each version from the smallest that has room, first with the mask that ISO/IEC 18004 (7.8)
/// prefers, then with every other.
fn candidates(
    text: String,
    segments: Vec<QrSegment>,
    min_level: QrCodeEcc,
) -> impl Iterator<Item = QrCode> {
    let smallest = encode(&segments, min_level, Version::MIN, any_mask());
    let versions = smallest.map(|symbol| symbol.version().value()..=Version::MAX.value());
    let drawn = versions.into_iter().flatten().flat_map(|version| {
        let masks = (0..8).map(|mask| Some(Mask::new(mask)));
        std::iter::once(None).chain(masks).map(move |mask| (Version::new(version), mask))
    });
    drawn.filter_map(move |(version, mask)| {
        let symbol = encode(&segments, min_level, version, mask)?;
        Some(QrCode { text: text.clone(), symbol })
    })
}

fn encode(
    segments: &[QrSegment],
    min_level: QrCodeEcc,
    min_version: Version,
    mask: Option<Mask>,
) -> Option<Symbol> {
    Symbol::encode_segments_advanced(segments, min_level, min_version, Version::MAX, mask, true)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(code: &QrCode) -> String {
        let level = match code.symbol.error_correction_level() {
            QrCodeEcc::Low => 'L',
            QrCodeEcc::Medium => 'M',
            QrCodeEcc::Quartile => 'Q',
            QrCodeEcc::High => 'H',
        };
        format!("{} {}-{level}", code.text(), code.symbol.version().value())
    }

    #[test]
    fn url_codes_are_as_small_as_possible() {
        for (url, expected) in [
            ("https://example.org/704/", "HTTPS://EXAMPLE.ORG/704/ 2-Q"),
            ("https://fener.al/704/", "HTTPS://FENER.AL/704/ 2-Q"),
            // The path keeps its letters; two modes in one code still save a version.
            ("https://example.org/campaign/704/", "HTTPS://EXAMPLE.ORG/campaign/704/ 3-Q"),
            ("https://rrugë.al/704/", "https://rrugë.al/704/ 3-H"),
            // Percent escapes are alphanumeric.
            (
                "https://example.org/ru/%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C/704/",
                "HTTPS://EXAMPLE.ORG/ru/%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C/704/ 5-Q",
            ),
        ] {
            let code = QrCode::for_url(url).expect("it fits");
            assert_eq!(summary(&code), expected);
        }
        assert!(is_alphanumeric_url("https://example.org/704/"));
        assert!(!is_alphanumeric_url("https://example.org/campaign/704/"));
        assert!(QrCode::for_url(&"x".repeat(9_000)).is_none());
    }

    #[test]
    fn phone_codes_are_small() {
        let phone = Phone::parse("116111", "AL").expect("a number");
        let code = QrCode::for_phone(&phone).expect("it fits");
        assert_eq!(summary(&code), "TEL:116111 1-H");
        let phone = Phone::parse("+355 4 222 3344", "AL").expect("a number");
        let code = QrCode::for_phone(&phone).expect("it fits");
        assert_eq!(summary(&code), "TEL:+35542223344 2-H");
    }
}
