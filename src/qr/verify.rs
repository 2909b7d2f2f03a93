//! Verifies that a code can be read: as drawn, and as walls and cameras change it.
//!
//! The code is read back from pixels by another implementation than the one that made it: straight,
//! turned, out of focus, and with a tenth of its modules covered. Each time the text has to be exact.

use rqrr::{Grid, PreparedImage, SimpleGrid};

use super::code::QrCode;
use super::damage::{Damage, Patch, Picture};

/// Pixels per module: about as many as a cheap phone sees of a code a tenth as wide as it is far away.
/// A phone takes many pictures a second from a moving hand, so a code may be read at the second or third.
const SCALES: [usize; 3] = [6, 8, 11];

/// Increased when [`SCALES`], [`DAMAGES`] or the way of reading change: then all codes are verified again.
const VERSION: u32 = 1;

/// Each damage that a code has to survive, and its name at the end of a sentence.
const DAMAGES: &[(Damage, &str)] = &[
    (Damage::None, "as it is drawn"),
    (Damage::Turned(90.0), "lying on its side"),
    (Damage::Turned(17.0), "when the phone is held at a slant"),
    (Damage::Blurred(0.25), "when it is out of focus"),
    (Damage::Covered(0.5, 0.5), "when a tenth of its middle is covered"),
    (Damage::Covered(0.8, 0.5), "when a tenth of its edge is covered"),
];

/// The first damage under which a code cannot be read, or is read as something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// The end of a sentence: "as it is drawn".
    pub when: &'static str,
    /// The text that was read instead, if any.
    pub read: Option<String>,
}

/// Reads a code back under every damage.
///
/// # Errors
/// The first damage under which the text is not exactly the code's.
pub fn verify(code: &QrCode) -> Result<(), DecodeError> {
    DAMAGES.iter().try_for_each(|(damage, when)| {
        let mut read = None;
        for scale in SCALES {
            read = decode(&Picture::draw(code, *damage, scale));
            match &read {
                Some(text) if text == code.text() => return Ok(()),
                // Not seen: try the next scale. Another text is worse, and final.
                None => {}
                Some(_) => break,
            }
        }
        Err(DecodeError { when, read })
    })
}

/// Returns `true` if a code's modules give its text under every patch of the list of damages.
///
/// It takes microseconds, because no picture is drawn: a code is chosen by it, and proved by [`verify`].
pub fn survives_patches(code: &QrCode) -> bool {
    let side = code.side() as usize;
    DAMAGES.iter().all(|(damage, _)| {
        let Damage::Covered(x, y) = damage else { return true };
        let patch = Patch::at(side, (*x, *y));
        let grid = SimpleGrid::from_func(side, |x, y| {
            let signed = |at: usize| i32::try_from(at).unwrap_or(-1);
            code.is_dark(signed(x), signed(y)) && !patch.covers(x, y)
        });
        Grid::new(grid).decode().is_ok_and(|(_, text)| text == code.text())
    })
}

/// Returns everything that the outcome of [`verify`] depends on: how it reads, the modules and the text.
pub fn cache_key(code: &QrCode) -> Vec<u8> {
    let side = code.side().cast_signed();
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let mut key = VERSION.to_le_bytes().to_vec();
    key.extend(code.side().to_le_bytes());
    key.extend(modules.map(|(x, y)| u8::from(code.is_dark(x, y))));
    key.extend(code.text().as_bytes());
    key
}

/// Returns the text of the one code in a picture.
fn decode(picture: &Picture) -> Option<String> {
    let side = picture.side;
    let mut image = PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        // The picture is evenly lit, so one threshold separates dark from light.
        if picture.pixel(x, y) < 128 { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    grids.iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Phone;

    #[test]
    fn codes_survive_every_damage() {
        for url in [
            "https://example.org/704/",
            "https://example.org/campaign/704/",
            "https://a-very-long-name-of-a-campaign.example.org/99999/",
            "https://rrugë.al/704/",
        ] {
            let code = QrCode::for_url(url).expect("it fits");
            assert_eq!(verify(&code), Ok(()), "{url}");
        }
        for number in ["112", "129", "116000", "116006", "116111", "+355 4 222 3344"] {
            let phone = Phone::parse(number, "AL").expect("a number");
            assert_eq!(verify(&QrCode::for_phone(&phone).expect("it fits")), Ok(()), "{number}");
        }
    }

    /// Codes with one mask for all are read as others are, straight and turned.
    #[test]
    fn codes_on_printed_pages_are_read() {
        let hosts =
            ["https://rruga.al/", "https://xn--rrug-opa.al/", "http://xn--e1afmkfd.xn--p1ai/"];
        let folders = ["", "campaign/", "fushat%C3%AB/2026/"];
        let pages = [
            "sq/udhezues/pune-jashte/",
            "ar/guides/%D8%B9%D9%85%D9%84/",
            "uk/%D0%BF%D0%BE%D1%80%D0%B0%D0%B4%D0%B8/%D1%80%D0%BE%D0%B1%D0%BE%D1%82%D0%B0-2026/",
            "de/ratgeber/arbeitsvertrag-und-aufenthaltserlaubnis-verstehen/",
            "en/a/",
        ];
        for host in hosts {
            for folder in folders {
                for page in pages {
                    let url = [host, folder, page].concat();
                    let code = QrCode::for_printed_page(&url).expect("it fits");
                    assert!(code.side() <= 49, "{url}");
                    for damage in [Damage::None, Damage::Turned(90.0), Damage::Turned(17.0)] {
                        let read = decode(&Picture::draw(&code, damage, 8));
                        assert_eq!(read.as_deref(), Some(code.text()), "{url} {damage:?}");
                    }
                }
            }
        }
        let long = format!("https://rruga.al/{}/", "x".repeat(152));
        assert!(QrCode::for_printed_page(&long).is_none(), "its modules would be too small");
    }

    #[test]
    fn codes_damaged_beyond_repair_are_not_read() {
        let code = QrCode::for_url("https://example.org/704/").expect("it fits");
        // Blurred by four modules to each side, nothing is left.
        assert_eq!(decode(&Picture::draw(&code, Damage::Blurred(4.0), 6)), None);
        assert_eq!(decode(&Picture::draw(&code, Damage::Covered(0.1, 0.1), 6)), None);
    }
}
