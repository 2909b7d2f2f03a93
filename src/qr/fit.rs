//! The width of a code on a sheet of paper. Lengths are in millimetres.

use crate::model::kind::Size;

use super::code::{QUIET_ZONE, QrCode};

/// The distance in centimetres from which a code is scanned, if the facts give none and the sheet has room.
const DEFAULT_SCAN_DISTANCE_CM: u32 = 150;
/// The minimum width of a code at any distance, in mm (DENSO WAVE's advice for phones).
const MIN_CODE_MM: f64 = 20.0;
/// The minimum width of a module, in mm, that an office printer and a cheap phone's camera resolve.
const MIN_MODULE_MM: f64 = 0.5;
/// The largest part of a sheet's width for a code with its quiet zone; the number needs the rest.
const MAX_CODE_PART: f64 = 0.67;
/// The call code's part of a sheet's width. Its modules (21 a side) are then half as wide as those of a
/// link code of full width, so a phone that sees the whole sheet reads both.
const CALL_CODE_PART: f64 = 0.18;

/// Width and height of a sheet in mm (ISO 216).
pub fn sheet_mm(size: Size) -> (f64, f64) {
    match size {
        Size::A5 => (148.0, 210.0),
        Size::A4 => (210.0, 297.0),
        Size::A3 => (297.0, 420.0),
        Size::A2 => (420.0, 594.0),
    }
}

/// The width of a code on a sheet, in mm without its quiet zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// The width that the scanning distance asks for.
    pub wanted: f64,
    /// The width that is drawn.
    pub width: f64,
    /// The width of one module.
    pub module: f64,
}

impl Fit {
    /// Returns true if the code is narrower than its distance asks for, or too fine to be printed.
    pub fn is_too_small(self) -> bool {
        self.width + 0.05 < self.wanted || self.module < MIN_MODULE_MM
    }
}

/// Fits a code that is scanned from `distance_cm` on a sheet; without a distance, from as far as the sheet allows.
///
/// A code has to be a tenth as wide as the distance: as many millimetres as the distance has centimetres.
pub fn fit(code: &QrCode, size: Size, distance_cm: Option<u32>) -> Fit {
    let max = max_width(code, size);
    let default = || f64::from(DEFAULT_SCAN_DISTANCE_CM).min(max);
    let wanted = distance_cm.map_or_else(default, f64::from).max(MIN_CODE_MM);
    let width = wanted.min(max);
    Fit { wanted, width, module: width / f64::from(code.side()) }
}

/// The maximum width of a code on a sheet, in mm without its quiet zone.
pub fn max_width(code: &QrCode, size: Size) -> f64 {
    sheet_mm(size).0 * MAX_CODE_PART / with_quiet_zone(code, 1.0)
}

/// The minimum width of a code that is scanned from the hand, in mm without its quiet zone.
pub fn min_width(code: &QrCode) -> f64 {
    (f64::from(code.side()) * MIN_MODULE_MM).max(MIN_CODE_MM)
}

/// The width of a call code on a sheet, in mm.
pub fn call_code_width(size: Size) -> f64 {
    (sheet_mm(size).0 * CALL_CODE_PART).max(MIN_CODE_MM)
}

/// The width of a code together with its quiet zone, given its width without.
pub fn with_quiet_zone(code: &QrCode, width: f64) -> f64 {
    width * f64::from(code.side() + 2 * QUIET_ZONE) / f64::from(code.side())
}

/// Returns the smallest sheet on which a code is as wide as its distance asks for, if there is one.
pub fn smallest_sheet(code: &QrCode, distance_cm: Option<u32>) -> Option<Size> {
    let sizes = [Size::A5, Size::A4, Size::A3, Size::A2];
    sizes.into_iter().find(|size| !fit(code, *size, distance_cm).is_too_small())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_on_sheets() {
        let code = QrCode::for_url("https://example.org/campaign/704/").expect("it fits");
        for (size, distance, width, is_too_small) in [
            (Size::A4, 100, 100.0, false),
            (Size::A3, 150, 150.0, false),
            (Size::A2, 150, 150.0, false),
            (Size::A5, 60, 60.0, false),
            (Size::A5, 10, 20.0, false),
            (Size::A5, 100, 77.72, true),
        ] {
            let fit = fit(&code, size, Some(distance));
            assert!((fit.width - width).abs() < 0.01, "{size:?} {distance}: {fit:?}");
            assert_eq!(fit.is_too_small(), is_too_small, "{size:?} {distance}");
        }
        assert_eq!(smallest_sheet(&code, Some(100)), Some(Size::A4));
        assert_eq!(smallest_sheet(&code, Some(900)), None);
        for size in [Size::A5, Size::A4, Size::A3] {
            assert!(!fit(&code, size, None).is_too_small(), "{size:?}");
        }
        assert!((fit(&code, Size::A2, None).width - 150.0).abs() < 0.01);
    }
}
