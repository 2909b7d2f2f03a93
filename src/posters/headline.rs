//! The headline of a poster and the sentence below it: their sizes in the dark area of a sheet. Lengths are in hundredths
//! of the sheet's width.

use crate::i18n::title_line_height;
use crate::model::kind::Poster;
use crate::model::{LangId, Site};
use crate::qr::{QrCode, fit};

use super::number_height::{VERB_HEIGHT, digits_height, name_height, second_height};
use super::numbers::poster_numbers;
use super::sheet_geometry::{SheetGeometry, note};
use super::text_fit::{TextBox, lines};

/// The width of the headline and its sentence.
const TEXT_WIDTH: f64 = 88.0;
/// The minimum font sizes: 10.5 and 9 pt on A5.
const MIN_HEADLINE: f64 = 2.5;
const MIN_SENTENCE: f64 = 2.15;
/// The step between the font sizes of a sentence that are tried.
const SENTENCE_STEP: f64 = 0.25;
/// The line height of a sentence as a multiple of its font size.
const SENTENCE_LINE: f64 = 1.35;

/// The height of the dark area above the number and the strips of a tear-off sheet.
pub const STRIPS_AREA: f64 = 82.0;

/// The font sizes of a headline and its sentence on a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Headline {
    pub size: f64,
    pub sentence_size: f64,
    /// Both are in the area as a whole.
    pub fits: bool,
}

impl Headline {
    /// Fits a headline and its sentence into a dark area of this height, which so many languages share. A long headline is
    /// set smaller first, and then the sentence. `lang` is the code of their language.
    pub fn fit(title: &str, sentence: &str, lang: &str, area: f64, languages: usize) -> Headline {
        // Padding, the campaign's name and the rule between two languages are taken off; `paper.css` has the same figures.
        let (room, max_size, mut sentence_size, gap) = match languages {
            1 => (area - 19.0, 15.5, 3.7, 2.6),
            several => {
                let count = several as f64;
                ((area - 15.5 - 5.0 * (count - 1.0)) / count, 11.0, 2.6, 1.2)
            }
        };
        // Scripts with marks above and below need more space.
        let title_line = title_line_height(lang, 1.05);
        let sentence_line = title_line.max(SENTENCE_LINE);
        loop {
            let height = lines(sentence, TEXT_WIDTH, sentence_size) * sentence_size * sentence_line;
            let space = TextBox {
                width: TEXT_WIDTH,
                height: room - height - gap,
                line_height: title_line,
                max_size,
                min_size: MIN_HEADLINE,
            };
            let fits = space.fits(title);
            if fits || sentence_size - SENTENCE_STEP < MIN_SENTENCE {
                return Headline { size: space.font_size(title), sentence_size, fits };
            }
            sentence_size -= SENTENCE_STEP;
        }
    }
}

/// The height of the dark area of a poster in one language, if its numbers have names alone and no facts.
pub fn poster_area(site: &Site, poster: &Poster, link: &QrCode, lang: LangId) -> f64 {
    let geometry = SheetGeometry::new(link, poster.size, poster.scan_distance_cm, 1);
    let column = geometry.column;
    let numbers = poster_numbers(site, poster);
    let call_code = numbers.first().and_then(|number| QrCode::for_phone(number.phone));
    let call_code = call_code.map_or(0.0, |code| {
        fit::with_quiet_zone(&code, fit::call_code_width(poster.size)) / geometry.unit_mm
    });
    let heights = numbers.iter().zip(0..).map(|(number, at)| {
        let text = number.phone.to_string();
        let name = &site.page(number.page).text(lang).title.value;
        match at {
            0 => {
                VERB_HEIGHT
                    + digits_height(&text, column)
                    + name_height(name, "", column, geometry.unit_mm)
            }
            _ => second_height(&text, name, column),
        }
    });
    let note = note(poster, poster.size.into_str());
    geometry.dark_height(geometry.white_height(heights.sum(), call_code), false, &note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_headline_is_set_smaller_and_then_its_sentence() {
        let short = Headline::fit("Pyet.", "Një fjali.", "sq", 60.0, 1);
        assert_eq!((short.size, short.sentence_size, short.fits), (15.5, 3.7, true));
        let words = "fjalë e gjatë ";
        let mut last = short;
        for count in [5, 15, 30, 45, 60, 90] {
            let next = Headline::fit(&words.repeat(count), &words.repeat(20), "sq", 60.0, 1);
            assert!(next.size <= last.size && next.sentence_size <= last.sentence_size, "{next:?}");
            assert!(next.size >= MIN_HEADLINE && next.sentence_size >= MIN_SENTENCE, "{next:?}");
            last = next;
        }
        assert!(!last.fits);
        // One word of 40 letters, in scripts with wide and narrow letters; Arabic needs higher lines.
        for word in
            ["Rindfleischetikettierungsüberwachungsauf", "საქართველოსსაზღვარგარეთდასაქმებულთადამსა"]
        {
            let fitted = Headline::fit(word, "", "sq", 60.0, 1);
            assert!(fitted.fits && fitted.size < 4.0, "{word}: {fitted:?}");
        }
        let arabic = Headline::fit(&"كلمة طويلة ".repeat(18), "", "ar", 60.0, 1);
        assert!(arabic.fits && arabic.size < short.size);
        let halves = Headline::fit(&words.repeat(15), &words.repeat(8), "sq", 60.0, 2);
        assert!(halves.size < Headline::fit(&words.repeat(15), "", "sq", 60.0, 2).size);
    }
}
