//! The areas of a poster's sheet: the dark one with the headline above, the white one with the link code and the numbers below,
//! and the foot. Lengths without `mm` are in hundredths of the sheet's width. Each figure is that of a rule of `paper.css`.

use crate::model::kind::{Poster, Size};
use crate::qr::{QrCode, fit};

use super::text_fit::lines;

/// The padding on both sides of the numbers (`.call`).
const CODE_GAPS: f64 = 7.0;
/// The height of the text below the link code in one language (`.link p`), and of its line in one more.
const ADDRESS_HEIGHT: f64 = 6.5;
const ADDRESS_LINE: f64 = 2.0;
/// The minimum width of the text beside the call code (`.wide .dial p`).
const CALL_TEXT_WIDTH: f64 = 12.0;
/// The gap above a call code with its text beside it (`.wide .dial`).
const CALL_GAP: f64 = 3.0;
/// The gap above a call code and the height of the text below it (`.dial p`), and of its lines in one more language.
const CALL_TEXT_HEIGHT: f64 = 8.0;
const CALL_TEXT_LINES: f64 = 2.5;
/// The height of the foot in one language (`footer`): the note on stickers, and the organisations; of the note in one more.
const FOOT_HEIGHT: f64 = 10.5;
const FOOT_LINE: f64 = 2.4;
/// The width, the font size and the line height of the note in the foot (`.note`).
const NOTE_WIDTH: f64 = 43.0;
const NOTE_SIZE: f64 = 1.5;
const NOTE_LINE: f64 = 1.95;
/// The height of logos in the foot above that of a line (`.orgs img`).
const LOGO_HEIGHT: f64 = 5.0;

/// Code, place and paper, for those who hang a sheet or hand it out.
pub fn note(poster: &Poster, paper: &str) -> String {
    format!("{} · {} · {paper}", poster.code.value, poster.place)
}

/// The poster on the front of its leaflet, which is scanned in a hand.
pub fn at_hand(poster: &Poster) -> Poster {
    /// The distance in cm, with room to spare.
    const SCAN_DISTANCE_CM: u32 = 40;
    Poster { size: Size::A5, scan_distance_cm: Some(SCAN_DISTANCE_CM), ..poster.clone() }
}

/// The measures of a poster's sheet with its link code.
#[derive(Clone, Copy, Debug)]
pub struct SheetGeometry {
    pub width_mm: f64,
    pub height_mm: f64,
    /// A hundredth of the width, in mm.
    pub unit_mm: f64,
    /// The width of the link code with its quiet zone.
    pub link_width: f64,
    /// The width of the column of numbers.
    pub column: f64,
    /// The number of languages on the sheet beside the first one.
    more_languages: f64,
}

impl SheetGeometry {
    pub fn new(link: &QrCode, size: Size, distance_cm: Option<u32>, languages: usize) -> Self {
        let (width_mm, height_mm) = fit::sheet_mm(size);
        let unit_mm = width_mm / 100.0;
        let link_mm = fit::with_quiet_zone(link, fit::fit(link, size, distance_cm).width);
        let link_width = link_mm / unit_mm;
        SheetGeometry {
            width_mm,
            height_mm,
            unit_mm,
            link_width,
            column: 100.0 - link_width - CODE_GAPS,
            more_languages: languages as f64 - 1.0,
        }
    }

    /// Returns `true` if the text of a call code of this width stands beside the code, not below it.
    pub fn is_wide(&self, call_code: f64) -> bool {
        self.column >= call_code + CALL_TEXT_WIDTH
    }

    /// The height of the white area with numbers of this height, and a call code of this width below them.
    pub fn white_height(&self, numbers: f64, call_code: f64) -> f64 {
        let call_text = match self.is_wide(call_code) {
            true => CALL_GAP,
            false => CALL_TEXT_HEIGHT + CALL_TEXT_LINES * self.more_languages,
        };
        let address = self.link_width + ADDRESS_HEIGHT + ADDRESS_LINE * self.more_languages;
        (numbers + call_code + call_text).max(address)
    }

    /// The height of the dark area above a white one of this height, and a foot with this note.
    pub fn dark_height(&self, white_height: f64, has_logo: bool, note: &str) -> f64 {
        let logo = if has_logo { LOGO_HEIGHT } else { 0.0 };
        let note = (lines(note, NOTE_WIDTH, NOTE_SIZE) - 1.0).max(0.0) * NOTE_LINE;
        let foot = FOOT_HEIGHT + FOOT_LINE * self.more_languages + logo.max(note);
        self.height_mm / self.unit_mm - white_height - foot
    }
}
