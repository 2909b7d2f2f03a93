//! The choice of a code for a wall among those of one text: versions, masks and levels of error correction.
//!
//! Level H corrects 8 of the 26 codewords of the smallest version, and a patch in its middle can change more: with the mask
//! that ISO/IEC 18004 prefers, 15 % of all numbers of three digits cannot be read under it. Another mask moves the light
//! modules under the patch, so nearly always one of the eight survives; else a larger version does.

use crate::model::Phone;

use super::code::QrCode;
use super::verify::survives_patches;

impl QrCode {
    /// Returns the smallest code for an address that can be read when a tenth of it is covered, or `None` if the address is
    /// too long for any code.
    pub fn for_url(url: &str) -> Option<QrCode> {
        first_readable(|| QrCode::candidates_for_url(url))
    }

    /// Returns the smallest code that dials a number and can be read when a tenth of it is covered; `None` if the number is
    /// too long.
    pub fn for_phone(phone: &Phone) -> Option<QrCode> {
        first_readable(|| QrCode::candidates_for_phone(phone))
    }
}

/// Returns the first code that survives; the first of all if none does, which `verify` then reports.
fn first_readable<I: Iterator<Item = QrCode>>(candidates: impl Fn() -> I) -> Option<QrCode> {
    candidates().find(survives_patches).or_else(|| candidates().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::verify::verify;

    fn code(number: &str) -> QrCode {
        let phone = Phone::parse(number, "KE").expect("a number");
        QrCode::for_phone(&phone).expect("it fits")
    }

    /// Every number of two and three digits, and some of four to six.
    #[test]
    fn every_short_number_survives_a_patch() {
        let numbers = |digits: usize, step| {
            let all = (0..10_usize.pow(u32::try_from(digits).expect("few"))).step_by(step);
            all.map(move |number| format!("{number:0digits$}"))
        };
        let some = numbers(4, 16).chain(numbers(5, 499)).chain(numbers(6, 4_999));
        for number in numbers(2, 1).chain(numbers(3, 1)).chain(some) {
            let Ok(phone) = Phone::parse(&number, "KE") else { continue };
            let code = QrCode::for_phone(&phone).expect("it fits");
            assert!(survives_patches(&code) && code.side() <= 25, "{number}");
        }
    }

    /// Numbers whose code, with the mask that the standard prefers, cannot be read when its middle is covered.
    #[test]
    fn codes_with_another_mask_are_read_from_pixels() {
        for number in ["110", "117", "133", "191", "198"] {
            let phone = Phone::parse(number, "KE").expect("a number");
            let preferred = QrCode::candidates_for_phone(&phone).next().expect("it fits");
            assert!(!survives_patches(&preferred), "{number}");
            assert_eq!(verify(&code(number)), Ok(()), "{number}");
            assert_eq!(code(number).side(), 21, "{number}");
        }
    }
}
