//! A leaflet: A4 folded to A5. Its front is the poster; its back has the numbers, and inside is the page that the code
//! leads to. Lengths are in hundredths of an A5 page's width.

use crate::model::kind::Size;
use crate::posters::sheet_geometry::{at_hand, note};
use crate::posters::title_box::{LEAFLET_WIDTH, leaflet_title};

use super::handout::{Columns, Handout, text_height};
use super::job::{SheetJob, SheetOptions};
use super::number::{SheetNumber, name_letters};
use super::pdf::PageBoxes;
use super::sheet::{Sheet, layout, proof_height, with_room_for_headline};

/// The open sheet in mm: A4, lying.
const OPEN_MM: (f64, f64) = (297.0, 210.0);
/// The height of the text on a page, without its margins and a rest for estimates that are too low.
const TEXT_HEIGHT: f64 = 122.0;
/// The gap below title and sentence.
const HEAD_GAP: f64 = 6.0;
/// A hundredth of the width of a page, in mm.
const LEAFLET_UNIT_MM: f64 = 1.485;
/// The usual size of a name as a part of that on the back (`.back .name`).
const BACK_NAME: f64 = 1.95 / 2.6;
/// The font size of the sentence below the title.
const SENTENCE_SIZE: f64 = 3.0;

/// Makes the leaflet of a poster in its first language; `None` if no code can be drawn, or if the page that it leads to
/// has no text in that language.
pub(super) fn leaflet_sheet(job: SheetJob<'_>) -> Option<Sheet> {
    let excerpt = job.excerpt()?;
    let (context, lang) = (job.context, excerpt.lang);
    let options = SheetOptions { size: Size::A5, langs: vec![lang], ..job.options.clone() };
    let at_hand = at_hand(job.poster);
    let job = SheetJob { poster: &at_hand, options: &options, ..job };
    // The back has all facts, also where the front has no space for them.
    let Sheet { number, other, .. } = layout(job, true)?;
    let mut numbers: Vec<SheetNumber> = number.into_iter().chain(other).collect();
    for helpline in numbers.iter_mut().flat_map(|number| &mut number.names) {
        helpline.letters = name_letters(&helpline.name, LEAFLET_WIDTH * BACK_NAME, LEAFLET_UNIT_MM);
    }
    let mut sheet = with_room_for_headline(|with_facts| layout(job, with_facts))?;
    let title = leaflet_title(context.renderer.site.code(lang));
    let mut handout = Handout::new(job, &excerpt, title);
    let sentence = text_height(context, lang, &excerpt.sentence, LEAFLET_WIDTH, SENTENCE_SIZE);
    let height = TEXT_HEIGHT - proof_height(&sheet.proof);
    let head = title.height(&excerpt.title) + sentence + HEAD_GAP;
    let columns = Columns { width: LEAFLET_WIDTH, heights: [height - head, height] };
    handout.fill(context, &excerpt.parts, columns);
    let (width, height) = OPEN_MM;
    sheet.boxes = PageBoxes { width, height, ..sheet.boxes };
    (sheet.width, sheet.height) = (width.to_string(), height.to_string());
    sheet.size = Size::A4.into_str();
    sheet.class = "leaflet";
    sheet.note = note(job.poster, "A4 → A5");
    handout.numbers = numbers;
    sheet.handout = Some(handout);
    Some(sheet)
}
