//! Sheets of paper, and how large a code has to be on them.

use crate::model::kind::Size;

use super::code::{Code, QUIET};

/// No code is narrower, from however near it is read (DENSO WAVE's advice for phones; DOMAIN).
const NARROWEST: f64 = 20.0;
/// No module is smaller: what an office printer and a cheap phone's camera still tell apart.
const SMALLEST_MODULE: f64 = 0.5;
/// The part of a sheet's width that a code may take with its quiet zone, so that the number still
/// stands beside it.
const MOST: f64 = 0.67;
/// The call code's part of a sheet's width: so that its modules (21 a side) are half as wide as those
/// of a link code that fills its room, and a phone which sees the whole sheet reads both.
const CALL_PART: f64 = 0.18;

/// Width and height in millimetres (ISO 216).
pub fn sheet(size: Size) -> (f64, f64) {
    match size {
        Size::A5 => (148.0, 210.0),
        Size::A4 => (210.0, 297.0),
        Size::A3 => (297.0, 420.0),
        Size::A2 => (420.0, 594.0),
    }
}

/// How a code stands on a sheet, in millimetres without its quiet zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// As wide as its distance asks for.
    pub wanted: f64,
    /// As wide as it is drawn.
    pub width: f64,
    pub module: f64,
}

impl Fit {
    /// Narrower than its distance asks for, or too fine to be printed.
    pub fn is_small(self) -> bool {
        self.width + 0.05 < self.wanted || self.module < SMALLEST_MODULE
    }
}

/// A code that is scanned from a distance: a tenth of it wide, so as many millimetres as the
/// distance has centimetres.
pub fn fit(code: &Code, size: Size, distance_cm: u32) -> Fit {
    let wanted = f64::from(distance_cm).max(NARROWEST);
    let width = wanted.min(room(code, size));
    Fit { wanted, width, module: width / f64::from(code.side()) }
}

/// The widest that a code can stand on a sheet.
pub fn room(code: &Code, size: Size) -> f64 {
    let modules = f64::from(code.side());
    sheet(size).0 * MOST * modules / (modules + 2.0 * f64::from(QUIET))
}

/// The call code's width.
pub fn call_width(size: Size) -> f64 {
    (sheet(size).0 * CALL_PART).max(NARROWEST)
}

/// The smallest sheet on which a code can stand as wide as its distance asks for.
pub fn smallest(code: &Code, distance_cm: u32) -> Option<Size> {
    let sizes = [Size::A5, Size::A4, Size::A3, Size::A2];
    sizes.into_iter().find(|size| !fit(code, *size, distance_cm).is_small())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_on_sheets() {
        let code = Code::link("https://example.org/campaign/704/").expect("it fits");
        for (size, distance, width, is_small) in [
            (Size::A4, 100, 100.0, false),
            (Size::A3, 150, 150.0, false),
            (Size::A2, 150, 150.0, false),
            (Size::A5, 60, 60.0, false),
            (Size::A5, 10, 20.0, false),
            (Size::A5, 100, 77.72, true),
        ] {
            let fit = fit(&code, size, distance);
            assert!((fit.width - width).abs() < 0.01, "{size:?} {distance}: {fit:?}");
            assert_eq!(fit.is_small(), is_small, "{size:?} {distance}");
        }
        assert_eq!(smallest(&code, 100), Some(Size::A4));
        assert_eq!(smallest(&code, 900), None);
    }
}
