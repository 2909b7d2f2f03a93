//! One QR code (ISO/IEC 18004): its text and its modules.
//!
//! Error correction is level Q or better, so that a quarter of the code may be lost. The host of an
//! address is written in capitals, and the whole address where its path allows that: a character costs
//! 5.5 bits in alphanumeric mode and 8 in byte mode.

use qrcodegen::{QrCode as Symbol, QrCodeEcc, QrSegment, Version};

use crate::model::Phone;

/// The light margin around a code, in modules (ISO/IEC 18004, 6.3.8).
pub const QUIET_ZONE: u32 = 4;

/// A QR code and the text that it holds.
pub struct QrCode {
    text: String,
    symbol: Symbol,
}

impl QrCode {
    /// Returns the smallest code for an address, or `None` if the address is too long for any code.
    ///
    /// Scheme and host may be written in either case (RFC 3986, 6.2.2.1), a path may not: a path with
    /// small letters stays as it is and needs more modules.
    pub fn for_url(url: &str) -> Option<QrCode> {
        let text = with_uppercase_host(url);
        let one_mode = vec![QrSegment::make_segments(&text)];
        let two_modes = text.find(|c: char| !is_alphanumeric(c)).and_then(|first| {
            // Alphanumeric up to the first path segment that needs bytes.
            let (before, after) = text.split_at(text[..first].rfind('/')? + 1);
            Some(vec![
                QrSegment::make_alphanumeric(before),
                QrSegment::make_bytes(after.as_bytes()),
            ])
        });
        let candidates = one_mode.into_iter().chain(two_modes);
        let encoded = candidates.filter_map(|segments| encode(&segments, QrCodeEcc::Quartile));
        let symbol = encoded.min_by_key(|symbol| {
            let is_high = symbol.error_correction_level() == QrCodeEcc::High;
            (symbol.size(), !is_high)
        })?;
        Some(QrCode { text, symbol })
    }

    /// Returns a code that dials a number, at level H; `None` if the number is too long.
    ///
    /// Dialling needs no mobile data, and `TEL:116111` fits the smallest version.
    pub fn for_phone(phone: &Phone) -> Option<QrCode> {
        let text = format!("TEL:{}", phone.dial());
        let symbol = encode(&QrSegment::make_segments(&text), QrCodeEcc::High)?;
        Some(QrCode { text, symbol })
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

fn encode(segments: &[QrSegment], min_level: QrCodeEcc) -> Option<Symbol> {
    Symbol::encode_segments_advanced(segments, min_level, Version::MIN, Version::MAX, None, true)
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
